import { childrenOf, hasTag, type KeyResult } from "../model/index.ts"
import type { Reading } from "../reading/index.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { moveWork, offer } from "../rewriting/index.ts"
import { holdsBlankNumber } from "./shared/blank-number.ts"
import { isDoneByOthers } from "./shared/done-by-others.ts"
import { findOver } from "./shared/find-shelved.ts"

export default defineRule({
  id: "no-task-list",
  scope: "objective",
  type: "problem",
  since: "0.1.0",
  docs: {
    summary: "Find objectives whose key results are a plan of work",
    why: "Design, build, launch: such key results measure progress of the work, so all of them can be done without the objective coming any nearer.",
    sources: ["003", "OO", "LAM", "HF"],
    limits: [
      "Very young products and committed platform work may do well with a plan; tag its items `[milestone]`, or the objective `[learning]`.",
    ],
  },
  messages: {
    taskList: {
      text: "Objective `{{objective}}` has a plan for key results: {{count}} of {{total}} are work to do or things to make.",
      help: "Move the work to initiatives and state what it should change, from which number to which: how would the team know that the plan was right?",
    },
  },
  suggestions: { toInitiatives: "Move the work to the initiatives and leave a key result to fill in." },
  options: z =>
    z.strictObject({
      maxShare: z.number().min(0).max(1).default(0.6).describe("Share of the key results from which they are a plan, 0 to 1; ours."),
      exemptKinds: z.array(z.string()).default(["learning"]).describe("Tags of objectives that may have a plan, in lower case."),
    }),
  supersedes: [
    { rule: "no-output-key-result", on: "keyResults" },
    { rule: "no-activity-key-result", on: "keyResults" },
    { rule: "no-activity-volume", on: "keyResults" },
    { rule: "max-binary-key-results", on: "self" },
    { rule: "key-result-count", on: "self" },
  ],
  create({ options, document, read, report }) {
    const isOver = findOver(document)
    const isWork = (keyResult: KeyResult): boolean => isPlanned(keyResult, read(keyResult), document.language)
    return {
      objective(goal) {
        if (options.exemptKinds.some(kind => hasTag(goal, kind)) || isOver(goal)) return
        const keyResults = childrenOf(goal, "keyResult")
        const work = keyResults.filter(isWork)
        if (work.length < 2 || work.length < keyResults.length * options.maxShare) return
        report({
          goal,
          message: "taskList",
          data: { objective: goal.statement.text, count: work.length, total: keyResults.length },
          suggestions: offer({ suggestion: "toInitiatives", edits: moveWork(work, document) }),
          related: work.map(({ statement, id }) => ({
            place: { filePath: document.filePath, span: statement.span, goalId: id },
            text: `\`${statement.text}\` is work to do or a thing to make.`,
          })),
        })
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "what the work should change",
    markdown:
      "## Objective: New clinics are up and running on their own\n\n- KR1: Activation from 41% to 60%\n- KR2: Churn in the first quarter from 5% to 4%\n",
    reports: [],
  },
  {
    name: "design, build, launch",
    markdown:
      "## Objective: New clinics are up and running on their own\n\n- KR1: Design the import wizard\n- KR2: Build the import wizard\n- KR3: Launch the import wizard\n",
    reports: [
      "1:15 Objective `New clinics are up and running on their own` has a plan for key results: 3 of 3 are work to do or things to make.",
    ],
  },
  {
    name: "looks similar, is fine: a milestone among results",
    markdown:
      "## Objective: New clinics are up and running on their own\n\n- KR1: Launch the import wizard [milestone]\n- KR2: Weekly active clinics from 800 to 1,200\n- KR3: Crash-free sessions from 99.1% to 99.8%\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: an objective that is about finding out",
    markdown:
      "## Objective: Know whether clinics would pay for reminders [learning]\n\n- KR1: Build a prototype\n- KR2: Publish the price page\n",
    reports: [],
  },
]

/** Work that is counted is work, too; a milestone with a number has a scale, and what is tagged is meant as it is. */
function isPlanned(goal: KeyResult, { kind, quantified }: Reading, language: string): boolean {
  const { text } = goal.statement
  if (["milestone", "leading", "learning"].some(tag => hasTag(goal, tag)) || holdsBlankNumber(text)) return false
  return ((kind === "output" || kind === "activity") && !isDoneByOthers(text, language)) || (kind === "milestone" && !quantified)
}
