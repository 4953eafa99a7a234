import { isGlued, type Line } from "../text/line.ts"
import { endOf } from "../text/meanings.ts"
import type { MetricReading } from "../types.ts"
import type { TokenRange } from "./verb-at.ts"

/** A metric with its tokens. */
export interface MetricAt {
  readonly reading: MetricReading
  readonly at: number
  readonly to: number
  /** Whether the taxonomy, or a word for a measure, names it; a bare population (`customers`) is none. */
  readonly known: boolean
}

/** Finds what is measured: a metric of the taxonomy, else a phrase that a word such as "rate" or "number of" makes one. */
export function findMetric(line: Line, range: TokenRange, taken: readonly TokenRange[]): MetricAt | undefined {
  let population: MetricAt | undefined
  for (let at = range.at; at < range.to; at++) {
    // The verb and the units of numbers measure nothing; a percent sign may begin a metric (`% of users`).
    if (line.marks[at]!.metricOpening === undefined && taken.some(other => at >= other.at && at < other.to)) continue
    const first = taken.reduce((from, other) => (other.to <= at ? Math.max(from, other.to) : from), range.at)
    const found = readMetric(line, at, { at: first, to: range.to })
    if (found?.known === true) return found
    population ??= found
  }
  return population
}

function readMetric(line: Line, at: number, range: TokenRange): MetricAt | undefined {
  const { metric, metricOpening, metricHead, population } = line.marks[at]!
  if (metricOpening !== undefined && endOf(at, metricOpening) < range.to)
    return phraseAt(line, { at, to: endOfPhrase(line, endOf(at, metricOpening), range.to) })
  if (metric !== undefined) {
    const { name, category, polarity, vitalSign } = metric.value
    const { start, end } = offsets(line, at, endOf(at, metric))
    return {
      reading: { name, category, polarity, vitalSign, start, end },
      at,
      to: endOf(at, metric),
      known: population === undefined || endOf(at, metric) > endOf(at, population),
    }
  }
  const start = metricHead === undefined ? at : startOfPhrase(line, at, range.at)
  // A general word alone ("on time") names no metric.
  return metricHead === undefined || (start === at && range.at !== at)
    ? undefined
    : phraseAt(line, { at: start, to: endOf(at, metricHead) })
}

function phraseAt(line: Line, { at, to }: TokenRange): MetricAt {
  const { start, end } = offsets(line, at, to)
  const name = line.text.slice(start, end).toLowerCase()
  return { reading: { name, category: undefined, polarity: undefined, vitalSign: false, start, end }, at, to, known: true }
}

function offsets(line: Line, at: number, to: number): { readonly start: number; readonly end: number } {
  return { start: line.tokens[at]!.start, end: line.tokens[to - 1]!.end }
}

/** How far a metric's name reaches on either side of the word that shows it. */
const REACH = 4

/** Back over the words that belong to the name: not verbs, articles, numbers or relations. */
function startOfPhrase(line: Line, at: number, first: number): number {
  let start = at
  while (start > first && at - start < REACH && isNameWord(line, start - 1)) start--
  return start
}

function endOfPhrase(line: Line, at: number, last: number): number {
  let end = at
  while (end < last && end - at < REACH && isNameWord(line, end) && (end === at || line.marks[end]!.verb === undefined)) end++
  return Math.max(end, Math.min(at + 1, last))
}

function isNameWord(line: Line, at: number): boolean {
  const token = line.tokens[at]!
  if (token.kind === "sign") return token.key === "-" && isGlued(line, at)
  if (token.kind !== "word") return false
  const marks = line.marks[at]!
  if (marks.verb !== undefined && !marks.verb.value.nounLike && marks.verb.value.form !== "noun") return false
  return (
    marks.article === undefined &&
    marks.to === undefined &&
    marks.from === undefined &&
    marks.before === undefined &&
    marks.joiner === undefined &&
    marks.due === undefined &&
    marks.auxiliary === undefined &&
    marks.by === undefined &&
    marks.within === undefined
  )
}
