import type { Rule } from "../linter/index.ts"
import confidenceMatchesCommitment from "./confidence-matches-commitment.ts"
import consistentMetricDefinition from "./consistent-metric-definition.ts"
import cycleDeclared from "./cycle-declared.ts"
import deadlineInCycle from "./deadline-in-cycle.ts"
import declareCommitment from "./declare-commitment.ts"
import dependencyAcknowledged from "./dependency-acknowledged.ts"
import goalFitsCycle from "./goal-fits-cycle.ts"
import hasDeadline from "./has-deadline.ts"
import hasKeyResults from "./has-key-results.ts"
import hasOwner from "./has-owner.ts"
import initiativeLinked from "./initiative-linked.ts"
import keyResultCount from "./key-result-count.ts"
import keyResultsSufficient from "./key-results-sufficient.ts"
import kpiCount from "./kpi-count.ts"
import kpiHasAlert from "./kpi-has-alert.ts"
import kpiHasCadence from "./kpi-has-cadence.ts"
import kpiHasOwner from "./kpi-has-owner.ts"
import kpiHasThreshold from "./kpi-has-threshold.ts"
import kpiNotAspirational from "./kpi-not-aspirational.ts"
import krDirectionConsistent from "./kr-direction-consistent.ts"
import krHasBaseline from "./kr-has-baseline.ts"
import krHasEvidence from "./kr-has-evidence.ts"
import krMeasurable from "./kr-measurable.ts"
import krRealChange from "./kr-real-change.ts"
import krUnitConsistent from "./kr-unit-consistent.ts"
import krWeightsSum from "./kr-weights-sum.ts"
import leadingLaggingMix from "./leading-lagging-mix.ts"
import maxBinaryKeyResults from "./max-binary-key-results.ts"
import maxCascadeDepth from "./max-cascade-depth.ts"
import maxKpiShare from "./max-kpi-share.ts"
import maxObjectives from "./max-objectives.ts"
import maxTotalKeyResults from "./max-total-key-results.ts"
import maxTotalMetrics from "./max-total-metrics.ts"
import noActivityKeyResult from "./no-activity-key-result.ts"
import noActivityVolume from "./no-activity-volume.ts"
import noAlwaysGreen from "./no-always-green.ts"
import noAmbiguousMetric from "./no-ambiguous-metric.ts"
import noAmbiguousPercent from "./no-ambiguous-percent.ts"
import noBetInKpi from "./no-bet-in-kpi.ts"
import noBusinessAsUsual from "./no-business-as-usual.ts"
import noBuzzwords from "./no-buzzwords.ts"
import noCompoundKeyResult from "./no-compound-key-result.ts"
import noCompoundObjective from "./no-compound-objective.ts"
import noConflictingGoals from "./no-conflicting-goals.ts"
import noCopiedParent from "./no-copied-parent.ts"
import noDeadlinePileup from "./no-deadline-pileup.ts"
import noDigitsInObjective from "./no-digits-in-objective.ts"
import noDroppedGoal from "./no-dropped-goal.ts"
import noDuplicateGoal from "./no-duplicate-goal.ts"
import noGameableMetric from "./no-gameable-metric.ts"
import noHorizonMismatch from "./no-horizon-mismatch.ts"
import noImplausibleTarget from "./no-implausible-target.ts"
import noIncentiveCoupling from "./no-incentive-coupling.ts"
import noInternalTerms from "./no-internal-terms.ts"
import noKpiChurn from "./no-kpi-churn.ts"
import noKpiDuplicate from "./no-kpi-duplicate.ts"
import noKpiKeyResult from "./no-kpi-key-result.ts"
import noKpiObjective from "./no-kpi-objective.ts"
import noLowValueObjective from "./no-low-value-objective.ts"
import noMetricObjective from "./no-metric-objective.ts"
import noMixedUpRoles from "./no-mixed-up-roles.ts"
import noMovedGoalposts from "./no-moved-goalposts.ts"
import noNumberOnlyOkr from "./no-number-only-okr.ts"
import noOkrKpiConflation from "./no-okr-kpi-conflation.ts"
import noOneDimensionalKeyResults from "./no-one-dimensional-key-results.ts"
import noOutputKeyResult from "./no-output-key-result.ts"
import noOutputObjective from "./no-output-objective.ts"
import noPlaceholder from "./no-placeholder.ts"
import noRestatedObjective from "./no-restated-objective.ts"
import noRolledOverGoal from "./no-rolled-over-goal.ts"
import noSandbagLanguage from "./no-sandbag-language.ts"
import noSolutionObjective from "./no-solution-objective.ts"
import noTaskList from "./no-task-list.ts"
import noThemeObjective from "./no-theme-objective.ts"
import noTimidTarget from "./no-timid-target.ts"
import noUniversalQuantifier from "./no-universal-quantifier.ts"
import noVagueObjective from "./no-vague-objective.ts"
import noVagueWords from "./no-vague-words.ts"
import noVanityMetric from "./no-vanity-metric.ts"
import noWeaselWords from "./no-weasel-words.ts"
import notDoingList from "./not-doing-list.ts"
import objectiveLength from "./objective-length.ts"
import requireBet from "./require-bet.ts"
import requireGuardrail from "./require-guardrail.ts"
import requireKpiLink from "./require-kpi-link.ts"
import requireKpis from "./require-kpis.ts"
import requireReviewCadence from "./require-review-cadence.ts"
import requireStrategyContext from "./require-strategy-context.ts"
import requireWhy from "./require-why.ts"
import shiftedKpiStaysTracked from "./shifted-kpi-stays-tracked.ts"
import singleOwner from "./single-owner.ts"
import staleUpdate from "./stale-update.ts"
import validAlignment from "./valid-alignment.ts"
import validDate from "./valid-date.ts"

export { defaultOptions } from "./default-options.ts"

/** Every built-in rule by its id, in alphabetical order; a test holds this list equal to the folder. */
export const rules: Readonly<Record<string, Rule>> = {
  "confidence-matches-commitment": confidenceMatchesCommitment,
  "consistent-metric-definition": consistentMetricDefinition,
  "cycle-declared": cycleDeclared,
  "deadline-in-cycle": deadlineInCycle,
  "declare-commitment": declareCommitment,
  "dependency-acknowledged": dependencyAcknowledged,
  "goal-fits-cycle": goalFitsCycle,
  "has-deadline": hasDeadline,
  "has-key-results": hasKeyResults,
  "has-owner": hasOwner,
  "initiative-linked": initiativeLinked,
  "key-result-count": keyResultCount,
  "key-results-sufficient": keyResultsSufficient,
  "kpi-count": kpiCount,
  "kpi-has-alert": kpiHasAlert,
  "kpi-has-cadence": kpiHasCadence,
  "kpi-has-owner": kpiHasOwner,
  "kpi-has-threshold": kpiHasThreshold,
  "kpi-not-aspirational": kpiNotAspirational,
  "kr-direction-consistent": krDirectionConsistent,
  "kr-has-baseline": krHasBaseline,
  "kr-has-evidence": krHasEvidence,
  "kr-measurable": krMeasurable,
  "kr-real-change": krRealChange,
  "kr-unit-consistent": krUnitConsistent,
  "kr-weights-sum": krWeightsSum,
  "leading-lagging-mix": leadingLaggingMix,
  "max-binary-key-results": maxBinaryKeyResults,
  "max-cascade-depth": maxCascadeDepth,
  "max-kpi-share": maxKpiShare,
  "max-objectives": maxObjectives,
  "max-total-key-results": maxTotalKeyResults,
  "max-total-metrics": maxTotalMetrics,
  "no-activity-key-result": noActivityKeyResult,
  "no-activity-volume": noActivityVolume,
  "no-always-green": noAlwaysGreen,
  "no-ambiguous-metric": noAmbiguousMetric,
  "no-ambiguous-percent": noAmbiguousPercent,
  "no-bet-in-kpi": noBetInKpi,
  "no-business-as-usual": noBusinessAsUsual,
  "no-buzzwords": noBuzzwords,
  "no-compound-key-result": noCompoundKeyResult,
  "no-compound-objective": noCompoundObjective,
  "no-conflicting-goals": noConflictingGoals,
  "no-copied-parent": noCopiedParent,
  "no-deadline-pileup": noDeadlinePileup,
  "no-digits-in-objective": noDigitsInObjective,
  "no-dropped-goal": noDroppedGoal,
  "no-duplicate-goal": noDuplicateGoal,
  "no-gameable-metric": noGameableMetric,
  "no-horizon-mismatch": noHorizonMismatch,
  "no-implausible-target": noImplausibleTarget,
  "no-incentive-coupling": noIncentiveCoupling,
  "no-internal-terms": noInternalTerms,
  "no-kpi-churn": noKpiChurn,
  "no-kpi-duplicate": noKpiDuplicate,
  "no-kpi-key-result": noKpiKeyResult,
  "no-kpi-objective": noKpiObjective,
  "no-low-value-objective": noLowValueObjective,
  "no-metric-objective": noMetricObjective,
  "no-mixed-up-roles": noMixedUpRoles,
  "no-moved-goalposts": noMovedGoalposts,
  "no-number-only-okr": noNumberOnlyOkr,
  "no-okr-kpi-conflation": noOkrKpiConflation,
  "no-one-dimensional-key-results": noOneDimensionalKeyResults,
  "no-output-key-result": noOutputKeyResult,
  "no-output-objective": noOutputObjective,
  "no-placeholder": noPlaceholder,
  "no-restated-objective": noRestatedObjective,
  "no-rolled-over-goal": noRolledOverGoal,
  "no-sandbag-language": noSandbagLanguage,
  "no-solution-objective": noSolutionObjective,
  "no-task-list": noTaskList,
  "no-theme-objective": noThemeObjective,
  "no-timid-target": noTimidTarget,
  "no-universal-quantifier": noUniversalQuantifier,
  "no-vague-objective": noVagueObjective,
  "no-vague-words": noVagueWords,
  "no-vanity-metric": noVanityMetric,
  "no-weasel-words": noWeaselWords,
  "not-doing-list": notDoingList,
  "objective-length": objectiveLength,
  "require-bet": requireBet,
  "require-guardrail": requireGuardrail,
  "require-kpi-link": requireKpiLink,
  "require-kpis": requireKpis,
  "require-review-cadence": requireReviewCadence,
  "require-strategy-context": requireStrategyContext,
  "require-why": requireWhy,
  "shifted-kpi-stays-tracked": shiftedKpiStaysTracked,
  "single-owner": singleOwner,
  "stale-update": staleUpdate,
  "valid-alignment": validAlignment,
  "valid-date": validDate,
}
