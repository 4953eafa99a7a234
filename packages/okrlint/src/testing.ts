export type { ExpectedError, ExpectedSuggestion, InvalidCase, RuleTestCases, TestRegistrar, ValidCase } from "@okrlint/core/testing"
export { RuleTester } from "./rule-tester.ts"
