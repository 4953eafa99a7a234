import { annotateText } from "../lexicon/languages.ts"
import type { Lexicon } from "../lexicon/types.ts"
import { findChange } from "../quantity/change.ts"
import type { FieldValues } from "../quantity/fields.ts"
import { quantitiesOf } from "../quantity/quantities-of.ts"
import type { QuantityAt } from "../quantity/scan.ts"
import type { Line } from "../text/line.ts"
import type { ReadingContext } from "../types.ts"
import { splitClauses } from "./clauses.ts"
import { classOf, type Facts } from "./facts.ts"
import { findMetric } from "./metric.ts"
import { findHeadVerb } from "./verb.ts"
import type { TokenRange } from "./verb-at.ts"

/** What a statement is read with. */
export interface FactsInput {
  readonly lexicon: Lexicon
  readonly context: ReadingContext
  readonly fields: FieldValues
}

/** Reads the parts of a statement on which its kind is decided; verb and metric only where the language's words for them are known. */
export function readFacts(line: Line, { lexicon, context, fields }: FactsInput): Facts {
  const all = quantitiesOf(line, lexicon)
  const clauses = splitClauses(line)
  const { main } = clauses
  const quantities = all.filter(found => (found.at < main.to && !isWithin(found, clauses.guardrail)) || isResult(found, clauses.why))
  const change = findChange(line, quantities)
  const knowsKinds = lexicon.kinds !== undefined
  const verb = knowsKinds
    ? findHeadVerb(line, main, {
        role: context.role,
        isLast: lexicon.kinds?.closing?.verbTails !== undefined,
        lookUp: lexicon.kinds?.bracket === true ? word => annotateText(word, lexicon).marks[0]?.verb?.value : undefined,
      })
    : undefined
  const metric = knowsKinds ? findMetric(line, main, verb === undefined ? quantities : [verb, ...quantities]) : undefined
  return {
    line,
    lexicon,
    context,
    clauses,
    verb,
    verbClass: verb === undefined ? undefined : classOf(line, verb, { main, quantities, metric }),
    metric,
    all,
    quantities,
    change,
    fields,
    baseline: change.baseline ?? fields.baseline,
    target: change.target ?? fields.target,
  }
}

function isWithin({ at }: QuantityAt, range: TokenRange | undefined): boolean {
  return range !== undefined && at >= range.at && at < range.to
}

/** `… so that it takes less than 3 s`: a compared value in the reason is what is to be reached. */
function isResult({ at, quantity }: QuantityAt, why: TokenRange | undefined): boolean {
  const isCompared = quantity.comparator !== undefined && quantity.type !== "count"
  return why !== undefined && at >= why.at && at < why.to && (isCompared || quantity.type === "percent")
}
