import type { CycleState } from "./goal-state.ts"

/** Whether a cycle begins after another one has ended; false when that cannot be told. A quarter does not follow its own year. */
export function followsCycle(later: CycleState | undefined, earlier: CycleState | undefined): boolean {
  if (later === undefined || earlier === undefined) return false
  if (later.start !== undefined && earlier.end !== undefined) return later.start > earlier.end
  return isFiscalQuarter(later.name) && isFiscalQuarter(earlier.name) && later.name > earlier.name
}

/** Days of a fiscal cycle are not known without the year's start, but its name sorts. */
function isFiscalQuarter(name: string): boolean {
  return /^FY\d{2}-Q[1-4]$/.test(name)
}
