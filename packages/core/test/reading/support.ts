import type { Quantity } from "../../src/reading/index.ts"

/** A quantity in short: type, value, unit and comparison. */
export function brief(quantity: Quantity | undefined): string {
  if (quantity === undefined) return "none"
  const { type, value, upper, unit, comparator } = quantity
  const parts = [type, upper === undefined ? String(value) : `${value}..${upper}`, unit, comparator]
  return parts.filter(part => part !== undefined).join(" ")
}
