import type { Candidate, GoalDraft } from "../draft.ts"
import { tokenize } from "../labels/tokens.ts"
import type { Sense } from "../labels/vocabulary.ts"
import { itemsOf } from "../outline/block.ts"
import type { View } from "../scope.ts"
import { splitRole } from "./role-prefix.ts"

/** An unlabelled item below a goal: a key result below an objective, work below a key result. */
export function recogniseNestedItem(view: View): Candidate | undefined {
  const { block, scope } = view
  const goal = scope.goal
  if (goal === undefined || scope.expects !== undefined || block.kind !== "item" || block.text.text === "") return undefined
  if (
    block.head !== undefined &&
    block.head.senses.some(sense => sense.kind === "field" || sense.kind === "why" || sense.kind === "detail" || sense.kind === "role") &&
    (block.head.separator === "colon" || block.head.separator === "end" || block.head.senses.some(sense => sense.kind === "role"))
  )
    return undefined
  const list = view.survey.list(block.parent ?? block)
  if (list.mostlyLinks || isBelowWork(view)) return undefined
  const reason = `item below ${goal.role === "objective" ? "an objective" : "a goal"}`
  if (goal.role === "objective" && itemsOf(block).length > 0 && list.cascade) {
    return {
      role: "objective",
      ...splitRole(block, list.cascade),
      confidence: 0.75,
      cue: { cue: "shape", reason: "item with results of its own in a cascade of roles" },
    }
  }
  if (goal.role === "objective") {
    // Below an objective of an OKR, results may have check boxes; below any other goal they are what is to be done.
    const tasks = list.tasks && scope.plan === "goals" && !goal.labelled
    if (view.survey.hasOwnResults(goal.block) || isCompletion(view, goal) || (!tasks && isCounted(goal))) return undefined
    return {
      role: goal.below ?? (tasks ? "initiative" : "keyResult"),
      ...splitRole(block, list.cascade),
      confidence: 0.75,
      cue: { cue: "shape", reason },
    }
  }
  if (goal.role === "kpi") return undefined
  const isWork =
    goal.role === "keyResult"
      ? block.checked !== undefined || goal.positional
      : (goal.positional && !isPart(goal)) || block.checked !== undefined || goal.block.checked !== undefined || isPartOfWork(view, goal)
  return isWork ? { role: "initiative", text: block.text, confidence: 0.6, cue: { cue: "shape", reason } } : undefined
}

/** `Next steps: …` over a list: the list says more of the steps. */
function isBelowWork({ block: { parent } }: View): boolean {
  return parent?.kind === "item" && parent.head?.separator === "colon" && parent.head.senses.some(isWorkLabel)
}

function isWorkLabel(sense: Sense): boolean {
  return sense.kind === "role" && sense.role === "initiative" && sense.plural
}

/** `Bake in a way that:` over a list, on a page that names its key results elsewhere: the list completes the sentence. */
function isCompletion({ profile }: View, { text }: GoalDraft): boolean {
  return profile.keyResults > 0 && /[:：]$/u.test(text.text)
}

const COUNT = /^\d{1,6}\s?\/\s?(\d{1,6})$/

/** `19/30` right below `Publish 30 articles`: what is listed there was counted, and is no result of its own. */
function isCounted({ text, block }: GoalDraft): boolean {
  const total = COUNT.exec(block.children[0]?.text.text ?? "")?.[1]
  return total !== undefined && tokenize(text.text).some(({ word }) => word === total)
}

/** Work below other work: what stands below it in turn is a remark. */
function isPart(goal: GoalDraft): boolean {
  return goal.parent?.role === "initiative"
}

/** One of several sentences directly below a piece of work that stands in a list of work itself, not below another. */
function isPartOfWork({ block, survey }: View, goal: GoalDraft): boolean {
  return goal.cue.cue === "list" && block.parent === goal.block && survey.list(goal.block).sentences && !/[:：]$/u.test(block.text.text)
}
