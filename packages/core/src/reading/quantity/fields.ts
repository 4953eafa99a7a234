import { annotateText } from "../lexicon/languages.ts"
import type { Lexicon } from "../lexicon/types.ts"
import type { Quantity, ReadingContext, ReadingField } from "../types.ts"
import { findChange } from "./change.ts"
import { quantitiesOf } from "./quantities-of.ts"

/** What the fields beside a statement say in numbers. */
export interface FieldValues {
  readonly baseline: Quantity | undefined
  readonly target: Quantity | undefined
  readonly delta: Quantity | undefined
  /** In the order of the fields. */
  readonly quantities: readonly Quantity[]
}

const NOTHING: FieldValues = { baseline: undefined, target: undefined, delta: undefined, quantities: [] }

/** Reads baseline, current and target fields; a baseline that the target's own text states counts when no field has one. */
export function readFields(context: ReadingContext, lexicon: Lexicon): FieldValues {
  const fields = context.fields?.filter(({ name }) => name === "baseline" || name === "current" || name === "target")
  if (fields === undefined || fields.length === 0) return NOTHING
  const read = fields.map(field => readField(field, lexicon))
  const of = (name: ReadingField["name"]): FieldReading | undefined => read.find(found => found.name === name)
  const target = of("target")
  return {
    baseline: of("baseline")?.first ?? target?.baseline ?? of("current")?.first,
    target: target?.last,
    delta: target?.delta,
    quantities: read.flatMap(({ quantities }) => quantities),
  }
}

interface FieldReading {
  readonly name: ReadingField["name"]
  readonly first: Quantity | undefined
  readonly last: Quantity | undefined
  readonly baseline: Quantity | undefined
  readonly delta: Quantity | undefined
  readonly quantities: readonly Quantity[]
}

function readField({ name, text }: ReadingField, lexicon: Lexicon): FieldReading {
  const line = annotateText(text, lexicon)
  const found = quantitiesOf(line, lexicon).map(match => ({
    ...match,
    quantity: { ...match.quantity, from: name },
  }))
  const change = findChange(line, found)
  const quantities = found.map(({ quantity }) => quantity)
  return {
    name,
    first: quantities[0],
    last: change.target ?? change.delta ?? quantities[0],
    baseline: change.baseline,
    delta: change.delta,
    quantities,
  }
}
