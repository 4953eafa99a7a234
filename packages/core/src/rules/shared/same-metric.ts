import type { Reading } from "../../reading/index.ts"

/** Whether two statements are about one metric, as far as its name tells. */
export function isSameMetric({ metric: a }: Pick<Reading, "metric">, { metric: b }: Pick<Reading, "metric">): boolean {
  return a !== undefined && b !== undefined && a.name.toLowerCase() === b.name.toLowerCase()
}
