import { validateOptions } from "@okrlint/config/validate"
import type { Rule } from "@okrlint/core"
import { runRuleTests, type RuleTestCases, type TestRegistrar } from "@okrlint/core/testing"
import { parseMarkdown } from "@okrlint/markdown"

/**
 * Tests a rule on Markdown, in the manner of ESLint's RuleTester.
 *
 * @example
 * import { describe, it } from "vitest"
 * new RuleTester({ describe, it }).run("kr-measurable", rule, { valid: ["…"], invalid: [{ code: "…", errors: [{ messageId: "noMetric" }] }] })
 */
export class RuleTester {
  readonly #registrar: TestRegistrar

  /** Takes the test runner's `describe` and `it`; the global ones when absent. */
  constructor(registrar: TestRegistrar = globalRegistrar()) {
    this.#registrar = registrar
  }

  /**
   * Registers a test for each case.
   *
   * @throws {Error} at once for faults of the cases themselves: a case that is there twice, an expectation on a valid case.
   */
  run(name: string, rule: Rule, cases: RuleTestCases): void {
    const host = {
      parse: (markdown: string, filePath: string | undefined) => parseMarkdown(markdown, filePath === undefined ? {} : { filePath }),
      validateOptions: (tested: Rule, options: unknown) => validateOptions(tested, options ?? {}, "a test"),
    }
    runRuleTests({ name, rule, cases, host, registrar: this.#registrar })
  }
}

function globalRegistrar(): TestRegistrar {
  const { describe, it } = globalThis as Partial<TestRegistrar> // what a test runner may have put there
  if (describe === undefined || it === undefined)
    throw new Error("No global `describe` and `it` were found, expected them or `new RuleTester({ describe, it })`.")
  return { describe, it }
}
