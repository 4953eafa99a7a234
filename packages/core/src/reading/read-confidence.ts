import { tokenize } from "./text/tokenize.ts"

/** A confidence as a share: 0.8 for `8/10`, `80%`, `0.8`; undefined when the text says no number, or more than one. */
export function readConfidence(text: string): number | undefined {
  const tokens = tokenize(text).filter(({ kind }) => kind !== "glyph")
  const [first, second] = tokens
  if (first === undefined || first.kind !== "number") return undefined
  const value = Number(first.key)
  if (!Number.isFinite(value)) return undefined
  const rest = tokens.slice(1)
  if (second?.key === "/" && rest[1]?.kind === "number") return rest.length === 2 ? ratio(value, Number(rest[1].key)) : undefined
  if (second?.key === "%") return value / 100
  if (rest.some(({ kind }) => kind === "number")) return undefined
  return first.key.includes(".") ? value : onScale(value)
}

function ratio(value: number, of: number): number | undefined {
  return Number.isFinite(of) && of > 0 ? value / of : undefined
}

/** A bare whole number: up to 10 it is of ten, above of a hundred. A bare 1 may be all or a tenth and is not read. */
function onScale(value: number): number | undefined {
  if (value === 1) return undefined
  return value <= 10 ? value / 10 : value / 100
}
