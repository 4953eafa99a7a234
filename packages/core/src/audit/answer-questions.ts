import { childrenOf, type Goal, type KeyResult, type Objective } from "../model/index.ts"
import type { AuditAnswer, Pile } from "./audit.ts"
import type { Read } from "./sort-into-pile.ts"

/** The pile of an objective, and how its goals are read. */
export interface SortedGoal {
  readonly pile: Pile
  readonly read: Read
}

/** The three questions of an audit, answered from the words of the page where it answers them. */
export function answerQuestions(goal: Objective, sorted: SortedGoal): AuditAnswer[] {
  return [answerEndState(goal, sorted), answerCost(goal, sorted.read), answerHorizon(goal, sorted)]
}

/** Has it an end state? A number to reach or a thing to have done proves one; keeping a level proves none. */
function answerEndState(goal: Objective, { pile, read }: SortedGoal): AuditAnswer {
  const question = "endState"
  if (pile === "vitalSign") return { question, answer: "no", text: "It keeps a level, and is as true next quarter as today." }
  const proof = [...childrenOf(goal, "keyResult"), goal].find(candidate => provesEnd(candidate, read))
  if (proof !== undefined) return { question, answer: "yes", text: `“${proof.statement.text}”` }
  return { question, answer: "open", text: "What is different at the end, and how will anybody tell?" }
}

function provesEnd(goal: KeyResult | Objective, read: Read): boolean {
  const { kind, target, delta } = read(goal)
  return kind === "milestone" || (kind === "bet" && (target !== undefined || delta !== undefined))
}

/** What does standing still cost? The reason the page gives. */
function answerCost(goal: Objective, read: Read): AuditAnswer {
  const question = "costOfStandingStill"
  const { why } = read(goal)
  const words = goal.why?.text ?? (why && goal.statement.text.slice(why.start, why.end))
  if (words !== undefined) return { question, answer: "yes", text: `“${words}”` }
  return { question, answer: "open", text: "What does it cost to leave this as it is?" }
}

/** Does the horizon fit? No goal may be due after its cycle, and each needs a day by which it is over. */
function answerHorizon(goal: Objective, { pile, read }: SortedGoal): AuditAnswer {
  const question = "horizon"
  const goals: readonly Goal[] = [goal, ...childrenOf(goal, "keyResult")]
  const end = goal.cycle?.end
  const days = goals.flatMap(member => read(member).deadline?.date ?? [])
  const late = goals.find(member => end !== undefined && (read(member).deadline?.date ?? end) > end)
  if (late !== undefined)
    return { question, answer: "no", text: `“${late.statement.text}” is due ${read(late).deadline?.date}, and the cycle ends ${end}.` }
  if (pile === "vitalSign") return { question, answer: "no", text: "What never ends fits no cycle." }
  if (end !== undefined) return { question, answer: "yes", text: `${goal.cycle?.name} ends ${end}.` }
  const last = days.toSorted().at(-1)
  if (last !== undefined) return { question, answer: "yes", text: `Its last day is ${last}.` }
  return { question, answer: "open", text: "By which day is this won or lost?" }
}
