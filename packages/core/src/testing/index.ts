export type {
  ExpectedError,
  ExpectedSuggestion,
  InvalidCase,
  RuleTestCases,
  TesterHost,
  TestRegistrar,
  ValidCase,
} from "./rule-test-cases.ts"
export { runRuleTests } from "./run-rule-tests.ts"
