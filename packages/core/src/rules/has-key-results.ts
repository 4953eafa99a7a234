import { type Goal, type Objective } from "../model/index.ts"
import { defineRule, type Example } from "../linter/index.ts"

export default defineRule({
  id: "has-key-results",
  scope: "objective",
  type: "problem",
  since: "0.1.0",
  docs: {
    summary: "Require key results under an objective",
    why: "An objective without key results is an intention: at the end of the cycle nobody can say whether it happened.",
    sources: ["001", "OO"],
    limits: [
      "In `where-expected`, the default, a page whose objectives have no key results at all is taken for a list of goals and left alone.",
    ],
  },
  messages: {
    none: {
      text: "Objective `{{objective}}` has no key results.",
      help: "Add two to five results that would show it happened: how will the team know it got there?",
    },
  },
  options: z =>
    z.strictObject({
      scope: z
        .enum(["where-expected", "always"])
        .default("where-expected")
        .describe("Whether to ask everywhere, or only where most other objectives of the board have key results."),
    }),
  create({ options, report }) {
    return {
      objective(goal) {
        if (hasResultsBelow(goal)) return
        if (options.scope === "always" || isExpected(goal)) report({ goal, message: "none", data: { objective: goal.statement.text } })
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "each objective has its key results",
    markdown:
      "## Objective 1: Win the German bakeries\n\n- KR1: Sign 40 paying customers\n\n## Objective 2: Make the first order effortless\n\n- KR1: First-order rate from 20% to 30%\n",
    reports: [],
  },
  {
    name: "one objective has none",
    markdown:
      "## Objective 1: Win the German bakeries\n\n- KR1: Sign 40 paying customers\n\n## Objective 2: Make the first order effortless\n",
    reports: ["5:17 Objective `Make the first order effortless` has no key results."],
  },
  {
    name: "looks similar, is fine: a list of goals without key results",
    markdown: "# Goals 2026\n\n- Goal 1: Win the German bakeries\n- Goal 2: Make the first order effortless\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: the results stand under the teams' objectives",
    markdown: "- Objective: Win the German bakeries\n  - Objective: Sales speaks German\n    - KR1: Sign 40 paying customers\n",
    reports: [],
  },
]

/** Key results of the objective, or of objectives it is split into. */
function hasResultsBelow(goal: Goal | Objective): boolean {
  return goal.children.some(
    child => child.role === "keyResult" || child.role === "kpi" || (child.role === "objective" && hasResultsBelow(child)),
  )
}

/** Where most others have them; a list of goals of which one or two have notes below is no such page. */
function isExpected(goal: Objective): boolean {
  const others = goal.board.goals.filter(other => other !== goal && other.role === "objective" && other.parent === goal.parent)
  return others.length > 0 && others.filter(hasResultsBelow).length * 2 > others.length
}
