import type { Line } from "../text/line.ts"
import { isCapital, isGlued } from "../text/line.ts"
import { endOf } from "../text/meanings.ts"
import type { Scan } from "./scan.ts"

/** The thing that a number counts; `to` is the index after its last token. */
export interface NounMatch {
  readonly unit: string
  readonly to: number
}

/** Words of a counted phrase that are looked at. */
const REACH = 4

/** Reads what a number counts: the counter of a script without spaces, else the noun of the words that follow. */
export function readNoun(scan: Scan, at: number): NounMatch | undefined {
  const { line, lexicon } = scan
  const token = line.tokens[at]
  if (token === undefined || scan.times.has(at)) return undefined
  if (token.kind === "glyph") return readCounter(line, at)
  const stops = lexicon.numbers.stops
  const hasCapitals = lexicon.numbers.capitalNouns === true
  const isNoun = hasCapitals && isCapital(line.text, token)
  if (token.kind !== "word" || isGlued(line, at) || (isStop(line, at, stops) && !isNoun && line.marks[at]!.cadence === undefined))
    return undefined
  // Where adjectives stand in front, the last word before the phrase ends is what is counted.
  const first = hasCapitals ? firstNoun(line, at) : at
  const last = stops === undefined ? first : lastOfPhrase(line, at, stops)
  return { unit: line.tokens[last]!.key, to: last + 1 }
}

/** `12 wöchentlich aktive Nutzer`: the first word with a capital; the word behind the number where none follows. */
function firstNoun(line: Line, at: number): number {
  for (let next = at; next < line.tokens.length && next < at + REACH; next++) {
    if (line.tokens[next]!.kind !== "word") break
    if (isCapital(line.text, line.tokens[next]!)) return next
  }
  return at
}

function readCounter(line: Line, at: number): NounMatch | undefined {
  const counter = line.marks[at]?.counter
  if (counter === undefined) return undefined
  return { unit: line.text.slice(line.tokens[at]!.start, line.tokens[endOf(at, counter) - 1]!.end), to: endOf(at, counter) }
}

function lastOfPhrase(line: Line, at: number, stops: readonly string[]): number {
  let last = at
  for (let next = at + 1; next < line.tokens.length && next < at + REACH; next++) {
    const token = line.tokens[next]!
    if (token.kind === "sign" && token.key === "-" && isGlued(line, next)) continue
    if (token.kind === "number" && isGlued(line, next)) continue
    if (token.kind !== "word" || isStop(line, next, stops)) break
    last = next
  }
  return last
}

/** Whether a word ends the counted phrase: a relation, a date, a cadence or a function word. */
function isStop(line: Line, at: number, stops: readonly string[] | undefined): boolean {
  const marks = line.marks[at]!
  if (marks.to !== undefined || marks.from !== undefined || marks.by !== undefined || marks.due !== undefined) return true
  if (marks.per !== undefined || marks.after !== undefined || marks.cadence !== undefined || marks.within !== undefined) return true
  return marks.outOf !== undefined || stops?.includes(line.tokens[at]!.key) === true
}
