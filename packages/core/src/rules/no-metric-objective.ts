import type { Objective } from "../model/index.ts"
import type { Reading } from "../reading/index.ts"
import { countWordsOutside } from "../reading/word-lists/count-words.ts"
import { isMeantForCycle } from "./shared/aside-objective.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { keepAsKeyResult, offer } from "../rewriting/index.ts"
import { isInBrackets } from "./shared/is-in-brackets.ts"

export default defineRule({
  id: "no-metric-objective",
  scope: "objective",
  type: "problem",
  since: "0.1.0",
  docs: {
    summary: "Find objectives that are a metric target and nothing else",
    why: "An objective written like a number is a key result in disguise. It tells people what to count and not where to go, so they chase the number and cannot tell a good idea from a bad one.",
    sources: ["000", "GUAN", "WOD", "OO"],
    limits: [
      "Some sources accept a number in an objective when the story is plain (whatmatters: run a 10K in under 50 minutes); add a why, or tag it `[committed]`.",
    ],
  },
  messages: {
    bareMetric: {
      text: "Objective `{{objective}}` reads like a key result: it is a number to reach.",
      help: "Keep the number as a key result and let the objective say what becomes true for whom: what is this number for?",
    },
    metricWithWhy: {
      text: "Objective `{{objective}}` holds a number, beside its why.",
      help: "Move the number to a key result and keep the why as the objective.",
    },
  },
  suggestions: { keepNumber: "Make the number a key result and leave a blank for the objective." },
  options: z =>
    z.strictObject({
      allowWithWhy: z.boolean().default(true).describe("Accept a number where the objective, or a note beside it, says why."),
    }),
  supersedes: [
    { rule: "require-why", on: "self" },
    { rule: "no-digits-in-objective", on: "self" },
    { rule: "objective-length", on: "self" },
  ],
  create({ document, options, read, report }) {
    return {
      objective(goal) {
        const reading = read(goal)
        if (!isMetricTarget(goal.statement.text, reading) || isInList(goal, reading)) return
        const hasWhy = reading.why !== undefined || goal.why !== undefined
        const data = { objective: goal.statement.text }
        if (hasWhy && options.allowWithWhy) return
        const suggestions = offer({ suggestion: "keepNumber", edits: keepAsKeyResult(goal, document) })
        if (hasWhy) report({ goal, message: "metricWithWhy", data, suggestions })
        else report({ goal, message: "bareMetric", data, suggestions })
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "an objective that says what becomes true",
    markdown: "## Objective: Become the default tool for mid-sized bakeries\n\n- KR1: Grow ARR from $2M to $6M\n",
    reports: [],
  },
  {
    name: "an objective that is a number to reach",
    markdown: "## Objective: Double the number of weekly orders\n\n- KR1: Open three new regions\n",
    reports: ["1:15 Objective `Double the number of weekly orders` reads like a key result: it is a number to reach."],
  },
  {
    name: "looks similar, is fine: the number comes with its why",
    markdown: "## Objective: Grow revenue by 30% so that we can fund our own research\n\n- KR1: Open three new regions\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: a list of numbers to reach, which are no objectives above key results",
    markdown: "# Goals 2027\n\n- NPS > 70\n- 99.9% uptime\n- Churn below 3%\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: a year and a standard are no numbers to reach",
    markdown: "## Objective: Be ready for SOC 2 customers in 2027\n\n- KR1: Security questionnaires answered within 2 days, from 9\n",
    reports: [],
  },
]

/** In a list of nothing but goals, a bare number is what it is meant to be, and so is one of no cycle. */
function isInList(goal: Objective, { verb }: Reading): boolean {
  if (
    goal.label !== undefined ||
    goal.evidence.some(({ cue }) => cue === "column") ||
    goal.board.goals.some(({ role }) => role === "keyResult" || role === "kpi")
  )
    return false
  return verb === undefined || !isMeantForCycle(goal)
}

const movements: readonly string[] = ["increase", "decrease", "move", "achieve"]

/** A number that the verb is about, or a bare metric with its value; not an aside, and not the number in front of a title. */
function isMetricTarget(text: string, { kind, verb, metric, target, delta, baseline }: Reading): boolean {
  const stated = target ?? delta
  if (kind !== "bet" || stated?.from !== "statement" || stated.type === "coverage" || stated.type === "zero") return false
  if (countWordsOutside(text, [stated]) === 0) return false
  if (isInBrackets(text, stated.start)) return false
  if (baseline !== undefined && target !== undefined) return true
  return verb === undefined ? metric !== undefined : movements.includes(verb.class) && verb.start <= stated.start
}
