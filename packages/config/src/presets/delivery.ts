import type { ConfigEntry } from "../types.ts"

/** For young products and delivery teams, where shipping is the honest result for now: outputs pass, what cannot be graded does not. */
export const delivery: ConfigEntry = {
  name: "okrlint/delivery",
  extends: ["recommended"],
  rules: {
    // Before anyone uses the product, what ships is what can be promised.
    "no-output-objective": "off",
    "no-output-key-result": "off",
    // A list of steps is the plan here.
    "no-task-list": "off",
    // Most results are done or not done.
    "max-binary-key-results": "off",
    // There is nothing to measure from yet.
    "kr-has-baseline": "off",
    // The day is what counts, then.
    "has-deadline": "warn",
  },
}
