import { endsHtml, findHtmlStart } from "./html-block.ts"
import type { HtmlEnd } from "./html-block.ts"
import { findListMarker, isThematicBreak } from "./list-marker.ts"
import { isBlank } from "./text-lines.ts"
import type { Line } from "./text-lines.ts"

/**
 * What may stand open at the top level of a document after a line; only what decides whether the next column-0 heading is one.
 * A heading at column 0 closes every container, so of containers only the outermost list item matters, because it may hide an indented fence.
 */
export type TopLevelState =
  | {
      readonly kind: "blocks"
      /** Content column of the open outermost list item if 2 or 3; 0 for none (a wider item cannot hide a fence). */
      readonly item: number
      /** The item has no content yet, so that a blank line closes it. */
      readonly fresh: boolean
      /** A paragraph may be open, so that the next line may continue it. */
      readonly paragraph: boolean
      /** Indented code may be open, which micromark only ends at the next block; until then `2.` begins no list, even after a blank line. */
      readonly code: boolean
    }
  | { readonly kind: "fence"; readonly marker: string; readonly size: number }
  | { readonly kind: "html"; readonly end: HtmlEnd }

type Blocks = Extract<TopLevelState, { kind: "blocks" }>

/** Nothing is open. */
export const NOTHING_OPEN: Blocks = { kind: "blocks", item: 0, fresh: false, paragraph: false, code: false }
const TEXT_OPEN: Blocks = { ...NOTHING_OPEN, paragraph: true }
const CODE_OPEN: Blocks = { ...NOTHING_OPEN, code: true }

/** Indented further than this, a line is code or text. */
const MAX_BLOCK_INDENT = 3
const MIN_FENCE = 3

/** Every state that a document may be in after a line, when it may be in `state` before it. More than one where a line scan cannot tell. */
export function statesAfter(state: TopLevelState, line: Line): readonly TopLevelState[] {
  switch (state.kind) {
    case "fence":
      return [closesFence(state.marker, state.size, line) ? NOTHING_OPEN : state]
    case "html":
      return [closesHtml(state.end, line) ? NOTHING_OPEN : state]
    case "blocks":
      return afterBlocks(state, line)
  }
}

/** A key that two states share only when they are the same. */
export function stateKey(state: TopLevelState): string {
  switch (state.kind) {
    case "fence":
      return `${state.marker}${state.size}`
    case "html":
      return state.end
    case "blocks":
      return `${state.item}${state.fresh}${state.paragraph}${state.code}`
  }
}

function afterBlocks(state: Blocks, line: Line): readonly TopLevelState[] {
  if (isBlank(line)) return [afterBlank(state)]
  if (state.item > 0 && line.indent >= state.item) return [{ ...state, fresh: false, paragraph: true, code: false }]
  if (line.indent > MAX_BLOCK_INDENT) return afterText(state).map(next => ({ ...next, code: true }))
  const fence = findFence(line)
  if (fence !== undefined) return [fence]
  if (line.text[line.first] === ">") return [TEXT_OPEN]
  if (isThematicBreak(line) || isHeading(line)) return [NOTHING_OPEN]
  return afterHtml(state, line) ?? afterMarker(state, line) ?? afterText(state)
}

function afterBlank(state: Blocks): Blocks {
  if (state.item === 0 || state.fresh) return state.code ? CODE_OPEN : NOTHING_OPEN
  return state.paragraph ? { ...state, paragraph: false } : state
}

/** Text below an open item either continues the item's paragraph or closes the item. */
function afterText(state: Blocks): readonly Blocks[] {
  return state.item > 0 && state.paragraph ? [{ ...state, fresh: false, code: false }, TEXT_OPEN] : [TEXT_OPEN]
}

function afterHtml(state: Blocks, line: Line): readonly TopLevelState[] | undefined {
  const start = findHtmlStart(line.text, line.first)
  if (start === undefined) return undefined
  if (start.end === "blank") return [{ kind: "html", end: "blank" }, ...afterText(state)]
  return [endsHtml(start.end, line.text, start.endFrom) ? NOTHING_OPEN : { kind: "html", end: start.end }]
}

function afterMarker(state: Blocks, line: Line): readonly TopLevelState[] | undefined {
  const marker = findListMarker(line)
  if (marker === undefined) return undefined
  const item = marker.content <= MAX_BLOCK_INDENT ? marker.content : 0
  const opened: Blocks = { kind: "blocks", item, fresh: marker.empty, paragraph: !marker.empty, code: false }
  const certain = !(state.paragraph || state.code) || (marker.interrupts && !mayBeDelimiterRow(line))
  return certain ? [opened] : [opened, ...afterText(state)]
}

/** `- | -` below a line of text may be a table's delimiter row. */
function mayBeDelimiterRow(line: Line): boolean {
  return /^[-:|\t ]+$/.test(line.text)
}

/** Whether a line is an ATX heading, when it is neither code nor HTML. */
export function isHeading(line: Line): boolean {
  return /^#{1,6}(?:[\t ]|$)/.test(line.text.slice(line.first, line.first + 7))
}

function findFence(line: Line): TopLevelState | undefined {
  const marker = line.text[line.first]
  if (marker !== "`" && marker !== "~") return undefined
  const size = runLength(line.text, line.first, marker)
  if (size < MIN_FENCE) return undefined
  if (marker === "`" && line.text.includes("`", line.first + size)) return undefined
  return { kind: "fence", marker, size }
}

function closesFence(marker: string, size: number, line: Line): boolean {
  if (line.indent > MAX_BLOCK_INDENT || line.text[line.first] !== marker) return false
  const length = runLength(line.text, line.first, marker)
  return length >= size && /^[\t ]*$/.test(line.text.slice(line.first + length))
}

function closesHtml(end: HtmlEnd, line: Line): boolean {
  return end === "blank" ? isBlank(line) : endsHtml(end, line.text, 0)
}

function runLength(text: string, from: number, marker: string): number {
  let index = from
  while (text[index] === marker) index++
  return index - from
}
