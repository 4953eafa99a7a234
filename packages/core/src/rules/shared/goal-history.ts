import { compareGoals, describeGoals, type CycleState, type GoalChange, type GoalPair, type GoalState } from "../../comparison/index.ts"
import type { Goal, GoalDocument } from "../../model/index.ts"
import { findListedWords } from "../../reading/word-lists/find-listed-words.ts"
import type { DocumentFacts, DocumentHistory, Place, SharedFacts, Zod } from "../../linter/index.ts"

/** What rules with a history take from a document. */
export interface HistoryFacts {
  readonly goals: readonly GoalState[]
  /** Ids of goals below which a note says what was changed. */
  readonly noted: readonly string[]
  /** Lines beside the goals that say what was changed or given up. */
  readonly notes: readonly string[]
}

/** Lines and characters of notes that are kept of a page. */
const [mostNotes, longestNote] = [50, 200]

/** The goals of a document, and what its notes say of changes. */
export const historyFacts: SharedFacts<HistoryFacts> = {
  id: "goal history",
  collect(document, { read }) {
    const goals = describeGoals(document, read, document.filePath ?? "")
    if (goals.length === 0) return undefined
    const notes = findNotes(document)
    const noted = document.goals.filter((goal, index) => notes.some(({ line }) => isBelow(line, goal, document.goals[index + 1])))
    return { goals, noted: noted.map(({ id }) => id), notes: notes.map(({ text }) => text).slice(0, mostNotes) }
  },
}

interface Note {
  /** 1-based. */
  readonly line: number
  readonly text: string
}

function findNotes({ text, goals, language }: GoalDocument): Note[] {
  const ofGoals = new Set(goals.flatMap(({ statement: { span } }) => linesOf(span.start.line, span.end.line)))
  return text.split(/\r\n|\r|\n/).flatMap((content, index) => {
    const isNote = content.length <= 2000 && !ofGoals.has(index + 1) && findListedWords(content, "changeNote", language).length > 0
    return isNote ? [{ line: index + 1, text: content.trim().slice(0, longestNote) }] : []
  })
}

function linesOf(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/** A note stands below a goal when no other goal comes between; ten lines on it is about something else. */
function isBelow(line: number, goal: Goal, next: Goal | undefined): boolean {
  const { end } = goal.statement.span
  return line > end.line && line <= end.line + 10 && (next === undefined || line < next.statement.span.start.line)
}

/** The option for how long goals may still be set. */
export function graceDays(z: Zod) {
  return z.int().min(0).default(14).describe("Days at the start of a cycle in which goals may still be set; ours.")
}

/** What became of the goals of one run. */
export interface GoalHistory {
  readonly changes: readonly GoalChange[]
  readonly pairs: readonly GoalPair[]
  readonly facts: readonly DocumentFacts<HistoryFacts>[]
}

/** Compares the documents with what they were. */
export function compareHistory(facts: readonly DocumentFacts<HistoryFacts>[], history: DocumentHistory<HistoryFacts>): GoalHistory {
  const goalsOf = (documents: readonly DocumentFacts<HistoryFacts>[]): GoalState[] => documents.flatMap(document => document.facts.goals)
  return { ...compareGoals(goalsOf(history.documents), goalsOf(facts)), facts }
}

/** Where to report on a goal as it is now. */
export function placeOf({ filePath, span, id }: GoalState): Place {
  return { filePath: filePath === "" ? undefined : filePath, span, goalId: id }
}

/** Whether nothing was changed before the cycle was well under way, or after it had ended. */
export function isMidCycle(cycle: CycleState | undefined, since: string, graceDays: number): boolean {
  if (cycle?.start === undefined || cycle.end === undefined) return false
  const settled = new Date(Date.parse(cycle.start) + graceDays * 86_400_000).toISOString().slice(0, 10)
  return since >= settled && since <= cycle.end
}

/** Whether the page says that a goal was changed or given up: below it, or with its label. */
export function isNoted({ id, filePath, label }: GoalState, facts: readonly DocumentFacts<HistoryFacts>[]): boolean {
  const found = facts.filter(document => (document.filePath ?? "") === filePath)
  return found.some(
    ({ facts: { noted, notes } }) => noted.includes(id) || notes.some(note => label !== undefined && namesLabel(note, label)),
  )
}

function namesLabel(note: string, label: string): boolean {
  const [text, name] = [note, label].map(
    part =>
      ` ${part
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}.]+/gu, " ")
        .replaceAll(/\.(?= |$)/g, "")} `,
  )
  return text?.includes(name ?? "") === true
}
