import type { FieldName } from "@okrlint/core/model"
import { ALL_LABELS } from "./all-labels.ts"
import { entriesOf } from "./entries-of.ts"
import type { LabelTable } from "./label-table.ts"
import { packLabels } from "./pack-labels.ts"
import type { PackedLabels } from "./vocabulary.ts"

// Bundles hold what these functions give, and not the tables they make it of: see packages/repo/scripts/packed-tables.mjs.

/** The label tables of all languages. */
export const packAllLabels = (): PackedLabels => packLabels(ALL_LABELS)

/** Pieces of words: each page of goals holds one. */
export const packStems = (): readonly string[] => ALL_LABELS.flatMap(({ stems }) => stems)

/** Labels as okrlint itself writes them in a language. */
export interface PackedWritten {
  readonly goals: LabelTable["written"]
  readonly fields: Readonly<Partial<Record<FieldName, string>>>
}

/** What is written in each language, by its primary tag. */
export const packWritten = (): Readonly<Partial<Record<string, PackedWritten>>> =>
  Object.fromEntries(ALL_LABELS.map(({ language, written, fields }) => [language, { goals: written, fields: firstOf(fields) }]))

function firstOf(fields: LabelTable["fields"]): PackedWritten["fields"] {
  return Object.fromEntries(entriesOf(fields).map(([field, labels]) => [field, labels[0]]))
}
