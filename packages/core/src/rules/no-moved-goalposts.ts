import type { GoalState } from "../comparison/index.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { examplePage } from "./shared/example-page.ts"
import { compareHistory, graceDays, historyFacts, isMidCycle, isNoted, placeOf } from "./shared/goal-history.ts"

export default defineRule({
  id: "no-moved-goalposts",
  scope: "workspace",
  type: "problem",
  since: "0.2.0",
  needsHistory: true,
  docs: {
    summary: "Find targets weakened and deadlines pushed after the cycle began",
    why: "A target that is weakened in week nine is reached, and nobody learns from it. Changing course is fine when the page says so: a short note keeps the promise that was made beside the one that is kept.",
    sources: ["001", "003"],
    limits: [
      "Runs where the earlier documents are known: `okrlint diff BASE --rules`.",
      "Silent when what differs may have been changed at the start of the cycle, or when a change cannot be told for certain.",
      "Goals of a cycle whose days are not known are passed over.",
    ],
  },
  messages: {
    weakened: {
      text: "The target of `{{goal}}` was weakened during its cycle: {{from}} became {{to}}.",
      help: "Set it back, or say below it what was changed and why, for example `Changed on 12 May: …`.",
    },
    pushed: {
      text: "The deadline of `{{goal}}` was pushed during its cycle: {{from}} became {{to}}.",
      help: "Set it back, or say below it what was changed and why, for example `Changed on 12 May: …`.",
    },
  },
  options: z => z.strictObject({ graceDays: graceDays(z) }),
  facts: historyFacts,
  create({ options, report }) {
    return {
      workspace(documents, history) {
        if (history === undefined) return
        const { changes, facts } = compareHistory(documents, history)
        for (const { type, also, before, after } of changes) {
          if (before === undefined || after === undefined || (after.role !== "objective" && after.role !== "keyResult")) continue
          if (!isMidCycle(after.cycle, history.since, options.graceDays) || isNoted(after, facts)) continue
          const types = [type, ...also]
          const place = placeOf(after)
          if (types.includes("target-weakened"))
            report({ place, message: "weakened", data: { goal: after.text, from: targetOf(before), to: targetOf(after) } })
          else if (types.includes("deadline-pushed"))
            report({ place, message: "pushed", data: { goal: after.text, from: dayOf(before), to: dayOf(after) } })
        }
      },
    }
  },
})

const planned = /* @__PURE__ */ examplePage(
  "KR1: Raise first-week activation from 30% to 45%",
  "KR2: Sign 25 partner bakeries by 31 August 2026",
)

export const examples: readonly Example[] = [
  {
    name: "a target weakened and a deadline pushed in week nine",
    earlier: { markdown: planned, changed: "2026-08-28" },
    markdown: /* @__PURE__ */ examplePage(
      "KR1: Raise first-week activation from 30% to 38%",
      "KR2: Sign 25 partner bakeries by 20 September 2026",
    ),
    reports: [
      "5:8 The target of `Raise first-week activation from 30% to 38%` was weakened during its cycle: 45% became 38%.",
      "6:8 The deadline of `Sign 25 partner bakeries by 20 September 2026` was pushed during its cycle: 2026-08-31 became 2026-09-20.",
    ],
  },
  {
    name: "the same, with a note that says why",
    earlier: { markdown: planned, changed: "2026-08-28" },
    markdown: /* @__PURE__ */ examplePage(
      "KR1: Raise first-week activation from 30% to 38%\n  - Changed on 28 August: the new sign-up starts a month later than planned.",
      "KR2: Sign 25 partner bakeries by 31 August 2026",
    ),
    reports: [],
  },
  {
    name: "looks similar, is fine: the goals are still being set",
    earlier: { markdown: planned, changed: "2026-07-10" },
    markdown: /* @__PURE__ */ examplePage(
      "KR1: Raise first-week activation from 30% to 38%",
      "KR2: Sign 25 partner bakeries by 31 August 2026",
    ),
    reports: [],
  },
  {
    name: "looks similar, is fine: more is to be reached",
    earlier: { markdown: planned, changed: "2026-08-28" },
    markdown: /* @__PURE__ */ examplePage(
      "KR1: Raise first-week activation from 30% to 50%",
      "KR2: Sign 30 partner bakeries by 31 August 2026",
    ),
    reports: [],
  },
]

function targetOf({ target, delta }: GoalState): string {
  return target?.text ?? delta?.text ?? "nothing"
}

function dayOf({ deadline, cycle }: GoalState): string {
  return deadline?.date ?? deadline?.text ?? cycle?.end ?? "no day"
}
