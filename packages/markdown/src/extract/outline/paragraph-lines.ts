import { createLetterPattern } from "@okrlint/core/model"
import { isAllMarked, joinTexts, linesOf, type RichText, sliceText } from "../../source/rich-text.ts"
import { trimSigns } from "../labels/decoration.ts"
import { type Head, readHead } from "../labels/read-head.ts"
import { leadsToExample, readCaption } from "../labels/read-title.ts"
import type { Vocabulary } from "../labels/vocabulary.ts"
import { CAPTION_DEPTH } from "./block.ts"
import type { OutlineInput } from "./build-outline.ts"

/** A paragraph and what bears on how its lines are read. */
export interface ParagraphInput {
  readonly text: RichText
  readonly start: number
  readonly end: number
  readonly quoted: boolean
  /** Whether a list, a table or indented lines follow. */
  readonly leads: boolean
  /** Whether a list follows. */
  readonly overList?: boolean
  /** Whether what follows begins in the very next line. */
  readonly glued?: boolean
  /** Whether nothing follows in the same container. */
  readonly last: boolean
}

/** A hand-made bullet: a sign that Markdown does not know, or a mark without the space that would make it a list. */
const BULLET = /^(?:[•·◦‣▪●○■□–—∙]\s*|[-=+](?=[^\s\d\-=+>|])|\(?[a-z0-9]\)\s+)/u

const CAPTION_LENGTH = 90
/** `(name)=` of MyST, `{: .class}` of kramdown: marks for other tools, not text. */
const ANCHOR = /^(?:\([\w:.-]+\)=|\{[:#.][^{}]*\})$/
/** `#Title` without the space that would make it a heading. */
const FAKE_HEADING = createLetterPattern(String.raw`^#{1,6}(?=\p{Lu})`)
/** A sentence that leads to a list may be long when it says what the list is. */
const LONGEST_SENTENCE = 600

/** Adds a paragraph: as one text, or as captions, bullets and texts where its lines are statements of their own. */
export function addParagraph(input: OutlineInput, paragraph: ParagraphInput): void {
  if (ANCHOR.test(paragraph.text.text)) return
  if (paragraph.text.text.startsWith("{/*") && paragraph.text.text.endsWith("*/}")) return
  const pieces = piecesOf(paragraph.text, input.vocabulary)
  if (pieces.length === 1) return addPiece(input, pieces[0]!, paragraph)
  pieces.forEach((piece, index) => {
    const last = index === pieces.length - 1
    addPiece(input, piece, {
      ...paragraph,
      text: piece,
      leads: last ? paragraph.leads : true,
      overList: last && paragraph.overList === true,
      last: last && paragraph.last,
    })
  })
}

function addPiece(input: OutlineInput, text: RichText, paragraph: ParagraphInput): void {
  const place = { start: text.segments[0]?.source ?? paragraph.start, end: paragraph.end, quoted: paragraph.quoted }
  const marks = text.text.startsWith("#") ? (FAKE_HEADING.exec(text.text)?.[0].length ?? 0) : 0
  if (marks > 0 && text.text.length < CAPTION_LENGTH && !paragraph.quoted) {
    input.writer.add({ kind: "heading", text: sliceText(text, marks), depth: marks, ...place })
    return
  }
  const bullet = BULLET.exec(text.text)
  if (bullet !== null) {
    input.writer.add({ kind: "item", text: sliceText(text, bullet[0].length), depth: 1, ...place })
    return
  }
  if (paragraph.overList === true && statesObjective(readHead(text, input.vocabulary))) {
    input.writer.add({ kind: "caption", text, depth: CAPTION_DEPTH.colon, stated: true, ...place })
    return
  }
  const depth = captionDepth(text, paragraph, input.vocabulary)
  if (depth === undefined) input.writer.add({ kind: "text", text, ...place })
  else input.writer.add({ kind: "caption", text, depth, ...place })
}

/** The pieces of a paragraph: split before every line that begins something new, and behind lines that only head others. */
function piecesOf(text: RichText, vocabulary: Vocabulary): RichText[] {
  const lines = linesOf(text)
  if (lines.length < 2) return lines
  const starts = lines.map(
    (line, index) =>
      index === 0 ||
      (!isOneMark(lines[index - 1]!, line) &&
        (startsLine(line, vocabulary) || headsLines(lines[index - 1]!, vocabulary) || leadsToExample(line, vocabulary))),
  )
  if (!starts.some((isStart, index) => isStart && index > 0)) return [text]
  const pieces: RichText[] = []
  let group: RichText[] = []
  lines.forEach((line, index) => {
    if (starts[index]! && group.length > 0) {
      pieces.push(joinLines(group))
      group = []
    }
    group.push(line)
  })
  pieces.push(joinLines(group))
  return pieces
}

/** Whether bold or italic text runs on from one line into the next. */
function isOneMark(above: RichText, line: RichText): boolean {
  return above.marks.some(
    mark => mark.kind !== "link" && line.marks.some(other => other.kind === mark.kind && other.sourceStart === mark.sourceStart),
  )
}

function joinLines(lines: readonly RichText[]): RichText {
  return lines.length === 1 ? lines[0]! : joinTexts(lines, "\n")
}

/** Whether a line inside a paragraph begins something of its own: a bullet or a label. */
export function startsLine(line: RichText, vocabulary: Vocabulary): boolean {
  if (BULLET.test(line.text)) return true
  const head = readHead(line, vocabulary)
  if (head === undefined) return false
  if (head.number !== undefined) return true
  // A soft-broken sentence may begin a line with a label word; a colon or markup makes it a label.
  return (
    head.separator === "colon" ||
    (head.separator === "markup" && head.senses.some(sense => sense.kind === "role" && !sense.near)) ||
    isBareLabel(line, vocabulary)
  )
}

/** Whether a line only heads the lines behind it: wholly bold, or a label with nothing behind. */
function headsLines(line: RichText, vocabulary: Vocabulary): boolean {
  return isBareLabel(line, vocabulary) || (isBoldLine(line) && line.text.length <= CAPTION_LENGTH * 2)
}

function isBareLabel(line: RichText, vocabulary: Vocabulary): boolean {
  if (!/[:：]\s*$/.test(line.text)) return false
  const head = readHead(line, vocabulary)
  return head !== undefined && head.separator === "end" && head.senses.some(sense => sense.kind !== "filler" && sense.kind !== "definition")
}

/** How deep a line heads what follows; undefined when it does not. */
function captionDepth(text: RichText, paragraph: ParagraphInput, vocabulary: Vocabulary): number | undefined {
  if (paragraph.last && !paragraph.leads) return undefined
  if (isBoldLine(text) && text.text.length <= CAPTION_LENGTH * 3) return CAPTION_DEPTH.bold
  if (paragraph.leads && text.text.length <= LONGEST_SENTENCE && /[:：…]$/.test(text.text) && announces(text, vocabulary))
    return CAPTION_DEPTH.announcing
  if (text.text.length > CAPTION_LENGTH * 2 || text.text.includes("\n")) return undefined
  const head = readHead(text, vocabulary)
  const bare = head !== undefined && head.separator === "end"
  if (bare && head.senses.some(sense => sense.kind === "role" || sense.kind === "plan" || sense.kind === "why" || sense.kind === "aside"))
    return CAPTION_DEPTH.bold
  if (/[:：…]$/.test(text.text) && announces(text, vocabulary)) return CAPTION_DEPTH.announcing
  if (/[:：…]$/.test(text.text) && paragraph.leads) return CAPTION_DEPTH.colon
  if (paragraph.glued && paragraph.leads && text.text.length <= CAPTION_LENGTH && !/[.。;,]$/.test(text.text)) return CAPTION_DEPTH.colon
  return undefined
}

/** `**Objective:** Feed the street` right above a list: the list is below it, with or without a blank line between. */
function statesObjective(head: Head | undefined): boolean {
  return head?.separator === "colon" && head.senses.some(sense => sense.kind === "role" && sense.role === "objective" && !sense.plural)
}

/** Whether a line that ends in a colon names goals, or examples of them: then paragraphs may follow instead of a list. */
function announces(text: RichText, vocabulary: Vocabulary): boolean {
  const title = readCaption(text, undefined, vocabulary)
  return title.kind === "stated" || title.kind === "list" || title.kind === "plan" || leadsToExample(text, vocabulary)
}

function isBoldLine(text: RichText): boolean {
  let colons = text.text.length
  while (colons > 0 && /[:：\s]/u.test(text.text[colons - 1]!)) colons--
  const end = trimSigns(text.text, colons)
  return end > 0 && isAllMarked(sliceText(text, 0, end), "strong")
}
