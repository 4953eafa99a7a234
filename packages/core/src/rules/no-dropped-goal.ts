import type { GoalState } from "../comparison/index.ts"
import { defineRule, type Example, type Place } from "../linter/index.ts"
import { examplePage } from "./shared/example-page.ts"
import { compareHistory, graceDays, historyFacts, isMidCycle, isNoted, placeOf, type GoalHistory } from "./shared/goal-history.ts"

export default defineRule({
  id: "no-dropped-goal",
  scope: "workspace",
  type: "problem",
  since: "0.2.0",
  needsHistory: true,
  docs: {
    summary: "Find key results that vanished during their cycle without a note",
    why: "A key result that is deleted when it goes badly leaves a plan that only ever succeeds. Stopping work is a decision worth a line: it tells those who count on it, and the next plan learns from it.",
    sources: ["003", "GP"],
    limits: [
      "Runs where the earlier documents are known: `okrlint diff BASE --rules`.",
      "A document that was deleted has no place to report at; `okrlint diff` tells of its goals.",
      "Silent when what differs may have been changed at the start of the cycle.",
    ],
  },
  messages: {
    dropped: {
      text: "Key result `{{keyResult}}` stood here and is gone, though its cycle is not over.",
      help: "Put it back, or say that it was dropped and why, for example `Dropped on 12 May: …`.",
    },
  },
  options: z => z.strictObject({ graceDays: graceDays(z) }),
  facts: historyFacts,
  create({ options, report }) {
    return {
      workspace(documents, history) {
        if (history === undefined) return
        const compared = compareHistory(documents, history)
        for (const { type, before } of compared.changes) {
          if (type !== "dropped" || before?.role !== "keyResult" || !isMidCycle(before.cycle, history.since, options.graceDays)) continue
          const place = findPlace(before, compared)
          if (place !== undefined && !isNoted(before, compared.facts))
            report({ place, message: "dropped", data: { keyResult: before.text } })
        }
      },
    }
  },
})

const planned = /* @__PURE__ */ examplePage("KR1: Raise first-week activation from 30% to 45%", "KR2: Sign 25 partner bakeries")

export const examples: readonly Example[] = [
  {
    name: "a key result that is gone in week nine",
    earlier: { markdown: planned, changed: "2026-08-28" },
    markdown: /* @__PURE__ */ examplePage("KR1: Raise first-week activation from 30% to 45%"),
    reports: ["3:8 Key result `Sign 25 partner bakeries` stood here and is gone, though its cycle is not over."],
  },
  {
    name: "the same, with a note that says why",
    earlier: { markdown: planned, changed: "2026-08-28" },
    markdown:
      "# Growth, Q3 2026\n\n## O1: New bakeries order on their first day\n\n- KR1: Raise first-week activation from 30% to 45%\n\n## Notes\n\nWe dropped KR2 on 28 August: the partners open their own shop.\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: the key result has another label and other words",
    earlier: { markdown: planned, changed: "2026-08-28" },
    markdown: /* @__PURE__ */ examplePage("KR1: Sign 25 partner bakeries in the north", "KR2: Raise first-week activation from 30% to 45%"),
    reports: [],
  },
  {
    name: "looks similar, is fine: the goals are still being set",
    earlier: { markdown: planned, changed: "2026-07-10" },
    markdown: /* @__PURE__ */ examplePage("KR1: Raise first-week activation from 30% to 45%"),
    reports: [],
  },
]

/** The objective it stood under, else the first goal of its page. */
function findPlace({ filePath, parentId }: GoalState, { pairs, facts }: GoalHistory): Place | undefined {
  const parent = pairs.find(({ before }) => before.filePath === filePath && before.id === parentId)?.after
  const goal = parent ?? facts.find(document => (document.filePath ?? "") === filePath)?.facts.goals[0]
  return goal && placeOf(goal)
}
