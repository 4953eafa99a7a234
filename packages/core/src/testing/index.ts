export { assertSame } from "./assert-outcome.ts"
export type { CaseOutcome } from "./lint-case.ts"
export { applySuggestion, lintCase } from "./lint-case.ts"
export type {
  AssertionOptions,
  CaseOptions,
  ExpectedError,
  ExpectedSuggestion,
  InvalidCase,
  RuleTestCases,
  TesterHost,
  TestRegistrar,
  ValidCase,
} from "./rule-test-cases.ts"
export { runRuleTests } from "./run-rule-tests.ts"
