import type { Rule } from "../linter/index.ts"
import hasKeyResults from "./has-key-results.ts"
import krHasBaseline from "./kr-has-baseline.ts"
import krMeasurable from "./kr-measurable.ts"
import maxObjectives from "./max-objectives.ts"
import noBusinessAsUsual from "./no-business-as-usual.ts"
import noDuplicateGoal from "./no-duplicate-goal.ts"
import noKpiKeyResult from "./no-kpi-key-result.ts"
import noKpiObjective from "./no-kpi-objective.ts"
import noMetricObjective from "./no-metric-objective.ts"
import noMixedUpRoles from "./no-mixed-up-roles.ts"
import noNumberOnlyOkr from "./no-number-only-okr.ts"
import noOutputObjective from "./no-output-objective.ts"
import noPlaceholder from "./no-placeholder.ts"
import requireGuardrail from "./require-guardrail.ts"

export { defaultOptions } from "./default-options.ts"

/** Every built-in rule by its id, in alphabetical order; a test holds this list equal to the folder. */
export const rules: Readonly<Record<string, Rule>> = {
  "has-key-results": hasKeyResults,
  "kr-has-baseline": krHasBaseline,
  "kr-measurable": krMeasurable,
  "max-objectives": maxObjectives,
  "no-business-as-usual": noBusinessAsUsual,
  "no-duplicate-goal": noDuplicateGoal,
  "no-kpi-key-result": noKpiKeyResult,
  "no-kpi-objective": noKpiObjective,
  "no-metric-objective": noMetricObjective,
  "no-mixed-up-roles": noMixedUpRoles,
  "no-number-only-okr": noNumberOnlyOkr,
  "no-output-objective": noOutputObjective,
  "no-placeholder": noPlaceholder,
  "require-guardrail": requireGuardrail,
}
