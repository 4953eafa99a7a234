import { listGroups } from "../collections/group-by.ts"
import { reworded, similarity } from "../similarity/index.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { findCycleRuns } from "./shared/workspace/cycle-runs.ts"
import { goalFacts } from "./shared/workspace/goal-facts.ts"
import { placeGoals } from "./shared/workspace/place-goals.ts"
import type { PlacedGoal } from "./shared/workspace/placed-goal.ts"
import { splitByTeam } from "./shared/workspace/split-goals.ts"

export default defineRule({
  id: "no-kpi-churn",
  scope: "workspace",
  type: "suggestion",
  since: "0.2.0",
  docs: {
    summary: "Find KPI lists of which most is replaced from one cycle to the next",
    why: "KPIs are looked at again and again, without an overhaul every quarter: a new list has no past, and nobody can say whether things got better.",
    sources: ["003"],
    limits: [
      "A KPI is kept when its metric or most of its words are; one that was renamed altogether counts as replaced.",
      "Lists of fewer than three KPIs say too little. KPIs that belong to an objective or a key result go with it.",
    ],
  },
  messages: {
    replaced: {
      text: "Only {{kept}} of {{count}} KPIs were on the list of the cycle before.",
      help: "Keep the KPIs that still matter, and say of each new one what it shows that no other did.",
    },
  },
  options: z =>
    z.strictObject({
      minOverlap: z.number().min(0).max(1).default(0.5).describe("Share of both lists, kept over all, from which a list is stable; ours."),
    }),
  facts: goalFacts,
  split: splitByTeam,
  create({ options, report }) {
    return {
      workspace(documents) {
        const kpis = placeGoals(documents).filter(isStanding)
        for (const ofTeam of listGroups(kpis, ({ team }) => team)) {
          for (const run of findCycleRuns(ofTeam, ({ cycle }) => cycle)) {
            for (const [index, { items }] of run.entries()) reportChange(run[index - 1]?.items ?? [], items)
          }
        }
      },
    }

    function reportChange(before: readonly PlacedGoal[], now: readonly PlacedGoal[]): void {
      const [first] = now
      const [then] = before
      if (first === undefined || then === undefined || ![before, now].every(isList)) return
      const kept = now.filter(kpi => before.some(other => isSameKpi(kpi, other))).length
      if (kept / (before.length + now.length - kept) >= options.minOverlap) return
      report({
        place: first.place,
        message: "replaced",
        data: { kept, count: now.length },
        related: [{ place: then.place, text: `The list of ${then.cycle?.name} begins here.` }],
      })
    }
  },
})

const page = (cycle: string, kpis: readonly string[], team = "Growth"): string =>
  `# ${team} team, ${cycle}\n\n${kpis.map(kpi => `- KPI: ${kpi}\n`).join("")}`

export const examples: readonly Example[] = [
  {
    name: "a new list each quarter",
    markdown: /* @__PURE__ */ page("Q3 2026", ["Uptime >= 99.9%", "Basket size >= $40", "App rating >= 4.5", "Returns <= 2%"]),
    beside: { "q2.md": /* @__PURE__ */ page("Q2 2026", ["Uptime >= 99.5%", "Churn <= 4%", "Late deliveries <= 5%", "NPS >= 40"]) },
    reports: ["3:8 Only 1 of 4 KPIs were on the list of the cycle before."],
  },
  {
    name: "looks similar, is fine: one KPI more, and new thresholds",
    markdown: /* @__PURE__ */ page("Q3 2026", ["Uptime >= 99.9%", "Churn <= 3%", "Late deliveries <= 4%", "NPS >= 45", "Returns <= 2%"]),
    beside: { "q2.md": /* @__PURE__ */ page("Q2 2026", ["Uptime >= 99.5%", "Churn <= 4%", "Late deliveries <= 5%", "NPS >= 40"]) },
    reports: [],
  },
  {
    name: "looks similar, is fine: another team's list",
    markdown: /* @__PURE__ */ page("Q3 2026", ["Uptime >= 99.9%", "Basket size >= $40", "App rating >= 4.5", "Returns <= 2%"]),
    beside: { "q2.md": /* @__PURE__ */ page("Q2 2026", ["Churn <= 4%", "Late deliveries <= 5%", "NPS >= 40"], "Care") },
    reports: [],
  },
]

/** Below this many a list changes by half when one KPI does. */
const fewestKpis = 3

/** Above this many it is no list that a team keeps, but pages that only look like one team's. */
const mostKpis = 40

function isList({ length }: readonly PlacedGoal[]): boolean {
  return length >= fewestKpis && length <= mostKpis
}

function isStanding({ role, parent, children, words }: PlacedGoal): boolean {
  return role === "kpi" && words !== "" && (parent === undefined || parent.role === "kpi") && !children.some(child => child.role === "kpi")
}

function isSameKpi(a: PlacedGoal, b: PlacedGoal): boolean {
  return (a.metric !== undefined && a.metric.name === b.metric?.name) || similarity(a.words, b.words) >= reworded
}
