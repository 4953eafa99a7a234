import type { ConfigEntry } from "../types.ts"

/** For teams that hold themselves to the method: findings fail the build, and structure is asked for everywhere. */
export const strict: ConfigEntry = {
  name: "okrlint/strict",
  rules: {
    // Every objective, also on pages that are lists of goals.
    "has-key-results": ["error", { scope: "always" }],
    // Words are weak evidence, so a question and no gate.
    "key-results-sufficient": "warn",
    "kr-direction-consistent": "error",
    // Every target, also where no other states its start.
    "kr-has-baseline": ["error", { scope: "always" }],
    "kr-measurable": "error",
    "kr-real-change": "error",
    "kr-unit-consistent": "error",
    "kr-weights-sum": "error",
    // Goes by tags, which only teams that care have.
    "leading-lagging-mix": "warn",
    "max-binary-key-results": "error",
    // Sources 001 and 003, for the company as for a team.
    "max-objectives": ["error", { company: 3 }],
    "no-activity-key-result": "error",
    "no-activity-volume": "error",
    // Asks for definitions that a page may hold elsewhere.
    "no-ambiguous-metric": "warn",
    // A source itself speaks of reducing churn by 50 per cent.
    "no-ambiguous-percent": "warn",
    "no-business-as-usual": "error",
    "no-compound-key-result": "error",
    "no-duplicate-goal": "error",
    "no-gameable-metric": "error",
    "no-implausible-target": "error",
    "no-kpi-key-result": "error",
    "no-kpi-objective": "error",
    "no-metric-objective": "error",
    "no-mixed-up-roles": "error",
    "no-number-only-okr": "error",
    // The guardrail rule is the gate; this one asks.
    "no-one-dimensional-key-results": "warn",
    "no-output-key-result": "error",
    "no-output-objective": "error",
    "no-placeholder": "error",
    "no-task-list": "error",
    // Only the team's history tells what is timid.
    "no-timid-target": "warn",
    // What is vanity to one business is the business of another.
    "no-vanity-metric": "warn",
    "require-guardrail": "error",
  },
}
