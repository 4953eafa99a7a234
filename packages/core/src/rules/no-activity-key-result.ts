import { findField, hasNumber, hasTag, type KeyResult } from "../model/index.ts"
import { countWords } from "../reading/word-lists/count-words.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { addTag, moveToInitiatives, offer } from "../rewriting/index.ts"
import { findOver } from "./shared/find-shelved.ts"

export default defineRule({
  id: "no-activity-key-result",
  scope: "keyResult",
  type: "problem",
  since: "0.1.0",
  docs: {
    summary: "Find key results that describe effort instead of a result",
    why: "Helping, analysing and taking part can go on all quarter and lead nowhere. A key result says what the effort is to bring about, so that the team may change what it does and still know whether it got there.",
    sources: ["GP", "ORCA"],
    limits: ["Effort that is counted (`hold 12 interviews`) is left to `no-activity-volume`."],
  },
  messages: {
    effort: {
      text: "Key result `{{keyResult}}` reads like work to do: it names effort, not what comes of it.",
      help: "Keep the work as an initiative and state what it should lead to: what would others notice at the end of the cycle?",
    },
  },
  suggestions: { toInitiatives: "Move it to the initiatives.", tag: "Tag it `[leading]`." },
  options: z =>
    z.strictObject({
      allowLeading: z.boolean().default(true).describe("Accept effort that is tagged `[leading]` or `[learning]` (OpenOKR)."),
    }),
  supersedes: [{ rule: "kr-measurable", on: "self" }],
  create({ document, options, read, report }) {
    const isOver = findOver(document)
    return {
      keyResult(goal) {
        if (read(goal).kind !== "activity" || hasTag(goal, "milestone") || isOver(goal) || saysElsewhere(goal)) return
        if (options.allowLeading && (hasTag(goal, "leading") || hasTag(goal, "learning"))) return
        const suggestions = offer(
          { suggestion: "toInitiatives", edits: moveToInitiatives(goal, document) },
          { suggestion: "tag", edits: options.allowLeading ? addTag(goal, document, "leading") : undefined },
        )
        report({ goal, message: "effort", data: { keyResult: goal.statement.text }, suggestions })
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "what the effort is to bring about",
    markdown:
      "## Objective: Every launch reaches the clinics it was made for\n\n- KR1: Clinics that try a new feature in its first month from 12% to 30%\n",
    reports: [],
  },
  {
    name: "help, and an open-ended analysis",
    markdown:
      "## Objective: Every launch reaches the clinics it was made for\n\n- KR1: Help marketing with the launch\n- KR2: Analyze tail latency of the storage cells\n",
    reports: [
      "3:8 Key result `Help marketing with the launch` reads like work to do: it names effort, not what comes of it.",
      "4:8 Key result `Analyze tail latency of the storage cells` reads like work to do: it names effort, not what comes of it.",
    ],
  },
  {
    name: "looks similar, is fine: what the helped ones achieve",
    markdown: "## Objective: Sellers earn from the first week\n\n- KR1: 500 new sellers make a first sale\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: a review is a thing that takes time",
    markdown: "## Objective: Nobody waits for us\n\n- KR1: Review time from 3 days to 1 day\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: effort that is marked as a leading sign",
    markdown: "## Objective: Understand why clinics leave\n\n- KR1: Talk to clinics that left [leading]\n- KR2: Churn from 4% to 3%\n",
    reports: [],
  },
]

/** A target beside it says what should come of the work; a single word is a label, whose row or sub-items say the rest. */
function saysElsewhere(goal: KeyResult): boolean {
  return hasNumber(findField(goal, "target")?.text ?? "") || countWords(goal.statement.text) < 2
}
