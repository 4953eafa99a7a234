import type { Quantity } from "@okrlint/core/reading"
import type { InspectedQuantity } from "./inspected.ts"

/** The JSON form of a number. */
export function inspectQuantity(quantity: Quantity | undefined): InspectedQuantity | null {
  return quantity === undefined ? null : { value: quantity.value, unit: quantity.unit ?? null, text: quantity.text }
}
