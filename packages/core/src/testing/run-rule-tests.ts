import type { Rule } from "../linter/index.ts"
import { assertOutcome, assertSame, describeFindings } from "./assert-outcome.ts"
import { checkCases } from "./check-cases.ts"
import { lintCase } from "./lint-case.ts"
import type { InvalidCase, RuleTestCases, TesterHost, TestRegistrar, ValidCase } from "./rule-test-cases.ts"

/** Everything one run of a rule's tests needs. */
export interface RuleTestRun {
  readonly name: string
  readonly rule: Rule
  readonly cases: RuleTestCases
  readonly host: TesterHost
  readonly registrar: TestRegistrar
}

/**
 * Registers a test for each case, with the guards of ESLint's RuleTester: no case twice, no expectations on valid cases, every
 * placeholder filled, fixes and suggestions asserted and changing the document, suggestions told apart, nothing mutated.
 *
 * @throws {Error} at once for faults of the cases themselves, and of the rule's options.
 */
export function runRuleTests({ name, rule, cases, host, registrar }: RuleTestRun): void {
  const { assertionOptions = {}, invalid } = cases
  const valid = cases.valid.map((item): ValidCase => (typeof item === "string" ? { code: item } : item))
  checkCases({ name, valid, invalid, assertionOptions })
  host.validateOptions(rule, {}) // every option has a default
  const runValid = (item: ValidCase): void => assertSame("findings", describeFindings(lintCase(rule, item, host).findings), [])
  const runInvalid = (item: InvalidCase): void => assertOutcome(lintCase(rule, item, host), { item, host, assertionOptions })
  registrar.describe(name, () => {
    registrar.describe("valid", () => valid.forEach(item => register(item, registrar, () => runValid(item))))
    registrar.describe("invalid", () => invalid.forEach(item => register(item, registrar, () => runInvalid(item))))
  })
}

function register(item: ValidCase, registrar: TestRegistrar, run: () => void): void {
  const title = item.name ?? item.code
  const body = (): void => {
    item.before?.()
    try {
      run()
    } finally {
      item.after?.()
    }
  }
  if (item.only !== true) return registrar.it(title, body)
  if (registrar.itOnly === undefined)
    throw new Error("A case with `only` needs a test runner that can run one test alone: set `RuleTester.itOnly`.")
  registrar.itOnly(title, body)
}
