import { childrenOf } from "../model/index.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { offer, swapStatements } from "../rewriting/index.ts"
import { holdsBlankNumber } from "./shared/blank-number.ts"

export default defineRule({
  id: "no-mixed-up-roles",
  scope: "objective",
  type: "problem",
  since: "0.1.0",
  docs: {
    summary: "Find objectives that are measures whose key results are wishes",
    why: "When the number stands in the objective and the wish below it, the roles are swapped: nobody can grade the key results, and the objective gets quietly turned into a KPI.",
    sources: ["000", "GUAN"],
    limits: ["Speaks only when at least half of the key results are wishes; a single vague one is left to `kr-measurable`."],
  },
  messages: {
    swapped: {
      text: "Objective `{{objective}}` is something to tick off, while its key result `{{keyResult}}` reads like the objective.",
      help: "Swap them: let the wish be the objective, and keep what can be counted or finished below it.",
    },
  },
  suggestions: { swap: "Swap the two." },
  supersedes: [
    { rule: "no-output-objective", on: "self" },
    { rule: "no-metric-objective", on: "self" },
  ],
  create({ document, read, report }) {
    return {
      objective(goal) {
        const { kind, quantified } = read(goal)
        if (!(kind === "bet" && quantified) && kind !== "output") return
        const keyResults = childrenOf(goal, "keyResult")
        const wishes = keyResults.filter(
          child => read(child).kind === "aspiration" && !read(child).quantified && !holdsBlankNumber(child.statement.text),
        )
        const [first] = wishes
        // A thing to make is often a fair objective; it is swapped only where nothing below it can be graded.
        const fewest = kind === "output" && !quantified ? keyResults.length : keyResults.length / 2
        if (first === undefined || wishes.length < fewest) return
        report({
          goal,
          message: "swapped",
          data: { objective: goal.statement.text, keyResult: first.statement.text },
          suggestions: offer({ suggestion: "swap", edits: swapStatements(goal, first, document) }),
          related: wishes.map(({ statement, id }) => ({
            place: { filePath: document.filePath, span: statement.span, goalId: id },
            text: `\`${statement.text}\` reads like the objective.`,
          })),
        })
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "a wish with numbers below it",
    markdown:
      "## Objective: Make customers happier with every release\n\n- KR1: NPS from 32 to 50\n- KR2: Tickets per release from 90 to 30\n",
    reports: [],
  },
  {
    name: "a thing to make with a wish below it",
    markdown: "## Objective: Launch three features\n\n- KR1: Improve customer happiness\n",
    reports: [
      "1:15 Objective `Launch three features` is something to tick off, while its key result `Improve customer happiness` reads like the objective.",
    ],
  },
  {
    name: "looks similar, is fine: a market to win, counted below",
    markdown: "## Objective: Win the German bakeries\n\n- KR1: Sign 40 paying customers\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: one vague result among gradable ones",
    markdown:
      "## Objective: Launch the wholesale shop\n\n- KR1: Reach 200 orders a week\n- KR2: Returns from 9% to 4%\n- KR3: Make the shop feel fast\n",
    reports: [],
  },
]
