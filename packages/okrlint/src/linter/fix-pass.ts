import { applyEdits, combineFixes, type GoalKeeper } from "@okrlint/core"
import type { LintFix, LintMessage } from "../results/types.ts"

/** The edits that may be made for a message. */
export interface ChosenEdits {
  readonly edits: readonly LintFix[]
  /** Whether they come from a suggestion: nothing says that the finding goes away with it. */
  readonly isSuggestion: boolean
}

/** How often the suggestions of a rule's message may still be made in one text. */
export type SuggestionBudget = Map<string, number>

/** What one pass over a text needs. */
export interface FixPass {
  readonly messages: readonly LintMessage[]
  readonly choose: (message: LintMessage) => ChosenEdits | undefined
  /** Asked about the edits of okrlint itself, which are to change no goal. */
  readonly keepsGoals: GoalKeeper
  /** Lowered by the suggestions that are made. */
  readonly budget: SuggestionBudget
}

/** Once for each finding there is before anything is changed, so that a suggestion that leaves its finding does not grow. */
export function countSuggestions(messages: readonly LintMessage[]): SuggestionBudget {
  const budget: SuggestionBudget = new Map()
  for (const message of messages) budget.set(keyOf(message), (budget.get(keyOf(message)) ?? 0) + 1)
  return budget
}

/** Makes the edits of a text that can be made together; what is left out comes up again when the changed text is linted. */
export function applyFixPass(text: string, { messages, choose, budget, keepsGoals }: FixPass): string {
  const isHarmless = createHarmChecker(messages, choose, keepsGoals)
  const chosen = messages.flatMap(message => {
    if (!isHarmless(message)) return []
    const choice = choose(message)
    if (choice === undefined || choice.edits.length === 0) return []
    const key = choice.isSuggestion ? keyOf(message) : undefined
    return key !== undefined && (budget.get(key) ?? 0) < 1 ? [] : [{ edits: choice.edits, key }]
  })
  const taken = new Set(combineFixes(chosen.map(({ edits }) => edits)))
  for (const { edits, key } of chosen) if (key !== undefined && taken.has(edits[0]!)) budget.set(key, (budget.get(key) ?? 0) - 1)
  return applyEdits(text, [...taken])
}

/** All of okrlint's own edits when together they keep the goals, as each does alone; else the first, and another pass makes the next. */
function createHarmChecker(
  messages: readonly LintMessage[],
  choose: FixPass["choose"],
  keepsGoals: GoalKeeper,
): (message: LintMessage) => boolean {
  const own = messages.filter(message => message.ruleId?.startsWith("okrlint/") && (choose(message)?.edits.length ?? 0) > 0)
  const others = own.slice(1)
  if (others.length === 0 || keepsGoals(combineFixes(own.map(message => choose(message)?.edits ?? [])))) return () => true
  return message => !others.includes(message)
}

function keyOf({ ruleId, messageId }: LintMessage): string {
  return JSON.stringify([ruleId, messageId])
}
