import { cutSections } from "../cut-sections.ts"
import type { ParseLimits } from "../limits.ts"
import { createScale } from "../parse-meter.ts"
import { findLineEnd, isBlank, readLine } from "../text-lines.ts"

/** Shorter texts count as one piece: cutting them would cost more than it tells. */
const WORTH_CUTTING = 16_000

/** Most events that micromark makes for a line, and for a mark of punctuation in it; a table's `|` has the most. */
const EVENTS_PER_LINE = 40
const EVENTS_PER_MARK = 16

/** A line may be read by two tokenizers, and its piece twice when labels of other pieces were guessed wrongly. */
const READINGS = 4

/**
 * Whether micromark's meter certainly lets a text pass. The meter tells only while micromark parses; this bound looks at lines alone
 * and errs to the safe side, so that a text is over a limit whichever parser reads it.
 */
export function staysBelow(text: string, { maxMarks, maxBlocks }: ParseLimits): boolean {
  return marksStayBelow(text, maxMarks ** 2) && blocksStayBelow(text, maxBlocks ** 2)
}

/** Marks are matched within a paragraph, and a blank line ends each; weighing what stands between two counts no less. */
function marksStayBelow(text: string, most: number): boolean {
  // No text of n characters weighs more than twice n squared.
  if (2 * text.length ** 2 <= most) return true
  let spent = 0
  let weigh = createScale()
  for (let offset = 0; offset < text.length && spent <= most;) {
    const end = findLineEnd(text, offset)
    const line = readLine(text, offset, end)
    if (isBlank(line)) weigh = createScale()
    else spent += weigh(line.text)
    offset = end
  }
  return spent <= most
}

function blocksStayBelow(text: string, most: number): boolean {
  const pieces = text.length < WORTH_CUTTING ? [{ start: 0, end: text.length }] : cutSections(text)
  let spent = 0
  for (const { start, end } of pieces) {
    spent += READINGS * weighPiece(text, start, end)
    if (spent > most) return false
  }
  return true
}

/** What a piece would cost if every line moved all events before it. */
function weighPiece(text: string, start: number, end: number): number {
  let events = 0
  let cost = 0
  for (let offset = start; offset < end;) {
    const next = Math.min(findLineEnd(text, offset), end)
    events += EVENTS_PER_LINE + EVENTS_PER_MARK * countMarks(text, offset, next)
    cost += events
    offset = next
  }
  return cost
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
