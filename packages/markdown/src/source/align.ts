import type { StatementSegment } from "@okrlint/core/model"

/** A stretch of source and the value that Markdown makes of it. */
export interface Alignment {
  readonly source: string
  /** 0-based offsets in the source. */
  readonly start: number
  readonly end: number
  readonly value: string
  /** Where the value's text begins in the text that is being built. */
  readonly at: number
}

const BACKSLASH = 92
const AMPERSAND = 38
const LONGEST_ENTITY = 40

/**
 * Lays a node's value over the source it came from: what stands there character for character becomes one segment,
 * escapes, entities and line breaks one segment each. What cannot be laid over is kept as one replaced unit.
 */
export function alignValue(input: Alignment): StatementSegment[] {
  const { source, end, value, at } = input
  if (value === "") return []
  // Pieces are compared as a whole: `startsWith` takes several times as long.
  if (end - input.start === value.length && source.slice(input.start, end) === value) {
    return [{ at, source: input.start, sourceLength: value.length }]
  }
  const segments: StatementSegment[] = []
  let from = input.start
  let index = 0
  let verbatim: { at: number; source: number } | undefined
  const flush = (): void => {
    if (verbatim !== undefined) segments.push({ at: at + verbatim.at, source: verbatim.source, sourceLength: from - verbatim.source })
    verbatim = undefined
  }
  while (index < value.length) {
    const same = lengthOfSame(input, from, index)
    if (same > 0) {
      verbatim ??= { at: index, source: from }
      index += same
      from += same
      continue
    }
    const unit = nextUnit({ ...input, start: from }, index)
    if (unit === undefined) {
      flush()
      segments.push({ at: at + index, source: Math.min(from, end), sourceLength: Math.max(end - from, 0) })
      return segments
    }
    if (unit.verbatim) verbatim ??= { at: index, source: from }
    else {
      flush()
      segments.push({ at: at + index, source: unit.source, sourceLength: unit.sourceLength })
    }
    index += unit.length
    from = unit.source + unit.sourceLength
  }
  flush()
  return segments
}

interface Unit {
  readonly length: number
  readonly source: number
  readonly sourceLength: number
  readonly verbatim: boolean
}

/** How many characters from here on stand in the source as they are, and mean nothing else there. */
function lengthOfSame(input: Alignment, from: number, index: number): number {
  const { source, end, value } = input
  // Most lines are the source's own; each is looked at as a whole once, so that the time stays linear.
  const line = index === 0 || isLineEnd(value.charCodeAt(index - 1)) ? lineAt(value, index) : ""
  if (line !== "" && from + line.length <= end && source.slice(from, from + line.length) === line && !/[\\&]/.test(line)) return line.length
  let same = 0
  for (; from + same < end && index + same < value.length; same++) {
    const code = source.charCodeAt(from + same)
    if (code !== value.charCodeAt(index + same) || code === BACKSLASH || code === AMPERSAND || isLineEnd(code)) break
  }
  return same
}

function lineAt(value: string, index: number): string {
  const end = value.indexOf("\n", index)
  return end < 0 ? value.slice(index) : value.slice(index, end)
}

/** The next character of the value with the source it came from; undefined when they do not fit together. */
function nextUnit(input: Alignment, index: number): Unit | undefined {
  const { source, start: from, end, value } = input
  if (from >= end) return undefined
  const wanted = value.charCodeAt(index)
  const code = source.charCodeAt(from)
  if (code === BACKSLASH && from + 1 < end && source.charCodeAt(from + 1) === wanted && isPunctuation(wanted)) {
    return { length: 1, source: from, sourceLength: 2, verbatim: false }
  }
  if (code === AMPERSAND) {
    const entity = entityAt(input, index)
    if (entity !== undefined) return entity
  }
  if (isLineEnd(wanted) || (wanted === 32 && isLineEnd(code))) return lineBreakAt(input, index)
  if (code === wanted) return { length: 1, source: from, sourceLength: 1, verbatim: true }
  return skipToLineBreak(input, index)
}

function entityAt({ source, start: from, end, value }: Alignment, index: number): Unit | undefined {
  const length = source.slice(from, Math.min(from + LONGEST_ENTITY, end)).indexOf(";")
  if (length < 2) return undefined
  const close = from + length
  const inner = source.slice(from + 1, close)
  if (!/^(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]*)$/.test(inner)) return undefined
  if (value.startsWith("&" + inner + ";", index)) return undefined
  const point = value.codePointAt(index)
  return { length: point !== undefined && point > 0xffff ? 2 : 1, source: from, sourceLength: close + 1 - from, verbatim: false }
}

/** A line break of the value: in the source it takes the indentation and the quote marks of the next line with it. */
function lineBreakAt({ source, start, end, value }: Alignment, index: number): Unit | undefined {
  let from = start
  while (from < end && isSpace(source.charCodeAt(from))) from++
  if (!isLineEnd(source.charCodeAt(from))) return undefined
  from += source.charCodeAt(from) === 13 && source.charCodeAt(from + 1) === 10 ? 2 : 1
  const next = value.charCodeAt(index + 1)
  while (from < end && isLinePrefix(source.charCodeAt(from)) && source.charCodeAt(from) !== next) from++
  return { length: 1, source: start, sourceLength: from - start, verbatim: false }
}

/** White space of the source that the value has dropped, before the character that follows it. */
function skipToLineBreak(input: Alignment, index: number): Unit | undefined {
  let from = input.start
  while (from < input.end && isLinePrefix(input.source.charCodeAt(from))) from++
  if (from === input.start || input.source.charCodeAt(from) !== input.value.charCodeAt(index)) return undefined
  return { length: 1, source: from, sourceLength: 1, verbatim: false }
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9
}

function isLinePrefix(code: number): boolean {
  return isSpace(code) || code === 62
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13
}

function isPunctuation(code: number): boolean {
  return (code >= 33 && code <= 47) || (code >= 58 && code <= 64) || (code >= 91 && code <= 96) || (code >= 123 && code <= 126)
}
