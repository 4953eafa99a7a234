import type { ConfigEntry } from "../types.ts"

/**
 * What nearly every team wants to hear. Error only for contradictions, structure and placeholders; whatever rests on
 * words is a warning, because a linter of prose can misread.
 */
export const recommended: ConfigEntry = {
  name: "okrlint/recommended",
  rules: {
    // A metric that is kept where it is never resolves; it belongs in the KPI list.
    "no-kpi-objective": "warn",
    // Metric objective plus metric key results: a KPI report.
    "no-number-only-okr": "warn",
    // The workhorse: a result that nobody can grade is an opinion.
    "kr-measurable": "warn",
    // Focus: sources 001 and 003 agree on at most three per team.
    "max-objectives": "warn",
    // The same result in two places is counted twice.
    "no-duplicate-goal": "warn",
  },
}
