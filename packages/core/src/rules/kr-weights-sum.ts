import { childrenOf, findField, type KeyResult } from "../model/index.ts"
import { defineRule, type Example } from "../linter/index.ts"

export default defineRule({
  id: "kr-weights-sum",
  scope: "objective",
  type: "problem",
  since: "0.1.0",
  docs: {
    summary: "Require the weights of an objective's key results to add up",
    why: "Weights say how much each key result counts. When they add up to 120%, or one is missing, the score of the objective means nothing.",
    sources: ["YUN"],
    limits: ["Weights that are no shares, such as 1 to 5, are passed over, and so are weights that add up over the whole board."],
  },
  messages: {
    sum: {
      text: "The weights of the key results of `{{objective}}` add up to {{sum}}, {{whole}} expected.",
      help: "Change the weights so that they add up to {{whole}}.",
    },
    missing: {
      text: "Key result `{{keyResult}}` has no weight, though the others of its objective do.",
      help: "Give it a weight so that all of them add up to {{whole}}, or drop the weights.",
    },
  },
  options: z =>
    z.strictObject({
      tolerance: z.number().min(0).default(0.5).describe("How far the sum may be off, in percentage points; for thirds and the like."),
    }),
  create({ options, report }) {
    return {
      objective(goal) {
        const keyResults = childrenOf(goal, "keyResult")
        const scale = findScale(keyResults)
        if (scale === undefined) return
        const whole = scale === 100 ? "100%" : "1"
        const missing = keyResults.find(keyResult => weightOf(keyResult) === undefined)
        if (missing !== undefined) return report({ goal: missing, message: "missing", data: { keyResult: missing.statement.text, whole } })
        const sum = sumOf(keyResults)
        const all = goal.board.goals.filter(other => other.role === "keyResult")
        if (isWhole(sum, scale, options.tolerance) || isWhole(sumOf(all), scale, options.tolerance)) return
        const shown = Math.round(sum * 100) / 100
        report({ goal, message: "sum", data: { objective: goal.statement.text, sum: scale === 100 ? `${shown}%` : shown, whole } })
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "weights that add up",
    markdown:
      "## Objective: Clinics stay because they want to\n\n| Key result | Weight |\n| --- | --- |\n| Activation from 41% to 60% | 40% |\n| Churn from 5% to 4% | 30% |\n| NPS from 31 to 45 | 30% |\n",
    reports: [],
  },
  {
    name: "weights that do not",
    markdown:
      "## Objective: Clinics stay because they want to\n\n| Key result | Weight |\n| --- | --- |\n| Activation from 41% to 60% | 40% |\n| Churn from 5% to 4% | 40% |\n| NPS from 31 to 45 | 40% |\n",
    reports: ["1:15 The weights of the key results of `Clinics stay because they want to` add up to 120%, 100% expected."],
  },
  {
    name: "a weight that is missing",
    markdown:
      "## Objective: Clinics stay because they want to\n\n| Key result | Weight |\n| --- | --- |\n| Activation from 41% to 60% | 50% |\n| Churn from 5% to 4% | 30% |\n| NPS from 31 to 45 |  |\n",
    reports: ["7:3 Key result `NPS from 31 to 45` has no weight, though the others of its objective do."],
  },
  {
    name: "looks similar, is fine: thirds",
    markdown:
      "## Objective: Clinics stay because they want to\n\n| Key result | Weight |\n| --- | --- |\n| Activation from 41% to 60% | 0.33 |\n| Churn from 5% to 4% | 0.33 |\n| NPS from 31 to 45 | 0.34 |\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: an order of importance",
    markdown:
      "## Objective: Clinics stay because they want to\n\n| Key result | Weight |\n| --- | --- |\n| Activation from 41% to 60% | 3 |\n| Churn from 5% to 4% | 2 |\n",
    reports: [],
  },
]

/** The number a weight begins with; per cent signs and spaces around it are as good as none. */
function weightOf(goal: KeyResult): number | undefined {
  const value = Number.parseFloat(findField(goal, "weight")?.text.replace(",", ".") ?? "")
  return Number.isNaN(value) ? undefined : value
}

function sumOf(goals: readonly KeyResult[]): number {
  return goals.reduce((sum, goal) => sum + (weightOf(goal) ?? 0), 0)
}

/** Whether the weights are shares of 100 or of 1; undefined when they are neither, or when there are none. */
function findScale(keyResults: readonly KeyResult[]): 1 | 100 | undefined {
  const weights = keyResults.flatMap(keyResult => weightOf(keyResult) ?? [])
  if (weights.length < 2) return undefined
  const largest = Math.max(...weights)
  if (keyResults.some(keyResult => findField(keyResult, "weight")?.text.includes("%")) || largest > 10) return 100
  return largest < 1 ? 1 : undefined
}

function isWhole(sum: number, scale: 1 | 100, tolerance: number): boolean {
  return Math.abs((sum / scale) * 100 - 100) <= tolerance
}
