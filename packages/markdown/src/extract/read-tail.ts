import { read } from "@okrlint/core/reading"
import { joinTexts, type RichText, sliceText } from "../source/rich-text.ts"
import type { FieldDraft } from "./draft.ts"
import { readHead } from "./labels/read-head.ts"
import type { Vocabulary } from "./labels/vocabulary.ts"

const PART_END = /[,;，；、]\s*/gu

/** The fields of a labelled tail: `owner: Mara, monthly; target: 0` is an owner, a cadence and a target. */
export function readTail(tail: RichText, vocabulary: Vocabulary): FieldDraft[] {
  const fields: FieldDraft[] = []
  for (const part of partsOf(tail)) {
    const field = readPart(part, vocabulary)
    const last = fields[fields.length - 1]
    if (field !== undefined) fields.push(field)
    else if (last !== undefined) fields[fields.length - 1] = { ...last, value: joinTexts([last.value, part], ", ") }
  }
  return fields
}

function partsOf(tail: RichText): RichText[] {
  const parts: RichText[] = []
  let start = 0
  for (const found of tail.text.matchAll(PART_END)) {
    // A comma inside a number ends nothing.
    if (/\p{Nd}$/u.test(tail.text.slice(0, found.index)) && /^\p{Nd}/u.test(tail.text.slice(found.index + found[0].length))) continue
    parts.push(sliceText(tail, start, found.index))
    start = found.index + found[0].length
  }
  return [...parts, sliceText(tail, start)].filter(part => part.text !== "")
}

/** A labelled value, or a word for how often. */
function readPart(part: RichText, vocabulary: Vocabulary): FieldDraft | undefined {
  const head = readHead(part, vocabulary)
  const field = head?.separator === "colon" && head.number === undefined ? head.senses.find(sense => sense.kind === "field") : undefined
  if (head !== undefined && field?.kind === "field")
    return { name: field.field, value: sliceText(part, head.restStart), label: sliceText(part, head.start, head.end).text }
  const { cadence } = read(part.text)
  return cadence !== undefined && cadence.start === 0 && cadence.end === part.text.length ? { name: "cadence", value: part } : undefined
}
