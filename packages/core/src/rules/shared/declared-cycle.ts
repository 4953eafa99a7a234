import { type Goal, type GoalDocument, hasNumber } from "../../model/index.ts"
import { findPeriods, type Reading } from "../../reading/index.ts"
import { findListedWords } from "../../reading/word-lists/find-listed-words.ts"
import { holdsKey } from "./holds-key.ts"

/** Front matter keys that declare a cycle, whatever their value is called in the team. */
const cycleKeys = ["cycle", "okr_cycle", "quarter", "period", "year", "sprint"] as const

/** Whether the document says somewhere for which period its goals hold; a period whose days cannot be told counts. */
export function declaresCycle(document: GoalDocument): boolean {
  const { cycles, goals } = document
  if (isTimeboxed(document)) return true
  if (cycles.length > 0 || goals.some(({ cycle, board }) => cycle !== undefined || board.cycle !== undefined)) return true
  return holdsKey(document, cycleKeys)
}

/** `Phase 2 (weeks 3-4)`, `The first 90 days`: a heading counts the time from a start that the team knows. */
function isTimeboxed({ sections, language }: GoalDocument): boolean {
  return sections.some(({ title }) => hasNumber(title) && findListedWords(title, "timeboxUnit", language).length > 0)
}

/** Whether a goal itself states a day or period by which it is due. */
export function statesOwnDeadline(goal: Goal, read: (goal: Goal) => Reading): boolean {
  return read(goal).deadline !== undefined || goal.fields.some(({ name, text }) => name === "due" && text.trim() !== "")
}

/** Whether a goal or one above it states a day or period by which it is due. */
export function statesDeadline(goal: Goal, read: (goal: Goal) => Reading): boolean {
  return statesOwnDeadline(goal, read) || (goal.parent !== undefined && statesDeadline(goal.parent, read))
}

/** Whether a quarter, half or month is named anywhere, as in `Hard deadline: end of Q4`: the reader can tell the time, if not from the title; `now` is an ISO day. */
export function namesPeriod({ text }: GoalDocument, now: string): boolean {
  const year = Number(now.slice(0, 4))
  return text.split(/\r\n|\r|\n/).some(line => findPeriods(line, { year }).some(({ period }) => !isWholeYear(period.name)))
}

function isWholeYear(name: string): boolean {
  return /^(?:FY)?\d{2,4}$/.test(name)
}
