import type { ConfigEntry } from "../types.ts"

/** For teams that work by Wodtke's book: one objective, three key results, health metrics beside them, confidence told weekly. */
export const radicalFocus: ConfigEntry = {
  name: "okrlint/radical-focus",
  extends: ["recommended"],
  rules: {
    // One objective, so that there is nothing to choose between.
    "max-objectives": ["error", { team: 1, company: 1, individual: 1 }],
    // About three key results.
    "key-result-count": ["error", { scope: "always", min: 3, max: 3 }],
    "max-total-key-results": ["error", { max: 3, unnamed: 3 }],
    // Health metrics stand beside the objective.
    "require-kpis": "warn",
    // One to three of them.
    "kpi-count": ["warn", { min: 1, max: 3 }],
    // Objectives inspire; the numbers stand below.
    "no-digits-in-objective": "warn",
    // The rhythm of Mondays and Fridays is the method.
    "require-review-cadence": "warn",
    // Five out of ten at the start.
    "confidence-matches-commitment": "warn",
  },
}
