import { childrenOf, hasTag, type Goal, type Objective } from "../model/index.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { findShelved } from "./shared/find-shelved.ts"

export default defineRule({
  id: "key-result-count",
  scope: "objective",
  type: "suggestion",
  since: "0.1.0",
  docs: {
    summary: "Limit the key results of an objective to a few that prove it",
    why: "One number rarely proves an objective, and nobody steers by nine: what is not among the first few gets looked at on the last day.",
    sources: ["001", "Doerr", "CAS", "GTM", "WOD", "VIVA"],
    limits: [
      "Objectives without any key result are left to `has-key-results`.",
      "A key result that is split into others, and an objective that stands above others, may be alone.",
      "Where several objectives of a page have a single key result, that is taken for the team's way, unless `scope` is `always`.",
    ],
  },
  messages: {
    tooMany: {
      text: "{{count}} key results for objective `{{objective}}`, at most {{max}} expected.",
      help: "Keep the ones that prove the objective; what is left is often an initiative or a KPI.",
    },
    tooFew: {
      text: "Objective `{{objective}}` has too few key results: {{count}}, at least {{min}} expected.",
      help: "Add what would show from another side that it came true: what else would be different?",
    },
    allFew: {
      text: "Each of the {{total}} objectives has fewer than {{min}} key results; the first is `{{objective}}`.",
      help: "Add to each what would show from another side that it came true: what else would be different?",
    },
  },
  options: z =>
    z.strictObject({
      scope: z
        .enum(["where-others-do", "always"])
        .default("where-others-do")
        .describe("Whether to ask for the minimum everywhere, or only where the other objectives of the board have as many (our own)."),
      min: z.int().min(1).default(2).describe("Fewest key results of an objective that has any (Castro, OpenOKR)."),
      max: z.int().min(1).default(5).describe("Most key results of an objective (Doerr, Castro)."),
      countGuardrails: z.boolean().default(false).describe("Count key results tagged `[guardrail]` toward the maximum, too."),
    }),
  create({ document, options: { scope, min, max, countGuardrails }, read, report }) {
    const isShelved = findShelved(document)
    const current = document.goals.filter(hasKeyResults).filter(goal => !isShelved(goal))
    const isAllFew = scope !== "always" && current.length > 1 && current.every(goal => countMeasures(goal) < min)
    return {
      document() {
        const [first, ...rest] = isAllFew ? current : []
        // One clear number for each objective is a way to work.
        const isClear = (keyResult: Goal): boolean => read(keyResult).kind === "bet"
        if (first === undefined || current.every(goal => childrenOf(goal, "keyResult").every(isClear))) return
        const related = rest.map(({ statement, id }) => ({
          place: { filePath: document.filePath, span: statement.span, goalId: id },
          text: `\`${statement.text}\` has as few.`,
        }))
        report({ goal: first, message: "allFew", data: { total: current.length, objective: first.statement.text, min }, related })
      },
      objective(goal) {
        if (isShelved(goal)) return
        const keyResults = childrenOf(goal, "keyResult")
        const guardrails = keyResults.filter(keyResult => hasTag(keyResult, "guardrail")).length
        const pushed = countGuardrails ? keyResults.length : keyResults.length - guardrails
        const describe = (count: number) => ({ objective: goal.statement.text, min, max, count })
        if (pushed > max) report({ goal, message: "tooMany", data: describe(pushed) })
        const measures = countMeasures(goal)
        // Whoever left a blank is not done counting.
        if (keyResults.some(keyResult => read(keyResult).kind === "placeholder")) return
        if (keyResults.length === 0 || measures >= min || isAllFew || (scope !== "always" && !othersHave(goal, min))) return
        report({ goal, message: "tooFew", data: describe(measures) })
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "three key results",
    markdown:
      "## Objective: The first order is effortless\n\n- KR1: First-order rate from 20% to 30%\n- KR2: Calls before the first order from 40% to 15%\n- KR3: Abandoned baskets from 38% to 20%\n",
    reports: [],
  },
  {
    name: "more than anybody steers by",
    markdown:
      "## Objective: The first order is effortless\n\n- KR1: First-order rate from 20% to 30%\n- KR2: Calls before the first order from 40% to 15%\n- KR3: Abandoned baskets from 38% to 20%\n- KR4: Second-order rate from 50% to 60%\n- KR5: Sign-up completion from 52% to 75%\n- KR6: Average first order from €90 to €120\n",
    reports: ["1:15 6 key results for objective `The first order is effortless`, at most 5 expected."],
  },
  {
    name: "a single number",
    markdown: "## Objective: The first order is effortless\n\n- KR1: First-order rate from 20% to 30%\n",
    reports: ["1:15 Objective `The first order is effortless` has too few key results: 1, at least 2 expected."],
  },
  {
    name: "looks similar, is fine: the sixth is a guardrail",
    markdown:
      "## Objective: The first order is effortless\n\n- KR1: First-order rate from 20% to 30%\n- KR2: Calls before the first order from 40% to 15%\n- KR3: Abandoned baskets from 38% to 20%\n- KR4: Second-order rate from 50% to 60%\n- KR5: Sign-up completion from 52% to 75%\n- KR6: Keep the return rate below 3% [guardrail]\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: a page on which each objective has its one number",
    markdown:
      "# Growth team, Q3 2026\n\n## Objective 1: The first order is effortless\n\n- KR1: First-order rate from 20% to 30%\n\n## Objective 2: Bakeries stay as they grow\n\n- KR1: Churn from 4% to 3%\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: one key result with its parts",
    markdown:
      "- Objective: The first order is effortless\n  - KR1: First-order rate from 20% to 30%\n    - KR1.1: In the north from 18% to 30%\n    - KR1.2: In the south from 22% to 30%\n",
    reports: [],
  },
]

/** Whatever shows whether the objective came true: its key results with their parts, its KPIs, and the objectives below it. */
function countMeasures({ children }: Objective): number {
  const below = children.filter(({ role }) => role !== "initiative")
  return below.reduce((count, child) => count + 1 + childrenOf(child, "keyResult").length, 0)
}

function hasKeyResults(goal: Goal): goal is Objective {
  return goal.role === "objective" && childrenOf(goal, "keyResult").length > 0
}

/**
 * Whether each other objective of the board that has key results has enough of them; an objective alone is held to the limit. In a list
 * of goals that have none, a single line below one of them is a remark.
 */
function othersHave(goal: Objective, min: number): boolean {
  const others = goal.board.goals.filter((other): other is Objective => other.role === "objective" && other !== goal)
  const measured = others.filter(other => childrenOf(other, "keyResult").length > 0)
  if (measured.length === 0 && others.length > 1 && childrenOf(goal, "keyResult").every(({ label }) => label === undefined)) return false
  return measured.every(other => countMeasures(other) >= min)
}
