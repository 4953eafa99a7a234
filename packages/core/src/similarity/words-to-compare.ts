import { lexiconOf } from "../reading/lexicon/languages.ts"
import type { Reading, TextRange } from "../reading/index.ts"

/** What the reading of a statement tells about words that are not compared. */
export type ComparedReading = Pick<Reading, "quantities" | "deadline" | "language">

/**
 * The words by which a statement is compared with others, in lower case and with single spaces: without its numbers and what ties
 * them (`from 4% to 3%`, `at least 9`), its deadline, and words that hold a digit (`Q3`, `KR2`). Labels and owners are no part of a statement.
 * Empty when nothing is left. `besides` are further parts of the text to leave out.
 */
export function wordsToCompare(text: string, reading: ComparedReading, besides: readonly TextRange[] = []): string {
  const words = blank(text, [...findRangesToLeaveOut(text, reading), ...besides])
    .toLowerCase()
    .normalize("NFKC")
    .match(/[\p{L}\p{M}\p{N}]+/gu)
  return (words ?? []).filter(word => !/\p{N}/u.test(word)).join(" ")
}

function findRangesToLeaveOut(text: string, { quantities, deadline, language }: ComparedReading): readonly TextRange[] {
  const { from, to, by, before } = lexiconOf(language).relations
  const ties = [from, to, by, ...Object.values(before)].flat()
  const lower = text.toLowerCase()
  const numbers = quantities
    .filter(quantity => quantity.from === "statement")
    .map(({ start, end }) => ({ start: findTieStart(lower.slice(0, start).trimEnd(), ties) ?? start, end }))
  return deadline?.from === "statement" && deadline.range !== undefined ? [...numbers, deadline.range] : numbers
}

/** Where the longest tie at the end of a text begins, when it is words of its own. */
function findTieStart(before: string, ties: readonly string[]): number | undefined {
  const starts = ties
    .filter(tie => before.endsWith(tie))
    .map(tie => before.length - tie.length)
    .filter(start => start === 0 || before[start - 1] === " ")
  return starts.length === 0 ? undefined : Math.min(...starts)
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
