import type { GoalDocument, Kpi } from "../../model/index.ts"
import { addBlank, offer, type BlankField } from "../../rewriting/index.ts"
import { groupLack } from "./group-lack.ts"

/** What KPIs lack, and under which message a rule tells it of one. */
export interface FieldLack<Id extends string> {
  readonly kpis: readonly Kpi[]
  readonly lacks: (kpi: Kpi) => boolean
  readonly message: Id
  readonly field: BlankField
}

/** Reports of KPIs that lack a field: one as `mostLack` where most of the page's do, else one for each, with a line to fill in. */
export function reportsOfLack<Id extends string>({ kpis, lacks, message, field }: FieldLack<Id>, document: GoalDocument) {
  const { lacking, once } = groupLack(kpis, lacks)
  if (once !== undefined) {
    const data = { count: lacking.length, total: kpis.length, kpi: once.statement.text }
    return [{ goal: once, message: "mostLack" as const, data }]
  }
  return lacking.map(goal => ({
    goal,
    message,
    data: { kpi: goal.statement.text },
    suggestions: offer(addBlank(goal, document, field)),
  }))
}
