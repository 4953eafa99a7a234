import {
  type Board,
  childrenOf,
  findField,
  type Goal,
  type GoalDocument,
  hasNumber,
  hasTag,
  type Period,
  splitWords,
} from "../../../model/index.ts"
import type { Quantity, Reading, TextRange } from "../../../reading/index.ts"
import { teamKey } from "../../../model/team-key.ts"
import { readConfidence } from "../../../reading/read-confidence.ts"
import { findListedWords } from "../../../reading/word-lists/find-listed-words.ts"
import { mayHoldListedWords } from "../../../reading/word-lists/may-hold-listed-words.ts"
import { findRangesToLeaveOut, wordsOutside } from "../../../similarity/index.ts"
import type { SharedFacts } from "../../../linter/index.ts"
import { findCommitment } from "../find-commitment.ts"
import { findLevel } from "../find-level.ts"
import { findAnchors } from "./find-anchors.ts"
import { ownText } from "./own-text.ts"
import { packSpan, type CycleFact, type GoalFact, type MetricFact, type NumberFact, type PackedSpan } from "./goal-fact.ts"
import { packGoal, type PackedGoal } from "./packed-goal.ts"
import { findReferences, type ReferenceTarget } from "./find-references.ts"

/** What rules over all documents need of one: plain JSON data, a few hundred bytes for each goal. */
export interface DocumentGoals {
  readonly boards: readonly BoardFact[]
  /** In document order; few of them are ever looked at, so each is one text until it is. */
  readonly goals: readonly PackedGoal[]
  /** For each goal the index of the nearest enclosing one, -1 without. */
  readonly parents: readonly number[]
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
  /** Whose it is, across documents and cycles; see `teamKey`. */
  readonly teamKey: string
  readonly cycle?: CycleFact | undefined
  /** As the front matter says, else what the team's name means. */
  readonly level?: string | undefined
}

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
    const around = { document, boards, said: findSaid(document) }
    return {
      boards: document.boards.map(board => ({
        name: board.name,
        team: board.team,
        teamKey: teamKey(board.team, document.filePath),
        cycle: cycleFact(board.cycle),
        level: declaredLevel(document) ?? findLevel(board, document),
      })),
      goals: document.goals.map(goal => packGoal(describeGoal(goal, read, around))),
      parents: document.goals.map(({ parent }) => (parent && indexes.get(parent)) ?? -1),
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
  readonly boards: ReadonlyMap<Board, number>
  readonly said: Said
}

type Reader = (goal: Goal) => Reading

function describeGoal(goal: Goal, read: Reader, { document, boards, said }: Around): GoalFact {
  const reading = read(goal)
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
    commitment: findCommitment(goal, document),
    standalone: says(goal, document, said.standalone) || undefined,
    carriedOver: says(goal, document, said.carriedOver) || undefined,
    isGuardrail: isGuardrail(goal, read) || undefined,
    board: boards.get(goal.board) ?? 0,
  }
}

function isGuardrail(goal: Goal, read: Reader): boolean {
  if (hasTag(goal, "guardrail") || hasTag(goal, "health")) return true
  if (goal.parent === undefined || read(goal).kind !== "vital-sign") return false
  return childrenOf(goal.parent, "keyResult").some(sibling => read(sibling).kind === "bet")
}

function findDigits(text: string, { deadline, baseline, target, delta }: Reading): string | undefined {
  const due = deadline?.from === "statement" ? deadline.range : undefined
  const numbers = [baseline, target, delta].filter(number => number?.from === "statement")
  const told = [...numbers, due].filter(range => range !== undefined).sort((a, b) => b.start - a.start)
  const rest = told.reduce((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text)
  return hasNumber(rest) ? splitWords(rest).filter(hasNumber).join(" ") : undefined
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
