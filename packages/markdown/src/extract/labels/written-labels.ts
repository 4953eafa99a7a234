import { createLazy, type FieldName } from "@okrlint/core/model"
import type { LabelTable } from "./label-table.ts"
import { packWritten } from "./packed.ts"

/** Labels to write into a document, in its language. */
export interface WrittenLabels {
  readonly goals: LabelTable["written"]
  /** The label of a field; undefined where the language has no words for it. */
  field(name: FieldName): string | undefined
}

const labelsByLanguage = createLazy(() => new Map(Object.entries(packWritten())))

/** The labels of a language, by its primary tag; undefined for one without a label table. A text too short to tell its language counts as English. */
export function writtenLabels(language: string): WrittenLabels | undefined {
  const known = language === "und" ? "en" : language
  const labels = labelsByLanguage().get(known)
  return labels && { goals: labels.goals, field: name => capitalised(labels.fields[name], known) }
}

function capitalised(word: string | undefined, language: string): string | undefined {
  return word && word.slice(0, 1).toLocaleUpperCase(language) + word.slice(1)
}
