import {
  type Board,
  findField,
  type Goal,
  type GoalDocument,
  hasNumber,
  type Period,
  type Role,
  type Span,
  splitWords,
} from "../../../model/index.ts"
import type { Comparator, Direction, Kind, MetricCategory, Quantity, Reading, TextRange } from "../../../reading/index.ts"
import { readConfidence } from "../../../reading/read-confidence.ts"
import { findListedWords } from "../../../reading/word-lists/find-listed-words.ts"
import { mayHoldListedWords } from "../../../reading/word-lists/may-hold-listed-words.ts"
import { findRangesToLeaveOut, wordsOutside } from "../../../similarity/index.ts"
import type { SharedFacts } from "../../../linter/index.ts"
import { findLevel } from "../find-level.ts"
import { findAnchors } from "./find-anchors.ts"
import { ownText } from "./own-text.ts"
import { findReferences, type ReferenceTarget } from "./find-references.ts"

/** What rules over all documents need of one: plain JSON data, a few hundred bytes for each goal. */
export interface DocumentGoals {
  readonly boards: readonly BoardFact[]
  /** In document order. */
  readonly goals: readonly GoalFact[]
  readonly references: readonly ReferenceFact[]
  /** Names of headings and other places that links lead to; see `foldName`. */
  readonly anchors: readonly string[]
}

/** What a goal says it contributes to. */
export interface ReferenceFact {
  /** Index of the goal that says so; absent when the front matter says it for every objective. */
  readonly goal?: number | undefined
  /** As written. */
  readonly text: string
  readonly place: PackedSpan
  readonly target: ReferenceTarget
}

/** The goals of one team in one cycle. */
export interface BoardFact {
  readonly name: string
  readonly team?: string | undefined
  readonly cycle?: CycleFact | undefined
  /** As the front matter says, else what the team's name means. */
  readonly level?: string | undefined
}

/** A cycle whose days are known; ISO days, `end` inclusive. */
export interface CycleFact {
  readonly name: string
  readonly start: string
  readonly end: string
}

/** A number of a goal. */
export interface NumberFact extends Pick<Quantity, "type" | "value"> {
  readonly unit?: string | undefined
  readonly upper?: number | undefined
}

/** What a goal measures: the metric's name, and the other words that say of what. */
export interface MetricFact {
  readonly name: string
  readonly category?: MetricCategory | undefined
  /** Named by the sources as something to watch for good. */
  readonly vitalSign?: true | undefined
  /** The words beside name, verb, numbers and deadline, without function words and units: the segment, if there is one. */
  readonly segment: string
}

/** One goal as rules over all documents see it. */
export interface GoalFact {
  readonly id: string
  readonly role: Role
  readonly label?: string | undefined
  readonly text: string
  /** By which it is compared with others; see `wordsToCompare`. */
  readonly words: string
  readonly kind: Kind
  readonly place: PackedSpan
  /** Index of its board. */
  readonly board: number
  /** The goal's own cycle, where it is not the board's. */
  readonly cycle?: CycleFact | undefined
  /** Index of the nearest enclosing goal. */
  readonly parent?: number | undefined
  readonly metric?: MetricFact | undefined
  readonly baseline?: NumberFact | undefined
  readonly target?: NumberFact | undefined
  readonly delta?: NumberFact | undefined
  readonly comparator?: Comparator | undefined
  readonly direction?: Direction | undefined
  readonly quantified?: true | undefined
  /** The words of the statement with a digit in them, beside its deadline and the numbers above: what else two goals may differ in. */
  readonly digits?: string | undefined
  readonly tags?: readonly string[] | undefined
  /** 0 to 1, of a score field. */
  readonly score?: number | undefined
  /** What its tags say: met in full, or worth it when reached in part. */
  readonly commitment?: "committed" | "aspirational" | undefined
  /** The page says why it contributes to nothing above. */
  readonly standalone?: true | undefined
  /** The page says that it was taken along on purpose. */
  readonly carriedOver?: true | undefined
}

/** Line, column and offset of start and end. */
export type PackedSpan = readonly [number, number, number, number, number, number]

/**
 * The goals of a document, for all rules that compare them across documents. What a goal does not have is undefined, which JSON leaves
 * out: objects of one shape are made and read many times faster.
 */
export const goalFacts: SharedFacts<DocumentGoals> = {
  id: "workspace goals",
  collect(document, { read }) {
    if (document.goals.length === 0) return undefined
    const indexes = new Map<Goal, number>(document.goals.map((goal, index) => [goal, index]))
    const boards = new Map(document.boards.map((board, index) => [board, index]))
    const around = { document, indexes, boards, said: findSaid(document) }
    return {
      boards: document.boards.map(board => ({
        name: board.name,
        team: board.team,
        cycle: cycleFact(board.cycle),
        level: declaredLevel(document) ?? findLevel(board, document),
      })),
      goals: document.goals.map(goal => describeGoal(goal, read(goal), around)),
      references: findReferences(document).map(({ goal, text, span, target }) => ({
        text,
        place: packSpan(span),
        target,
        goal: goal && indexes.get(goal),
      })),
      anchors: findAnchors(document),
    }
  },
}

/** What describing a goal needs of its document. */
interface Around {
  readonly document: GoalDocument
  readonly indexes: ReadonlyMap<Goal, number>
  readonly boards: ReadonlyMap<Board, number>
  readonly said: Said
}

function describeGoal(goal: Goal, reading: Reading, { document, indexes, boards, said }: Around): GoalFact {
  const { text, span } = goal.statement
  const score = findField(goal, "score")
  const leftOut = findRangesToLeaveOut(text, reading)
  return {
    id: goal.id,
    role: goal.role,
    text,
    words: wordsOutside(text, leftOut),
    kind: reading.kind,
    place: packSpan(span),
    label: goal.label,
    cycle: goal.cycle?.name === goal.board.cycle?.name ? undefined : cycleFact(goal.cycle),
    metric: metricFact(reading, { text, leftOut, language: document.language }),
    baseline: numberFact(reading.baseline),
    target: numberFact(reading.target),
    delta: numberFact(reading.delta),
    comparator: reading.comparator,
    direction: reading.direction,
    quantified: reading.quantified || undefined,
    digits: findDigits(text, reading),
    tags: goal.tags.length === 0 ? undefined : goal.tags.map(({ name }) => name),
    score: score === undefined ? undefined : readScore(score.text),
    commitment: findCommitment(goal, document.language),
    standalone: says(goal, document, said.standalone) || undefined,
    carriedOver: says(goal, document, said.carriedOver) || undefined,
    board: boards.get(goal.board) ?? 0,
    parent: goal.parent && indexes.get(goal.parent),
  }
}

function findDigits(text: string, { deadline, baseline, target, delta }: Reading): string | undefined {
  const due = deadline?.from === "statement" ? deadline.range : undefined
  const numbers = [baseline, target, delta].filter(number => number?.from === "statement")
  const told = [...numbers, due].filter(range => range !== undefined).sort((a, b) => b.start - a.start)
  const rest = told.reduce((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text)
  const words = splitWords(rest).filter(hasNumber)
  return words.length === 0 ? undefined : words.join(" ")
}

/** A score as a share; a bare 1 is all of it, on the scale of 0 to 1 that scores have. */
function readScore(text: string): number | undefined {
  return text.trim() === "1" ? 1 : readConfidence(text)
}

interface Compared {
  readonly text: string
  /** What is not compared. */
  readonly leftOut: readonly TextRange[]
  readonly language: string
}

function metricFact(reading: Reading, { text, leftOut, language }: Compared): MetricFact | undefined {
  const { metric, verb, guardrail, why } = reading
  if (metric === undefined) return undefined
  const besides = [metric, verb, guardrail, why].filter(range => range !== undefined)
  const rest = wordsOutside(text, [...leftOut, ...besides])
  const units = reading.quantities.map(({ unit }) => unit?.toLowerCase())
  const small = new Set([...findListedWords(rest, "functionWord", language).map(({ phrase }) => phrase), ...units])
  const segment = rest
    .split(" ")
    .filter(word => !small.has(word))
    .sort()
    .join(" ")
  return { name: metric.name.toLowerCase(), segment, category: metric.category, vitalSign: metric.vitalSign || undefined }
}

function findCommitment({ tags }: Goal, language: string): "committed" | "aspirational" | undefined {
  return (["committed", "aspirational"] as const).find(list => tags.some(({ name }) => findListedWords(name, list, language).length > 0))
}

/** Front matter keys that say the same of the whole page. */
const pageKeys = { standalone: "standalone", carriedOver: "carried-over" } as const

/** Whether the whole page says something, or which list may have words for it there; undefined when no goal of the page says it. */
type SaidOf = true | keyof typeof pageKeys | undefined

/** By what can be said. */
type Said = Readonly<Record<keyof typeof pageKeys, SaidOf>>

/** Looks through a page once, since few pages say any of this of any goal. */
function findSaid(document: GoalDocument): Said {
  const saidOf = (list: keyof typeof pageKeys): SaidOf => {
    if (document.frontMatter?.data[pageKeys[list]] !== undefined) return true
    return mayHoldListedWords(document.text, list, document.language) ? list : undefined
  }
  return { standalone: saidOf("standalone"), carriedOver: saidOf("carriedOver") }
}

/** A tag, a field or a line of the goal, or a key of the front matter. */
function says(goal: Goal, document: GoalDocument, said: SaidOf): boolean {
  if (said === undefined || said === true) return said === true
  return findListedWords(ownText(goal, document), said, document.language).length > 0
}

function numberFact(quantity: Quantity | undefined): NumberFact | undefined {
  if (quantity === undefined) return undefined
  return { type: quantity.type, value: quantity.value, unit: quantity.unit, upper: quantity.upper }
}

function cycleFact(cycle: Period | undefined): CycleFact | undefined {
  if (cycle?.start === undefined || cycle.end === undefined) return undefined
  return { name: cycle.name, start: cycle.start, end: cycle.end }
}

/** As the front matter names it, also levels that no name tells: `division`, `department`. */
function declaredLevel({ frontMatter }: GoalDocument): string | undefined {
  const level = frontMatter?.data["level"]
  return typeof level === "string" ? level.toLowerCase() : undefined
}

function packSpan({ start, end }: Span): PackedSpan {
  return [start.line, start.column, start.offset, end.line, end.column, end.offset]
}

/** The span of six numbers. */
export function unpackSpan([line, column, offset, endLine, endColumn, endOffset]: PackedSpan): Span {
  return { start: { line, column, offset }, end: { line: endLine, column: endColumn, offset: endOffset } }
}
