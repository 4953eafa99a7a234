import type { FieldName } from "@okrlint/core/model"
import { phrasesIn } from "@okrlint/core/rewriting"
import { writtenLabels } from "@okrlint/markdown"

/** A goal to fill in; `___` stands for a blank. */
export interface GoalTemplate {
  readonly role: "objective" | "keyResult" | "kpi"
  /** What the editor offers, without full stop. */
  readonly title: string
  /** In the document's language. */
  readonly label: string
  /** The goal's words, without its label; signs stand for words where there are none in the language. */
  readonly text: string
}

/** The templates for documents in a language; none for one without words for goals. */
export function goalTemplatesIn(language: string): readonly GoalTemplate[] {
  const labels = writtenLabels(language)?.goals
  if (labels === undefined) return []
  const words = phrasesIn(language)
  const movement = words === undefined ? "___ → ___" : `${words.fromTo} ${words.by}`
  return [
    { role: "objective", title: "Add an objective", label: labels.objective, text: "___" },
    { role: "keyResult", title: "Add a key result", label: labels.keyResult, text: `___ ${movement}` },
    { role: "keyResult", title: "Add a guardrail", label: labels.keyResult, text: `___ ${words?.atMost ?? "≤ ___"} [guardrail]` },
    { role: "kpi", title: "Add a KPI", label: labels.kpi, text: `___ ${words?.atLeast ?? "≥ ___"}` },
  ]
}

/** Fields that are offered, those that every goal has first. */
const offeredFields: readonly FieldName[] = ["owner", "baseline", "target", "due", "status", "confidence", "weight", "source", "supports"]

/** Labels of fields in a language; none for one without a label table. */
export function fieldLabelsIn(language: string): readonly string[] {
  const labels = writtenLabels(language)
  return labels === undefined ? [] : offeredFields.flatMap(name => labels.field(name) ?? [])
}

/** The label of a goal's owner in a language. */
export function ownerLabelIn(language: string): string | undefined {
  return writtenLabels(language)?.field("owner")
}
