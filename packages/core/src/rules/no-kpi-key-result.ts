import { childrenOf, hasTag, type KeyResult } from "../model/index.ts"
import type { Reading } from "../reading/index.ts"
import { holdsLevel } from "../reading/holds-level.ts"
import { findListedWords } from "../reading/word-lists/find-listed-words.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { addTag, moveMetric, moveToKpis, offer } from "../rewriting/index.ts"

export default defineRule({
  id: "no-kpi-key-result",
  scope: "objective",
  type: "problem",
  since: "0.1.0",
  docs: {
    summary: "Find key results that only hold a number and guard nothing",
    why: "A key result that keeps a level reads green almost by definition. Beside a bet it is a guardrail, and a good one; alone it is a KPI, and the objective moves nothing.",
    sources: ["001", "002", "VIVA", "OO", "LAM"],
    limits: ["A guardrail that is not tagged is recognised by the bet beside it; the rule does not judge whether the two belong together."],
  },
  messages: {
    holdsLevel: {
      text: "Key result `{{keyResult}}` reads like a KPI: it holds a level, and no other key result moves one.",
      help: "Name the change to reach from today's value, or move it to the KPI list: what should be different at the end of the cycle?",
    },
    tooManyGuards: {
      text: "Key result `{{keyResult}}` is one of {{count}} levels to hold, at most {{max}} expected beside results that change something.",
      help: "Tag it `[guardrail]` when it guards them, or move it to the KPI list.",
    },
  },
  suggestions: {
    tag: "Tag it `[guardrail]`.",
    move: "Move it to the KPI list.",
    moveMetric: "Write it as a change: `{{words}}`.",
  },
  options: z =>
    z.strictObject({
      allowAsGuardrail: z.boolean().default(true).describe("Accept a level to hold beside a key result that moves a number."),
      maxPerObjective: z.int().min(0).default(1).describe("Untagged guardrails an objective may have; ours."),
    }),
  supersedes: [{ rule: "kr-measurable", on: "self" }],
  create({ document, options, read, report }) {
    const isPromise = (goal: KeyResult): boolean => {
      const verb = read(goal).verb?.lemma ?? ""
      return findListedWords(verb, "assuring", document.language).length > 0
    }
    return {
      objective(goal) {
        const keyResults = childrenOf(goal, "keyResult")
        const holding = keyResults.filter(keyResult => isLevel(keyResult, read(keyResult)))
        const hasBet = options.allowAsGuardrail && keyResults.some(keyResult => read(keyResult).kind === "bet")
        if (!hasBet) {
          // Where a sibling could not be read it may be the bet: stay silent.
          if (keyResults.some(keyResult => read(keyResult).kind === "unknown")) return
          for (const keyResult of holding)
            report({
              goal: keyResult,
              message: "holdsLevel",
              data: { keyResult: keyResult.statement.text },
              suggestions: offer(moveMetric(keyResult, read(keyResult), document), {
                suggestion: "move",
                edits: moveToKpis(keyResult, document),
              }),
            })
          return
        }
        // Beside a bet, "ensure each export has its source" is as often a thing to build as a level to hold.
        for (const keyResult of holding.filter(held => !isPromise(held)).slice(options.maxPerObjective)) {
          report({
            goal: keyResult,
            message: "tooManyGuards",
            data: { keyResult: keyResult.statement.text, count: holding.length, max: options.maxPerObjective },
            suggestions: offer(
              { suggestion: "tag", edits: addTag(keyResult, document, "guardrail") },
              { suggestion: "move", edits: moveToKpis(keyResult, document) },
            ),
          })
        }
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "a bet with a guardrail beside it",
    markdown:
      "## Objective: Halve the time from idea to customer\n\n- KR1: Cut cycle time from 10 to 5 days\n- KR2: Keep change-failure rate below 5%\n",
    reports: [],
  },
  {
    name: "key results that only hold levels",
    markdown:
      "## Objective: Make the platform something nobody has to think about\n\n- KR1: Maintain uptime at 99.95%\n- KR2: Keep P1 incidents under 3 a month\n",
    reports: [
      "3:8 Key result `Maintain uptime at 99.95%` reads like a KPI: it holds a level, and no other key result moves one.",
      "4:8 Key result `Keep P1 incidents under 3 a month` reads like a KPI: it holds a level, and no other key result moves one.",
    ],
  },
  {
    name: "looks similar, is fine: tagged guardrails",
    markdown:
      "## Objective: Halve the time from idea to customer\n\n- KR1: Cut cycle time from 10 to 5 days\n- KR2: Keep change-failure rate below 5% [guardrail]\n- KR3: Keep on-call pages below 2 a week [guardrail]\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: a level to reach first",
    markdown: "## Objective: Make the platform something nobody has to think about\n\n- KR1: Raise uptime from 99.5% to 99.9%\n",
    reports: [],
  },
]

function isLevel(goal: KeyResult, reading: Reading): boolean {
  // What is decided by a day is no level that goes on.
  return (
    reading.kind === "vital-sign" &&
    reading.deadline === undefined &&
    holdsLevel(reading) &&
    !hasTag(goal, "guardrail") &&
    !hasTag(goal, "health")
  )
}
