import type { Quantity, Reading } from "@okrlint/core/reading"

/** How far it is from baseline to target: `+4 pp` between percentages, else `+67 %` or `×12`; undefined when it cannot be told. */
export function describeChange({ baseline, target }: Pick<Reading, "baseline" | "target">): string | undefined {
  if (baseline === undefined || target === undefined || !areComparable(baseline, target) || baseline.value === target.value)
    return undefined
  if (isShare(baseline)) return `${signed(round(target.value - baseline.value))} pp`
  if (baseline.value <= 0 || target.value < 0) return undefined
  const ratio = target.value / baseline.value
  return ratio >= 10 ? `×${round(ratio)}` : `${signed(Math.round((ratio - 1) * 100))} %`
}

function areComparable(baseline: Quantity, target: Quantity): boolean {
  if (isShare(baseline) || isShare(target)) return isShare(baseline) && isShare(target)
  const units = [baseline.unit, target.unit]
  return baseline.upper === undefined && target.upper === undefined && (units.includes(undefined) || units[0] === units[1])
}

function isShare({ type }: Quantity): boolean {
  return type === "percent"
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

/** A true minus sign, so that it is not taken for a dash. */
function signed(value: number): string {
  return value < 0 ? `−${-value}` : `+${value}`
}
