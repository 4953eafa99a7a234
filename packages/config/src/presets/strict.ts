import type { ConfigEntry } from "../types.ts"

/** For teams that hold themselves to the method: findings fail the build, and structure is asked for everywhere. */
export const strict: ConfigEntry = {
  name: "okrlint/strict",
  rules: {
    // Every objective, also on pages that are lists of goals.
    "has-key-results": ["error", { scope: "always" }],
    // Every target, also where no other states its start.
    "kr-has-baseline": ["error", { scope: "always" }],
    "kr-measurable": "error",
    // Sources 001 and 003, for the company as for a team.
    "max-objectives": ["error", { company: 3 }],
    "no-business-as-usual": "error",
    "no-duplicate-goal": "error",
    "no-kpi-key-result": "error",
    "no-kpi-objective": "error",
    "no-metric-objective": "error",
    "no-mixed-up-roles": "error",
    "no-number-only-okr": "error",
    "no-output-objective": "error",
    "no-placeholder": "error",
    "require-guardrail": "error",
  },
}
