import type { ConfigEntry } from "../types.ts"

/** For teams that hold themselves to the method: findings fail the build. */
export const strict: ConfigEntry = {
  name: "okrlint/strict",
  rules: {
    "no-kpi-objective": "error",
    "no-number-only-okr": "error",
    "kr-measurable": "error",
    "max-objectives": ["error", { company: 3 }],
    "no-duplicate-goal": "error",
  },
}
