import { hasDigit, hasLetter } from "@okrlint/core/model"
import { type RichText, sliceText } from "../source/rich-text.ts"
import type { FieldDraft } from "./draft.ts"
import { readTerm, wholeTerm } from "./labels/read-term.ts"
import type { Vocabulary } from "./labels/vocabulary.ts"
import type { Block } from "./outline/block.ts"
import type { Title } from "./labels/read-title.ts"

/** A goal's words, and the time by which, where it stood before them. */
export interface TermTaken {
  readonly text: RichText
  readonly fields: readonly FieldDraft[]
}

const SEPARATOR = /^\s?(?:[:：]|[-–—|](?=\s))\s?/u

/** Takes the period off a line that begins with one: `Week 5 – …`, `**Month 2**: …`. */
export function takeTerm(rich: RichText, vocabulary: Vocabulary): TermTaken {
  const whole = { text: rich, fields: [] }
  const term = mayLead(rich) ? readTerm(rich.text, vocabulary) : undefined
  if (term === undefined) return whole
  const separator = SEPARATOR.exec(rich.text.slice(term.end, term.end + 4))
  const bold = rich.marks.some(({ kind, start, end }) => kind === "strong" && start <= term.start && end >= term.end && end <= term.end + 1)
  if (separator === null && !bold) return whole
  const text = sliceText(rich, term.end + (separator?.[0].length ?? 0))
  if (!hasLetter(text.text)) return whole
  return { text, fields: [{ name: "due", value: sliceText(rich, term.start, term.end) }] }
}

/** Most lines have no number among their first characters, or nothing that would set it off: they are not looked at further. */
function mayLead({ text, marks }: RichText): boolean {
  return hasDigit(text.slice(0, 24)) && (/[:：–—|-]/.test(text) || marks.some(mark => mark.kind === "strong"))
}

/** The time by which, of a goal right below an item or a bold line that is nothing but a span of time. */
export function termAbove({ parent }: Block, titles: ReadonlyMap<Block, Title>, vocabulary: Vocabulary): readonly FieldDraft[] {
  // A bold line that names a quarter of a year puts what follows into that cycle.
  if (parent === undefined || titles.get(parent)?.kind === "cycle") return []
  if (parent.kind !== "item" && parent.kind !== "caption") return []
  const term = wholeTerm(parent.text.text, vocabulary)
  return term === undefined ? [] : [{ name: "due", value: sliceText(parent.text, term.start, term.end) }]
}
