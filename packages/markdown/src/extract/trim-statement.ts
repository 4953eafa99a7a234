import { createLetterPattern } from "@okrlint/core/model"
import { readTail } from "./read-tail.ts"
import { findPlaceholders } from "@okrlint/core/reading"
import { type RichText, sliceText } from "../source/rich-text.ts"
import type { FieldDraft } from "./draft.ts"
import { readLead, trimSigns } from "./labels/decoration.ts"
import { fieldsOfMarks } from "./mark-values.ts"
import { readHead } from "./labels/read-head.ts"
import { tokenize } from "./labels/tokens.ts"
import type { Vocabulary } from "./labels/vocabulary.ts"

/** A goal's words without what stands around them. */
export interface TrimmedStatement {
  readonly text: RichText
  readonly fields: readonly FieldDraft[]
  /** Bracketed marks, with their brackets. */
  readonly tags: readonly RichText[]
}

interface Trim {
  text: RichText
  readonly labelled: boolean
  readonly fields: FieldDraft[]
  readonly tags: RichText[]
}

const PRIORITY_PREFIX = /^\(?\[?(P[0-4X])\]?\)?\s*(?:[-–—:,.]\s*|\s(?=\S))/
/** Behind a label, `P3 tickets sell` speaks of something called P3; `P3 Sell tickets` may name a priority. */
const NAMED_SUBJECT = createLetterPattern(String.raw`^P[0-4X]\s[\p{Ll}\p{Lo}]`)
const PRIORITY_SUFFIX = /\s[[(](P[0-4X])[\])]$/i
const OWNER_PREFIX = /^(@[\w?][\w.\-?]*(?:\s?[,/&+]\s?@[\w?][\w.\-?]*)*)\s*(?:[-–—:]\s*|,\s*)/
const OWNER_SUFFIX = /[\s(]{1,9}(@\w[\w.-]{0,60}(?:\s?(?:[,/&+]\s?)?@\w[\w.-]{0,60}){0,9})\)?$/
const SCORE_SUFFIX = createLetterPattern(
  String.raw`\s{0,9}[(（[]\s{0,9}(\p{Nd}{1,4}(?:[.,]\p{Nd}+)?\s?/\s?\p{Nd}{1,4}(?:[^()（）[\]]{0,24})|\p{Nd}{1,3}(?:[.,]\p{Nd}+)?\s?[%％])\s{0,9}[)）\]]$`,
)
const BRACKETED = /\s{0,9}[([]([^()[\]]{1,32})[)\]]$/
const TAG_PREFIX = /^\[([^[\]]{1,24})\]\s+(?=\S)/
/** Behind a dash, or in round brackets to the end: said of the bracket before, which is then the statement (`[metric] — progress: open`, `[metric] (week 2)`). */
const IS_REMARK = /^(?:[-–—]\s|[(（][^()（）]*[)）]$)/u
const TAG_SUFFIX = /\s\[([^[\]]{1,24})\]$/
/** Round brackets hold other things, too: only known words in them are tags. */
const ROUND_TAG_PREFIX = /^[(（]([^()（）]{1,24})[)）]\s+(?=\S)/
const ROUND_TAG_SUFFIX = /\s?[(（]([^()（）]{1,24})[)）]$/

/** Takes priority, owner, score, status and tags off the ends of a statement, which may have stood behind a label; what is taken off becomes fields and tags. */
export function trimStatement(rich: RichText, vocabulary: Vocabulary, labelled: boolean): TrimmedStatement {
  const trim: Trim = { text: trimMarks(rich), labelled, fields: [], tags: [] }
  trim.fields.push(...fieldsOfMarks(trim.text))
  for (let round = 0; round < 4; round++) {
    const before = trim.text
    trimStart(trim, vocabulary)
    trimEnd(trim, vocabulary)
    takeLabelledTail(trim, vocabulary)
    if (trim.text === before) break
  }
  return trim.text.text === "" ? { text: rich, fields: [], tags: [] } : trim
}

function trimMarks(rich: RichText): RichText {
  const { text } = rich
  const start = readLead(text).start
  const end = trimSigns(text, text.length)
  return start >= end ? rich : sliceText(rich, start, end)
}

function trimStart(trim: Trim, vocabulary: Vocabulary): void {
  if (!(trim.labelled && NAMED_SUBJECT.test(trim.text.text))) takeStart(trim, PRIORITY_PREFIX, "priority")
  takeStart(trim, OWNER_PREFIX, "owner")
  const round = ROUND_TAG_PREFIX.exec(trim.text.text)
  const known = round !== null && vocabulary.isTag(round[1]!) ? round : null
  const tag = TAG_PREFIX.exec(trim.text.text) ?? known
  if (tag === null || isSlot(tag[1]!, trim.text.text, vocabulary)) return
  if (IS_REMARK.test(trim.text.text.slice(tag[0].length))) return
  trim.tags.push(sliceText(trim.text, 0, tag[0].length))
  trim.text = sliceText(trim.text, tag[0].length)
}

/** `(stretch)` behind the words. */
function takeRoundTag(trim: Trim, vocabulary: Vocabulary): void {
  const { text } = trim.text
  const found = /[)）]$/u.test(text) ? ROUND_TAG_SUFFIX.exec(text.slice(-LONGEST_ROUND_TAG)) : null
  const start = found === null ? 0 : text.length - found[0].length
  if (found === null || start === 0 || !vocabulary.isTag(found[1]!)) return
  trim.tags.push(sliceText(trim.text, start))
  trim.text = sliceText(trim.text, 0, start)
}

const LONGEST_ROUND_TAG = 28

/** `[metric] from X to Y` holds slots to fill, not tags; a word that is known for a tag stays one. */
function isSlot(inside: string, text: string, vocabulary: Vocabulary): boolean {
  return findPlaceholders(text).length > 0 && !vocabulary.isTag(inside)
}

function takeStart(trim: Trim, pattern: Pick<RegExp, "exec">, name: FieldDraft["name"]): void {
  const found = pattern.exec(trim.text.text)
  if (found === null || found[0].length >= trim.text.text.length) return
  const at = found[0].indexOf(found[1]!)
  trim.fields.push({ name, value: sliceText(trim.text, at, at + found[1]!.length) })
  trim.text = sliceText(trim.text, found[0].length)
}

function trimEnd(trim: Trim, vocabulary: Vocabulary): void {
  takeResult(trim)
  if (/[)）\]]$/.test(trim.text.text)) {
    takeEnd(trim, SCORE_SUFFIX, "score")
    takeStatus(trim, vocabulary)
    takeRoundTag(trim, vocabulary)
    takeEnd(trim, PRIORITY_SUFFIX, "priority")
  }
  if (trim.text.text.includes("@")) takeEnd(trim, OWNER_SUFFIX, "owner")
  const tag = trim.text.text.endsWith("]") ? TAG_SUFFIX.exec(trim.text.text) : null
  if (tag !== null && tag.index > 0 && !isSlot(tag[1]!, trim.text.text, vocabulary)) {
    trim.tags.push(sliceText(trim.text, tag.index))
    trim.text = sliceText(trim.text, 0, tag.index)
  }
  trim.text = trimMarks(trim.text)
}

function takeEnd(trim: Trim, pattern: Pick<RegExp, "exec">, name: FieldDraft["name"]): void {
  const { text } = trim.text
  // Only the last line's end can match; a short tail keeps the search linear.
  const from = Math.max(0, text.length - 400)
  const found = pattern.exec(text.slice(from))
  if (found === null || from + found.index === 0) return
  const at = from + found.index + found[0].indexOf(found[1]!)
  trim.fields.push({ name, value: sliceText(trim.text, at, at + found[1]!.length) })
  trim.text = sliceText(trim.text, 0, from + found.index)
}

/** `(in progress)`, `[done]`. */
function takeStatus(trim: Trim, vocabulary: Vocabulary): void {
  const found = /[)\]]$/.test(trim.text.text) ? BRACKETED.exec(trim.text.text.slice(-40)) : null
  const words = found === null ? [] : tokenize(found[1]!, 0, 5)
  const match = vocabulary.matchAt(words, 0)
  if (match?.to === words.length && match.senses.some(sense => sense.kind === "status")) takeEnd(trim, BRACKETED, "status")
}

/** `goal => 78%`, `goal => not yet`: what came of it, however long. */
function takeResult(trim: Trim): void {
  const at = trim.text.text.indexOf("=>")
  if (at <= 0) return
  const value = sliceText(trim.text, at + 2)
  if (value.text !== "") trim.fields.push({ name: "score", value })
  trim.text = sliceText(trim.text, 0, at)
}

/** Enough for a note on progress. */
const LONGEST_TAIL = 240
const TAIL = /(?:\s[-–—|·]\s|\s?[(（])/gu

/** A labelled value behind the words: `… (target: 40)`, `… - Owner: Mara`. */
function takeLabelledTail(trim: Trim, vocabulary: Vocabulary): void {
  const { text } = trim.text
  if (!/[:：]/.test(text)) return
  const from = Math.max(0, text.length - LONGEST_TAIL)
  for (const found of [...text.slice(from).matchAll(TAIL)].toReversed()) {
    const start = from + found.index
    const bracket = /[(（]$/u.test(found[0])
    if (start === 0 || (bracket && !/[)）]$/u.test(text))) continue
    const tail = sliceText(trim.text, start + found[0].length, bracket ? text.length - 1 : text.length)
    const head = readHead(tail, vocabulary)
    const field = head?.separator === "colon" && head.number === undefined ? head.senses.find(sense => sense.kind === "field") : undefined
    if (head === undefined || field?.kind !== "field") continue
    trim.fields.push(...readTail(tail, vocabulary))
    trim.text = sliceText(trim.text, 0, start)
    return
  }
}
