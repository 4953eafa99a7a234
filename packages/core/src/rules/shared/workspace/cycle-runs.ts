import type { CycleFact } from "./goal-fact.ts"

/** What belongs to one team in one cycle. */
export interface CycleOf<T> {
  readonly cycle: CycleFact
  readonly items: readonly T[]
}

/** Days by which a cycle may begin after the one before it has ended: a month off between two is no break. */
const longestGap = 35

/** Days that two cycles may share: `May to August`, `August to November`. */
const longestOverlap = 31

/**
 * Sorts what a team has into cycles, and those into runs that follow each other with a month between them at most; cycles of another length (a year among
 * quarters) are runs of their own.
 */
export function findCycleRuns<T>(items: readonly T[], cycleOf: (item: T) => CycleFact | undefined): CycleOf<T>[][] {
  const byCycle = new Map<string, { readonly cycle: CycleFact; readonly items: T[] }>()
  for (const item of items) {
    const cycle = cycleOf(item)
    if (cycle === undefined) continue
    const key = `${cycle.start} ${cycle.end}`
    const known = byCycle.get(key)
    if (known) known.items.push(item)
    else byCycle.set(key, { cycle, items: [item] })
  }
  const sorted = [...byCycle.values()].sort((a, b) => (a.cycle.start < b.cycle.start ? -1 : 1))
  const runs: CycleOf<T>[][] = []
  for (const current of sorted) {
    const run = runs.find(candidate => follows(candidate.at(-1)!.cycle, current.cycle))
    if (run) run.push(current)
    else runs.push([current])
  }
  return runs
}

/** Whether the second cycle comes right after the first and is about as long. */
function follows(first: CycleFact, second: CycleFact): boolean {
  const gap = daysBetween(first.end, second.start)
  const [a, b] = [lengthOf(first), lengthOf(second)]
  return gap > -longestOverlap && gap <= longestGap && Math.max(a, b) < 1.5 * Math.min(a, b)
}

function lengthOf({ start, end }: CycleFact): number {
  return daysBetween(start, end) + 1
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}

/** Whether two cycles have a day in common. */
export function overlap(a: CycleFact | undefined, b: CycleFact | undefined): boolean {
  return a !== undefined && b !== undefined && a.start <= b.end && b.start <= a.end
}
