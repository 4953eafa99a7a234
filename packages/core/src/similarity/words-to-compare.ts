import { hasNumber, splitMarkedWords, toCompatible } from "../model/index.ts"
import { lexiconOf } from "../reading/lexicon/languages.ts"
import type { Lexicon } from "../reading/lexicon/types.ts"
import type { Reading, TextRange } from "../reading/index.ts"

/** What the reading of a statement tells about words that are not compared. */
export type ComparedReading = Pick<Reading, "quantities" | "deadline" | "language">

/**
 * The words by which a statement is compared with others, in lower case and with single spaces: without its numbers and what ties
 * them (`from 4% to 3%`, `at least 9`), its deadline, and words that hold a digit (`Q3`, `KR2`). Labels and owners are no part of a statement.
 * Empty when nothing is left.
 */
export function wordsToCompare(text: string, reading: ComparedReading): string {
  return wordsOutside(text, findRangesToLeaveOut(text, reading))
}

/** The words of a text as they are compared, without those in some ranges; in lower case, with single spaces. */
export function wordsOutside(text: string, ranges: readonly TextRange[]): string {
  const rest = toCompatible(blank(text, ranges).toLowerCase())
  const words = splitMarkedWords(rest)
  return (hasNumber(rest) ? words.filter(word => !hasNumber(word)) : words).join(" ")
}

/** What of a statement is not compared: see `wordsToCompare`. */
export function findRangesToLeaveOut(text: string, { quantities, deadline, language }: ComparedReading): readonly TextRange[] {
  const ties = tiesOf(lexiconOf(language))
  const lower = text.toLowerCase()
  const numbers = quantities
    .filter(quantity => quantity.from === "statement")
    .map(({ start, end }) => ({ start: findTieStart(lower.slice(0, start).trimEnd(), ties) ?? start, end }))
  return deadline?.from === "statement" && deadline.range !== undefined ? [...numbers, deadline.range] : numbers
}

/** Words that tie numbers together, and the length of the longest. */
interface Ties {
  readonly words: ReadonlySet<string>
  readonly longest: number
}

const known = new WeakMap<Lexicon, Ties>()

function tiesOf(lexicon: Lexicon): Ties {
  const made = known.get(lexicon)
  if (made !== undefined) return made
  const { from, to, by, before } = lexicon.relations
  const ties = createTies([from, to, by, ...Object.values(before)].flat())
  known.set(lexicon, ties)
  return ties
}

function createTies(words: readonly string[]): Ties {
  return { words: new Set(words), longest: Math.max(...words.map(word => word.length)) }
}

/** Where the longest tie at the end of a text begins, when it is words of its own. */
function findTieStart(before: string, { words, longest }: Ties): number | undefined {
  let found: number | undefined
  for (let start = before.length - 1; start >= Math.max(0, before.length - longest); start--)
    if ((start === 0 || before[start - 1] === " ") && words.has(before.slice(start))) found = start
  return found
}

/** The text with a space in place of each range. */
function blank(text: string, ranges: readonly TextRange[]): string {
  let rest = ""
  let from = 0
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    if (start > from) rest += `${text.slice(from, start)} `
    from = Math.max(from, end)
  }
  return rest + text.slice(from)
}
