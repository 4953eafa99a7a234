import { rules } from "@okrlint/core/rules"
import { expect, test } from "vitest"

/** What the four sources claim and only rules over several documents can see: source, claim in our words, the rules that hold it. */
const claims: readonly (readonly [source: string, claim: string, ruleIds: readonly string[]])[] = [
  ["001", "Everybody sees how their goals move those of the company.", ["valid-alignment"]],
  ["001", "Leaders who define success differently argue about numbers.", ["consistent-metric-definition"]],
  ["001", "Without agreement above, goals become negotiations.", ["no-conflicting-goals"]],
  ["001", "KPIs and OKRs are used together, and the link is visible.", ["require-kpi-link"]],
  ["002", "A goal that matters identically a year from now is no bet.", ["no-rolled-over-goal"]],
  ["002", "A vital sign lives on after the bet that moved it.", ["shifted-kpi-stays-tracked"]],
  ["002", "OKRs sit above a stable base of KPIs.", ["require-kpis"]],
  ["002", "A board that is all green tells nothing.", ["no-always-green"]],
  ["002", "A crowd of goals hides the few that are bets.", ["no-duplicate-goal"]],
  ["003", "Goals that cascade through levels lose their meaning.", ["max-cascade-depth", "no-copied-parent"]],
  ["003", "Targets that are always hit were set too low.", ["no-always-green"]],
  ["003", "KPIs are not overhauled every quarter.", ["no-kpi-churn"]],
  ["003", "KPIs and OKRs are related, not identical.", ["require-kpi-link"]],
  ["003", "A KPI is tracked after its OKR is reached.", ["shifted-kpi-stays-tracked"]],
]

test.for(claims)("source %s: %s", ([source, , ruleIds]) => {
  for (const id of ruleIds) {
    expect(rules[id]?.scope, id).toBe("workspace")
    expect(rules[id]?.docs.sources, id).toContain(source)
  }
})
