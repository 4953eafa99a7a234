import type { Reading } from "./types.ts"

/**
 * Whether something is held that a dashboard could show: a metric that is known, or a threshold. "Keep our first hundred customers
 * delighted" keeps something, too, but nothing with a level.
 */
export function holdsLevel({ metric, target }: Reading): boolean {
  const isMetric = metric?.category !== undefined && (metric.vitalSign || metric.category !== "growth")
  const isThreshold = target !== undefined && (target.comparator !== undefined || (target.type !== "count" && target.type !== "coverage"))
  return isMetric || isThreshold
}
