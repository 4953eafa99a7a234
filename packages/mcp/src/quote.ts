import { escapeControls } from "okrlint/universal"

/** Makes characters visible that would hide text or turn its direction, in every string of a value, as reports on a terminal do. */
export function quote<T>(value: T): T {
  return quoteUnknown(value) as T // the same shape, string by string
}

function quoteUnknown(value: unknown): unknown {
  if (typeof value === "string") return escapeControls(value)
  if (Array.isArray(value)) return value.map(quoteUnknown)
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, quoteUnknown(inner)]))
}
