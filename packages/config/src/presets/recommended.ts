import type { ConfigEntry } from "../types.ts"

/**
 * What nearly every team wants to hear. Error only for contradictions, structure and placeholders; whatever rests on
 * words is a warning, because a linter of prose can misread.
 */
export const recommended: ConfigEntry = {
  name: "okrlint/recommended",
  rules: {
    // Asks only where the page itself expects key results: many good pages are lists of goals.
    "has-key-results": "warn",
    // Asks only where a sibling or a column states a baseline: most real key results state none.
    "kr-has-baseline": "warn",
    // The workhorse: a result that nobody can grade is an opinion.
    "kr-measurable": "warn",
    // Focus: sources 001 and 003 agree on at most three per team.
    "max-objectives": "warn",
    // A duty done every cycle is operations and hides the few things meant to change.
    "no-business-as-usual": "warn",
    // The same result in two places is counted twice.
    "no-duplicate-goal": "warn",
    // Beside a bet a level is a guardrail; without one it is a KPI.
    "no-kpi-key-result": "warn",
    // A metric that is kept where it is never resolves; it belongs in the KPI list.
    "no-kpi-objective": "warn",
    // A number to reach is a key result in disguise, unless the objective says why.
    "no-metric-objective": "warn",
    // Roles swapped: something to tick off above, a wish below.
    "no-mixed-up-roles": "warn",
    // Metric objective plus metric key results: a KPI report.
    "no-number-only-okr": "warn",
    // A deliverable can ship and change nothing.
    "no-output-objective": "warn",
    // A blank in a goal is no matter of wording: the goal is not set.
    "no-placeholder": "error",
    // What is pushed takes from what is not measured.
    "require-guardrail": "warn",
  },
}
