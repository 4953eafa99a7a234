import { childrenOf, type Goal, type Objective } from "../model/index.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { addBlank, offer } from "../rewriting/index.ts"
import { groupLack } from "./shared/group-lack.ts"
import { hasBoardOwner, hasNamedOwner } from "./shared/has-owner.ts"

export default defineRule({
  id: "has-owner",
  scope: "statement",
  type: "suggestion",
  since: "0.1.0",
  docs: {
    summary: "Require somebody who answers for each goal",
    why: "What belongs to everyone is done by no one: somebody has to notice first when a goal goes wrong.",
    sources: ["OO", "GL", "MC"],
    limits: [
      "An owner who is named only in running text is not seen.",
      "An objective whose key results all have owners counts as owned; a page on which most goals have no owner is reported once.",
    ],
  },
  messages: {
    noOwner: {
      text: "{{role}} `{{goal}}` has no owner.",
      help: "Add `Owner: <name>`: who notices first when it goes wrong?",
    },
    mostLack: {
      text: "{{count}} of {{total}} goals have no owner; the first is `{{goal}}`.",
      help: "Add `Owner: <name>` to each, or `owner: <team>` to the front matter when one team answers for the page.",
    },
  },
  suggestions: { addBlank: "Add `{{line}}` to fill in." },
  options: z =>
    z.strictObject({
      on: z.enum(["objective", "key-result"]).default("objective").describe("Which goals need an owner."),
      inherit: z.boolean().default(true).describe("Accept the owner of the goal above, and the team that owns the page."),
    }),
  create({ document, options, report, settings }) {
    const lacks = (goal: Goal): boolean => {
      if (!options.inherit) return !hasNamedOwner({ ...goal, parent: undefined })
      return !hasNamedOwner(goal) && !hasBoardOwner(goal, document, settings) && !(goal.role === "objective" && isOwnedBelow(goal))
    }
    return {
      document() {
        const goals = document.goals.filter(({ role }) => role === (options.on === "objective" ? "objective" : "keyResult"))
        const { lacking, once } = groupLack(goals, lacks)
        if (once !== undefined) {
          report({ goal: once, message: "mostLack", data: { count: lacking.length, total: goals.length, goal: once.statement.text } })
          return
        }
        for (const goal of lacking)
          report({
            goal,
            message: "noOwner",
            data: { role: goal.role === "objective" ? "Objective" : "Key result", goal: goal.statement.text },
            suggestions: offer(addBlank(goal, document, "owner")),
          })
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "an objective with its owner",
    markdown: "# OKRs Q3 2026\n\n## Objective: Bakeries stay as they grow (@ines)\n\n- KR1: Cut churn from 4% to 3%\n",
    reports: [],
  },
  {
    name: "nobody answers for it",
    markdown: "# OKRs Q3 2026\n\n## Objective: Bakeries stay as they grow\n\n- KR1: Cut churn from 4% to 3%\n",
    reports: ["3:15 Objective `Bakeries stay as they grow` has no owner."],
  },
  {
    name: "looks similar, is fine: the page has an owner",
    markdown:
      "---\nowner: growth-team\n---\n\n# OKRs Q3 2026\n\n## Objective: Bakeries stay as they grow\n\n- KR1: Cut churn from 4% to 3%\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: each key result has its owner",
    markdown:
      "# OKRs Q3 2026\n\n## Objective: Bakeries stay as they grow\n\n| Key result | Target | Owner |\n| --- | --- | --- |\n| Monthly churn | 3% | Ines |\n| Yearly retention | 80% | Bruno |\n",
    reports: [],
  },
]

function isOwnedBelow(goal: Objective): boolean {
  const keyResults = childrenOf(goal, "keyResult")
  return keyResults.length > 0 && keyResults.every(hasNamedOwner)
}
