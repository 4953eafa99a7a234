import { findPeriods, type PeriodOptions } from "@okrlint/core/reading"
import { type Cycle, type FrontMatter, hasDigit, type LineIndex, type Period } from "@okrlint/core/model"
import { findPeriodAmongFacts, findPeriodInProse } from "./stated-cycle.ts"
import { findWeek } from "./find-week.ts"
import type { Profile } from "../profile.ts"
import { readHead } from "../labels/read-head.ts"
import { tokenize } from "../labels/tokens.ts"
import type { Vocabulary } from "../labels/vocabulary.ts"
import { type Block, findBelow, type Table, visitBelow, withAncestors } from "../outline/block.ts"

/** Where periods are looked for besides the text. */
export interface CycleInput {
  readonly root: Block
  readonly profile: Profile
  readonly vocabulary: Vocabulary
  readonly lines: LineIndex
  readonly filePath: string | undefined
  readonly frontMatter: FrontMatter | undefined
  readonly fiscalYearStart: number | undefined
  /** Primary tag of the page's language. */
  readonly language: string
  /** Blocks that state goals: a year in a goal's own heading is no cycle. */
  readonly goals: ReadonlySet<Block>
}

/** A period that holds from a place of the document on. */
export interface CyclePlace {
  readonly cycle: Cycle
  /** The block below which it holds; undefined for the whole document. */
  readonly block: Block | undefined
}

/** The periods that the document's headings, labels, opening lines, front matter and name declare, in document order. */
export function findCycles(input: CycleInput): CyclePlace[] {
  const places: CyclePlace[] = []
  const byBlock = new Map<Block, Cycle>()
  const year = yearOf(input)
  visitBelow(input.root, 12, block => {
    const cycle = block.table === undefined ? cycleOfBlock(input, block, year) : cycleOfTable(input, block.table, year)
    if (cycle === undefined || isWidened(cycle, block, byBlock)) return
    places.push({ cycle, block: block.table === undefined ? block : undefined })
    byBlock.set(block, cycle)
  })
  const outer = cycleOfFrontMatter(input) ?? (places.length === 0 ? (cycleOfProse(input) ?? cycleOfPath(input)) : undefined)
  return outer === undefined ? places : [{ cycle: outer, block: undefined }, ...places]
}

/** A period as a place of the document declares it. */
function cycleOf({ name, start, end }: Period, text: string, span: Cycle["span"]): Cycle {
  return { name, start, end, text, span }
}

/** A longer period below a shorter one is said in passing: `these are our goals for 2026` below `2026 Q1`. */
function isWidened(cycle: Cycle, block: Block, byBlock: ReadonlyMap<Block, Cycle>): boolean {
  for (const at of withAncestors(block)) {
    const outer = at === block ? undefined : byBlock.get(at)
    if (outer?.start === undefined || outer.end === undefined) continue
    return cycle.start !== undefined && cycle.end !== undefined && cycle.start <= outer.start && cycle.end >= outer.end
  }
  return false
}

/** `Cycle | 2026 Q2` in a table of facts about the plan. */
function cycleOfTable(input: CycleInput, table: Table, year: number | undefined): Cycle | undefined {
  for (const row of table.rows) {
    const [name, value] = row.cells
    const head = name === undefined || value === undefined || row.cells.length > 3 ? undefined : readHead(name, input.vocabulary)
    if (value === undefined || head?.separator !== "end" || !head.senses.some(sense => sense.kind === "cycle")) continue
    const found = findPeriods(value.text, optionsOf(input, year))[0]
    if (found !== undefined) return cycleOf(found.period, value.text.slice(found.start, found.end), input.lines.spanAt(row.start, row.end))
  }
  return undefined
}

/** The period that the page's opening paragraphs speak of. */
function cycleOfProse(input: CycleInput): Cycle | undefined {
  let seen = 0
  let cycle: Cycle | undefined
  findBelow(input.root, 4, block => {
    if (input.goals.has(block) || seen >= MOST_OPENING_BLOCKS) return true
    if (block.kind !== "text") return false
    seen++
    const { text } = block
    const found = findPeriodInProse({ text, vocabulary: input.vocabulary, options: optionsOf(input, undefined) })
    if (found !== undefined)
      cycle = cycleOf(found.period, text.text.slice(found.start, found.end), input.lines.spanAt(block.start, block.end))
    return found !== undefined
  })
  return cycle
}

/** A period said later than this is said in passing. */
const MOST_OPENING_BLOCKS = 12

function cycleAmongFacts(input: CycleInput, block: Block, year: number | undefined): Cycle | undefined {
  const { text } = block
  const found = findPeriodAmongFacts({ text, vocabulary: input.vocabulary, options: optionsOf(input, year) })
  if (found === undefined) return undefined
  return cycleOf(found.period, text.text.slice(found.start, found.end), input.lines.spanAt(block.start, block.end))
}

function cycleOfBlock(input: CycleInput, block: Block, year: number | undefined): Cycle | undefined {
  const isHeading = block.kind === "heading"
  const isLabel = block.head?.senses.some(sense => sense.kind === "cycle") ?? false
  if (block.kind === "item" && !isLabel) return undefined
  const title = input.profile.titles.get(block)
  if (input.goals.has(block)) return undefined
  if (title?.kind === "labelled") return undefined
  const fact = block.kind === "text" && !isLabel ? cycleAmongFacts(input, block, year) : undefined
  if (fact !== undefined) return fact
  if (
    !isHeading &&
    !isLabel &&
    !isPeriodLine(block) &&
    !(block.kind === "caption" && (title?.kind === "cycle" || title?.kind === "plan" || title?.kind === "list"))
  )
    return undefined
  if (isHeading && title?.kind === "aside") return undefined
  if (!hasDigit(block.text.text)) return undefined
  const { text } = block.text
  const found = findPeriods(text, optionsOf(input, year)).find(({ start }) => !isExample(text.slice(0, start), input.vocabulary))
  const best = found ?? (isLabel ? findWeek(text, input.vocabulary) : undefined)
  if (best === undefined || block.text.segments.length === 0) return undefined
  const first = block.text.segments[0]!.source
  return cycleOf(best.period, text.slice(best.start, best.end), input.lines.spanAt(first, block.end))
}

/** Whether what stands before a period stands in a bracket that gives an example: `OKRs of [quarter] (e.g. Q3 2027)`. */
function isExample(before: string, vocabulary: Vocabulary): boolean {
  const bracket = Math.max(before.lastIndexOf("("), before.lastIndexOf("（"))
  const words = bracket < 0 || /[)）]/.test(before.slice(bracket)) ? [] : tokenize(before, bracket + 1, 4)
  return vocabulary.matchAt(words, 0)?.senses.some(sense => sense.kind === "example") ?? false
}

/** `23年Q1：` on a line of its own opens a period as a heading does. */
function isPeriodLine({ kind, text: { text } }: Block): boolean {
  if (kind !== "text" || text.length > LONGEST_PERIOD_LINE || !/[:：]$/.test(text) || !hasDigit(text)) return false
  const first = findPeriods(text)[0]
  return first?.start === 0 && first.end === text.length - 1
}

const LONGEST_PERIOD_LINE = 32

function optionsOf(input: CycleInput, year: number | undefined): PeriodOptions {
  return {
    language: input.language,
    ...(input.fiscalYearStart === undefined ? {} : { fiscalYearStart: input.fiscalYearStart }),
    ...(year === undefined ? {} : { year }),
  }
}

/** The year that periods without one are in: the first that a heading or the file's name tells. */
function yearOf({ root, filePath }: CycleInput): number | undefined {
  const heading = findBelow(root, 12, block => block.kind === "heading" && yearIn(block.text.text) !== undefined)
  return yearIn(heading?.text.text ?? filePath ?? "")
}

function yearIn(text: string): number | undefined {
  const found = /(?:^|\D)(20\d\d)(?!\d)/.exec(text)
  return found === null ? undefined : Number(found[1])
}

function cycleOfFrontMatter({ frontMatter, fiscalYearStart }: CycleInput): Cycle | undefined {
  if (frontMatter === undefined) return undefined
  for (const key of ["cycle", "quarter", "period", "okr_cycle", "title"]) {
    const value = frontMatter.data[key]
    if (typeof value !== "string" && typeof value !== "number") continue
    const period = firstPeriod(String(value), fiscalYearStart)
    if (period !== undefined) return cycleOf(period, String(value), frontMatter.span)
  }
  return undefined
}

/** The narrowest period that the path tells: `okrs/2026/q2.md` is `2026-Q2`. */
function cycleOfPath({ filePath, fiscalYearStart }: CycleInput): Cycle | undefined {
  if (filePath === undefined) return undefined
  const parts = filePath
    .replace(/\.[^./]+$/, "")
    .split(/[\\/]/)
    .slice(-3)
  const text = parts.join(" ").replace(/[_]/g, " ")
  const name = parts[parts.length - 1] ?? ""
  const period = firstPeriod(name.replace(/[_]/g, " "), fiscalYearStart) ?? firstPeriod(text, fiscalYearStart)
  return period === undefined ? undefined : cycleOf(period, name, undefined)
}

function firstPeriod(text: string, fiscalYearStart: number | undefined): Period | undefined {
  return findPeriods(text, fiscalYearStart === undefined ? {} : { fiscalYearStart })[0]?.period
}
