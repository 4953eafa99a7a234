import { read, type Reading, type TextRange } from "../../reading/index.ts"
import { findSentences } from "../../reading/word-lists/find-sentences.ts"

/** A second result in a statement, and the words of both. */
export interface FurtherResult {
  readonly at: TextRange
  readonly data: { readonly first: string; readonly second: string }
}

/**
 * Of three sentences or more, or as many parts of several, two that could be key results of their own, one of them with its number;
 * a second sentence alone explains.
 */
export function findFurtherResult(text: string, language: string): FurtherResult | undefined {
  const sentences = findSentences(text)
  if (sentences.length < 2) return undefined
  const places = sentences.length > 2 ? sentences.map(at => withoutStop(text, at)) : sentences.flatMap(at => splitClauses(text, at))
  const parts = places.map(at => ({ at, words: text.slice(at.start, at.end), reading: readPart(text.slice(at.start, at.end), language) }))
  if (parts.length < 3) return undefined
  const isOrder = sentences.length > 2 ? () => true : isImperative
  const result = parts.find(({ reading }) => isResult(reading) && isOrder(reading))
  const other = parts.findLast(part => part !== result && isOrder(part.reading) && (isResult(part.reading) || isMade(part.reading)))
  if (result === undefined || other === undefined) return undefined
  const [first, second] = other.at.start < result.at.start ? [other, result] : [result, other]
  return { at: second.at, data: { first: first.words, second: second.words } }
}

function withoutStop(text: string, { start, end }: TextRange): TextRange {
  return { start, end: text[end - 1] === "." ? end - 1 : end }
}

/** The parts of a sentence between commas. */
function splitClauses(text: string, sentence: TextRange): readonly TextRange[] {
  const { start, end } = withoutStop(text, sentence)
  const commas = Array.from(text.slice(start, end).matchAll(/[,;]\s/g), ({ index }) => start + index)
  return [start, ...commas.map(at => at + 2)].map((at, index) => ({ start: at, end: commas[index] ?? end }))
}

/** Whether a part begins with what to do; "including …" and "achieving …" go on with what stands before them. */
function isImperative({ verb }: Reading): boolean {
  return verb?.start === 0 && verb.form === "imperative"
}

function isMade({ kind, verb }: Reading): boolean {
  return kind === "output" && verb !== undefined
}

/** Reads a part of a key result as if it were one by itself. */
export function readPart(text: string, language: string): Reading {
  return read(text, { role: "keyResult", language })
}

/** A result that could stand alone: a number to reach, and what it is the number of. */
export function isResult({ kind, verb, metric, target, delta }: Reading): boolean {
  return kind === "bet" && (target ?? delta) !== undefined && (verb !== undefined || metric !== undefined)
}
