import type { Rule } from "../linter/index.ts"
import hasKeyResults from "./has-key-results.ts"
import keyResultsSufficient from "./key-results-sufficient.ts"
import krDirectionConsistent from "./kr-direction-consistent.ts"
import krHasBaseline from "./kr-has-baseline.ts"
import krHasEvidence from "./kr-has-evidence.ts"
import krMeasurable from "./kr-measurable.ts"
import krRealChange from "./kr-real-change.ts"
import krUnitConsistent from "./kr-unit-consistent.ts"
import krWeightsSum from "./kr-weights-sum.ts"
import leadingLaggingMix from "./leading-lagging-mix.ts"
import maxBinaryKeyResults from "./max-binary-key-results.ts"
import maxObjectives from "./max-objectives.ts"
import noActivityKeyResult from "./no-activity-key-result.ts"
import noActivityVolume from "./no-activity-volume.ts"
import noAmbiguousMetric from "./no-ambiguous-metric.ts"
import noAmbiguousPercent from "./no-ambiguous-percent.ts"
import noBusinessAsUsual from "./no-business-as-usual.ts"
import noCompoundKeyResult from "./no-compound-key-result.ts"
import noDuplicateGoal from "./no-duplicate-goal.ts"
import noGameableMetric from "./no-gameable-metric.ts"
import noImplausibleTarget from "./no-implausible-target.ts"
import noKpiKeyResult from "./no-kpi-key-result.ts"
import noKpiObjective from "./no-kpi-objective.ts"
import noMetricObjective from "./no-metric-objective.ts"
import noMixedUpRoles from "./no-mixed-up-roles.ts"
import noNumberOnlyOkr from "./no-number-only-okr.ts"
import noOneDimensionalKeyResults from "./no-one-dimensional-key-results.ts"
import noOutputKeyResult from "./no-output-key-result.ts"
import noOutputObjective from "./no-output-objective.ts"
import noPlaceholder from "./no-placeholder.ts"
import noTaskList from "./no-task-list.ts"
import noTimidTarget from "./no-timid-target.ts"
import noUniversalQuantifier from "./no-universal-quantifier.ts"
import noVanityMetric from "./no-vanity-metric.ts"
import requireGuardrail from "./require-guardrail.ts"

export { defaultOptions } from "./default-options.ts"

/** Every built-in rule by its id, in alphabetical order; a test holds this list equal to the folder. */
export const rules: Readonly<Record<string, Rule>> = {
  "has-key-results": hasKeyResults,
  "key-results-sufficient": keyResultsSufficient,
  "kr-direction-consistent": krDirectionConsistent,
  "kr-has-baseline": krHasBaseline,
  "kr-has-evidence": krHasEvidence,
  "kr-measurable": krMeasurable,
  "kr-real-change": krRealChange,
  "kr-unit-consistent": krUnitConsistent,
  "kr-weights-sum": krWeightsSum,
  "leading-lagging-mix": leadingLaggingMix,
  "max-binary-key-results": maxBinaryKeyResults,
  "max-objectives": maxObjectives,
  "no-activity-key-result": noActivityKeyResult,
  "no-activity-volume": noActivityVolume,
  "no-ambiguous-metric": noAmbiguousMetric,
  "no-ambiguous-percent": noAmbiguousPercent,
  "no-business-as-usual": noBusinessAsUsual,
  "no-compound-key-result": noCompoundKeyResult,
  "no-duplicate-goal": noDuplicateGoal,
  "no-gameable-metric": noGameableMetric,
  "no-implausible-target": noImplausibleTarget,
  "no-kpi-key-result": noKpiKeyResult,
  "no-kpi-objective": noKpiObjective,
  "no-metric-objective": noMetricObjective,
  "no-mixed-up-roles": noMixedUpRoles,
  "no-number-only-okr": noNumberOnlyOkr,
  "no-one-dimensional-key-results": noOneDimensionalKeyResults,
  "no-output-key-result": noOutputKeyResult,
  "no-output-objective": noOutputObjective,
  "no-placeholder": noPlaceholder,
  "no-task-list": noTaskList,
  "no-timid-target": noTimidTarget,
  "no-universal-quantifier": noUniversalQuantifier,
  "no-vanity-metric": noVanityMetric,
  "require-guardrail": requireGuardrail,
}
