import type { StatementSegment } from "@okrlint/core/model"
import { isElementSource } from "./html-element.ts"
import { type Mark, type RichText, sliceText } from "./rich-text.ts"

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  ndash: "–",
  mdash: "—",
  hellip: "…",
}

/** The plain text of raw HTML between two source offsets: tags are dropped, `<br>` is a line break, entities are read. */
export function readHtmlText(source: string, start: number, end: number): RichText {
  const segments: StatementSegment[] = []
  const marks: Mark[] = []
  let text = ""
  let from = start
  const add = (piece: string, at: number, length: number): void => {
    if (piece === "") return
    segments.push({ at: text.length, source: at, sourceLength: length })
    text += piece
  }
  while (from < end) {
    const special = nextSpecial(source, from, end)
    // A line end inside HTML is white space, not a line of its own; only `<br>` breaks.
    add(source.slice(from, special).replace(/[\r\n]/g, " "), from, special - from)
    if (special >= end) break
    const close = closeOf(source, special, end)
    const stop = close < 0 || close >= end ? end : close + 1
    const piece = source.slice(special, stop)
    if (piece.startsWith("&")) {
      const value = close < 0 ? undefined : entityValue(piece.slice(1, -1))
      if (value === undefined) add("&", special, 1)
      else add(value, special, piece.length)
      from = value === undefined ? special + 1 : stop
      continue
    }
    if (/^<br\s?\/?>$/i.test(piece)) add("\n", special, piece.length)
    else if (isElementSource(piece))
      marks.push({ kind: "element", start: text.length, end: text.length, value: piece, sourceStart: special, sourceEnd: stop })
    else add(piece, special, piece.length)
    from = stop
  }
  return sliceText({ text, segments, marks }, 0)
}

/** Where a tag or an entity closes; entities are short, so the look ahead for them is, too. */
function closeOf(source: string, special: number, end: number): number {
  if (source[special] === "<") return source.indexOf(">", special)
  const found = source.slice(special, Math.min(special + 12, end)).indexOf(";")
  return found < 0 ? -1 : special + found
}

function nextSpecial(source: string, from: number, end: number): number {
  for (let index = from; index < end; index++) {
    const code = source.charCodeAt(index)
    if (code === 60 || code === 38) return index
  }
  return end
}

function entityValue(name: string): string | undefined {
  if (name.startsWith("#")) {
    const point = /^#[xX]/.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
    return Number.isInteger(point) && point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : undefined
  }
  return ENTITIES[name]
}
