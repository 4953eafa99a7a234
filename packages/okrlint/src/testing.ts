export type {
  AssertionOptions,
  CaseOptions,
  ExpectedError,
  ExpectedSuggestion,
  InvalidCase,
  RuleTestCases,
  TestRegistrar,
  ValidCase,
} from "@okrlint/core/testing"
export type { FolderCaseOutput, FolderFinding } from "./testing/folder-cases.ts"
export type { RuleTesterConfig } from "./testing/rule-tester.ts"
export { RuleTester } from "./testing/rule-tester.ts"
