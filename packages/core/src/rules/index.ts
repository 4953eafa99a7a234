import type { Rule } from "../linter/index.ts"
import krMeasurable from "./kr-measurable.ts"
import maxObjectives from "./max-objectives.ts"
import noDuplicateGoal from "./no-duplicate-goal.ts"
import noKpiObjective from "./no-kpi-objective.ts"
import noNumberOnlyOkr from "./no-number-only-okr.ts"

export { defaultOptions } from "./default-options.ts"

/** Every built-in rule by its id, in alphabetical order; a test holds this list equal to the folder. */
export const rules: Readonly<Record<string, Rule>> = {
  "kr-measurable": krMeasurable,
  "max-objectives": maxObjectives,
  "no-duplicate-goal": noDuplicateGoal,
  "no-kpi-objective": noKpiObjective,
  "no-number-only-okr": noNumberOnlyOkr,
}
