import { cutSections } from "../cut-sections.ts"
import type { ParseLimits } from "../limits.ts"
import { createScale, WEIGHING_MARKS } from "../parse-meter.ts"
import { findListMarker, isThematicBreak } from "../list-marker.ts"
import type { ListMarker } from "../list-marker.ts"
import type { Line } from "../text-lines.ts"
import { findLineEnd, isBlank, readLine } from "../text-lines.ts"

/** Shorter texts count as one piece: cutting them would cost more than it tells. */
const WORTH_CUTTING = 16_000

/** Most events that micromark makes for a line, and for a mark of punctuation in it; a table's `|` has the most. */
const EVENTS_PER_LINE = 40
const EVENTS_PER_MARK = 16

/** Events are moved in the tokenizer of blocks and in that of lists and quotes. */
const TOKENIZERS = 2

/** A piece is read again when labels of other pieces were guessed wrongly. */
const READINGS = 2

/** What is indented this far may be code, or go on with a paragraph. */
const CODE_INDENT = 4

/** The marks of items and quotes that a line begins with. */
const CONTAINERS = /^(?:[\t ]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[\t ]|$)))*[\t ]*/

/** A line of marks alone, where an underline may look like items. */
const MARKS_ONLY = /^[-=*_+>.)\d\t ]*$/

/**
 * Whether micromark's meter certainly lets a text pass. The meter tells only while micromark parses; this bound looks at lines alone
 * and errs to the safe side, so that a text is over a limit whichever parser reads it.
 */
export function staysBelow(text: string, { maxMarks, maxBlocks }: ParseLimits): boolean {
  return marksStayBelow(text, maxMarks ** 2) && blocksStayBelow(text, maxBlocks ** 2)
}

/** Marks are matched within a paragraph, and a blank line ends each; weighing what stands between two counts no less. */
function marksStayBelow(text: string, most: number): boolean {
  // As if every mark stood in one paragraph, and made micromark search the whole text: true of most pages, and known from their number.
  const marks = WEIGHING_MARKS.reduce((count, mark) => count + countOf(text, mark), 0)
  if (READINGS * marks * (marks + text.length) <= most) return true
  let spent = 0
  let weigh = createScale()
  for (let offset = 0; offset < text.length && spent <= most;) {
    const end = findLineEnd(text, offset)
    const line = readLine(text, offset, end)
    if (isBlank(line)) weigh = createScale()
    else spent += READINGS * weigh(line.text)
    offset = end
  }
  return spent <= most
}

function blocksStayBelow(text: string, most: number): boolean {
  const lines = countLines(text)
  // As if every character were a mark, and every line moved all events: true of most pages, too.
  if (TOKENIZERS * READINGS * lines * (EVENTS_PER_LINE * lines + EVENTS_PER_MARK * text.length) <= most) return true
  const pieces = text.length < WORTH_CUTTING ? [{ start: 0, end: text.length }] : cutSections(text)
  let spent = 0
  for (const { start, end } of pieces) {
    spent += TOKENIZERS * READINGS * weighPiece(text, start, end)
    if (spent > most) return false
  }
  return true
}

/** What a piece would cost if every line that may move the events before it did. */
function weighPiece(text: string, start: number, end: number): number {
  let events = 0
  let cost = 0
  let mayBeInContainer = false
  let isAfterBlank = true
  for (let offset = start; offset < end;) {
    const next = Math.min(findLineEnd(text, offset), end)
    const line = readLine(text, offset, next)
    events += EVENTS_PER_LINE + EVENTS_PER_MARK * countMarks(text, offset, next)
    if (!isBlank(line)) {
      const marker = findListMarker(line)
      const mayLag = mayBeInContainer && !beginsItem(line, marker)
      if (mayLag || mayUnderline(line.text)) cost += events
      if (marker !== undefined || line.text[line.first] === ">") mayBeInContainer = true
      // A line in column 0 below a blank one closes every list and quote; any other may go on with a paragraph in one.
      else if (isAfterBlank && line.first === 0) mayBeInContainer = false
    }
    isAfterBlank = isBlank(line)
    offset = next
  }
  return cost
}

/** Whether a line certainly begins an item, wherever it stands: such a line lags behind no list or quote. */
function beginsItem(line: Line, marker: ListMarker | undefined): boolean {
  return marker !== undefined && marker.interrupts && line.indent < CODE_INDENT && !isThematicBreak(line)
}

function mayUnderline(line: string): boolean {
  if (!line.includes("-") && !line.includes("=")) return false
  return MARKS_ONLY.test(line) || /^[-=]/.test(line.replace(CONTAINERS, ""))
}

/** How many lines a text has, or more: `\r\n` counts twice. */
function countLines(text: string): number {
  return 1 + countOf(text, "\n") + countOf(text, "\r")
}

function countOf(text: string, sign: string): number {
  let count = 0
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count++
  return count
}

function countMarks(text: string, start: number, end: number): number {
  let count = 0
  for (let index = start; index < end; index++) if (isMark(text.charCodeAt(index))) count++
  return count
}

/** ASCII punctuation and tabs. */
function isMark(code: number): boolean {
  if (code === 9) return true
  return (code > 32 && code < 48) || (code > 57 && code < 65) || (code > 90 && code < 97) || (code > 122 && code < 127)
}
