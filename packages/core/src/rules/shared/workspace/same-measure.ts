import { inOneUnit } from "../../../reading/quantity/compare-quantities.ts"
import type { Direction, MetricCategory } from "../../../reading/index.ts"
import type { NumberFact } from "./goal-fact.ts"
import type { PlacedGoal } from "./placed-goal.ts"

/** Metrics of the whole business: without a segment two teams mean the same. Of speed or quality each team has its own. */
const sharedCategories: ReadonlySet<MetricCategory | undefined> = new Set<MetricCategory>([
  "revenue",
  "growth",
  "acquisition",
  "retention",
  "satisfaction",
  "market",
])

/** What a goal measures, of whom: metric and segment. Undefined where another goal with the same words may measure something else. */
export function measureKey({ metric, team }: PlacedGoal): string | undefined {
  if (metric === undefined) return undefined
  const isOwn = metric.segment === "" && !sharedCategories.has(metric.category)
  return JSON.stringify([metric.name, isOwn ? team : "", metric.segment])
}

/** Two numbers brought to one unit, in the order given; undefined when they cannot be compared. */
export function compareNumbers(a: NumberFact | undefined, b: NumberFact | undefined): readonly [number, number] | undefined {
  return a === undefined || b === undefined ? undefined : inOneUnit(a, b)
}

/** Where a goal moves its metric: as its two numbers tell, else as it says. */
export function directionOf({ baseline, target, direction }: PlacedGoal): Direction | undefined {
  const values = compareNumbers(baseline, target)
  if (values === undefined || values[0] === values[1]) return direction
  return values[0] < values[1] ? "increase" : "decrease"
}
