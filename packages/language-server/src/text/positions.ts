import { createLineIndex } from "@okrlint/core/model"
import type { Position, Range } from "vscode-languageserver"

/** The unit that a client counts characters of a line in. */
export type PositionEncoding = "utf-8" | "utf-16" | "utf-32"

/** Turns a client's places (0-based lines and characters) into offsets of a text (0-based, UTF-16 units) and back. */
export interface TextPositions {
  /** Places behind a line's end count as its end, places behind the text as the text's. */
  offsetAt(position: Position): number
  positionAt(offset: number): Position
  /** `end` exclusive. */
  rangeOf(start: number, end: number): Range
}

/** The positions of one text in one encoding. */
export function createPositions(text: string, encoding: PositionEncoding): TextPositions {
  const lines = createLineIndex(text)
  const positionAt = (offset: number): Position => {
    const { line, offset: inside } = lines.pointAt(offset)
    return { line: line - 1, character: countUnits(text.slice(lines.lineStart(line), inside), encoding) }
  }
  return {
    offsetAt: ({ line, character }) => {
      const start = lines.lineStart(line + 1)
      const end = findContentEnd(text, start, lines.lineStart(line + 2))
      return encoding === "utf-16" ? Math.min(start + Math.max(character, 0), end) : walkUnits(text, { start, end, character, encoding })
    },
    positionAt,
    rangeOf: (start, end) => ({ start: positionAt(start), end: positionAt(end) }),
  }
}

/** Length of a text in the units of an encoding. */
function countUnits(text: string, encoding: PositionEncoding): number {
  if (encoding === "utf-16") return text.length
  let units = 0
  for (const character of text) units += unitsOf(character, encoding)
  return units
}

interface Walk {
  readonly start: number
  readonly end: number
  readonly character: number
  readonly encoding: PositionEncoding
}

/** A place inside a character counts as the character's start. */
function walkUnits(text: string, { start, end, character, encoding }: Walk): number {
  let offset = start
  let units = 0
  for (const one of text.slice(start, end)) {
    units += unitsOf(one, encoding)
    if (units > character) return offset
    offset += one.length
  }
  return end
}

function unitsOf(character: string, encoding: PositionEncoding): number {
  if (encoding === "utf-32") return 1
  const code = character.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

/** The end of a line without its line break. */
function findContentEnd(text: string, start: number, nextStart: number): number {
  let end = nextStart
  if (end > start && text[end - 1] === "\n") end--
  if (end > start && text[end - 1] === "\r") end--
  return end
}
