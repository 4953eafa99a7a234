import { childrenOf, hasTag, type KeyResult } from "../model/index.ts"
import type { Reading } from "../reading/index.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { holdsBlankNumber } from "./shared/blank-number.ts"

export default defineRule({
  id: "max-binary-key-results",
  scope: "objective",
  type: "suggestion",
  since: "0.1.0",
  docs: {
    summary: "Limit key results that are only ever done or not done",
    why: "A yes-or-no result stands at no until its last day, so it cannot tell anybody that things go wrong while there is time to do something about it.",
    sources: ["GTM", "KOL", "LAM"],
    limits: [
      "Grove, re:Work and Lamorte accept yes-or-no results; compliance and launches often are. Tag them `[milestone]`, or the objective `[committed]`.",
    ],
  },
  messages: {
    tooMany: {
      text: "{{count}} of the {{total}} key results of `{{objective}}` are only done or not done, at most {{max}} expected.",
      help: "Give the others a scale, such as the share of customers moved, or tag them `[milestone]`: what would half way look like?",
    },
  },
  options: z =>
    z.strictObject({
      max: z.int().min(0).default(1).describe("Most yes-or-no key results of an objective (between Gtmhub's 0 and Lamorte's some)."),
      share: z.number().min(0).max(1).default(0.5).describe("Share of the key results from which the limit counts, 0 to 1; ours."),
    }),
  create({ options, document, read, report }) {
    return {
      objective(goal) {
        if (hasTag(goal, "committed")) return
        const keyResults = childrenOf(goal, "keyResult")
        const binary = keyResults.filter(keyResult => isBinary(keyResult, read(keyResult)))
        if (binary.length <= options.max || binary.length < keyResults.length * options.share) return
        report({
          goal,
          message: "tooMany",
          data: { count: binary.length, total: keyResults.length, objective: goal.statement.text, max: options.max },
          related: binary.map(({ statement, id }) => ({
            place: { filePath: document.filePath, span: statement.span, goalId: id },
            text: `\`${statement.text}\` is done or not done.`,
          })),
        })
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "one certificate, and one result with a scale",
    markdown:
      "## Objective: Hospitals can buy from us\n\n- KR1: Obtain the SOC 2 report\n- KR2: 80% of deals pass the security review within a week\n",
    reports: [],
  },
  {
    name: "nothing to see until the last day",
    markdown: "## Objective: Hospitals can buy from us\n\n- KR1: Obtain the SOC 2 report\n- KR2: Pass the penetration test\n",
    reports: ["1:15 2 of the 2 key results of `Hospitals can buy from us` are only done or not done, at most 1 expected."],
  },
  {
    name: "looks similar, is fine: milestones that the team stands for",
    markdown:
      "## Objective: Hospitals can buy from us\n\n- KR1: Obtain the SOC 2 report [milestone]\n- KR2: Pass the penetration test [milestone]\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: a move that is measured on the way",
    markdown:
      "## Objective: Leave the old stack behind\n\n- KR1: 95% of traffic served by the new stack\n- KR2: Obtain the SOC 2 report\n- KR3: Incidents a month from 9 to 3\n",
    reports: [],
  },
]

function isBinary(goal: KeyResult, { kind, quantified }: Reading): boolean {
  return kind === "milestone" && !quantified && !hasTag(goal, "milestone") && !holdsBlankNumber(goal.statement.text)
}
