import { readPlan, type Plan } from "./plan.ts"

const key = "okrlint-playground-plan"

/** Keeps the plan in this tab of this browser, so that a reload loses nothing; it is gone with the tab. Browsers may refuse, and then nothing is kept. */
export function keepPlan(plan: Plan): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(plan))
  } catch {
    // storage is off or full
  }
}

/** The plan that was kept; undefined when there is none. */
export function restorePlan(): Plan | undefined {
  try {
    return readPlan(JSON.parse(sessionStorage.getItem(key) ?? "null"))
  } catch {
    return undefined // storage is off, or holds something else
  }
}
