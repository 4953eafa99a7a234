import type { Reading } from "./types.ts"

/**
 * Whether something is held that a dashboard could show: a metric that is known, or a threshold. "Keep our first hundred customers
 * delighted" keeps something, too, but nothing with a level.
 */
export function holdsLevel({ metric, target }: Reading): boolean {
  const isVolume = metric?.category === "growth" || metric?.category === "output-volume"
  const isMetric = metric?.category !== undefined && (metric.vitalSign || !isVolume)
  const isThreshold = target !== undefined && (target.comparator !== undefined || (target.type !== "count" && target.type !== "coverage"))
  return isMetric || isThreshold
}
