import { validateOptions } from "@okrlint/config/validate"
import type { Settings } from "@okrlint/config"
import type { Rule } from "@okrlint/core"
import {
  runRuleTests,
  type AssertionOptions,
  type CaseOptions,
  type RuleTestCases,
  type TesterHost,
  type TestRegistrar,
} from "@okrlint/core/testing"
import { parseMarkdown, type ParseOptions } from "@okrlint/markdown"
import { runFolderCase, listFolderCases } from "./folder-cases.ts"

/** What all cases of a tester share; a case's own values win. */
export interface RuleTesterConfig {
  readonly settings?: Settings
  /** ISO day that counts as today; 2026-07-01 when absent, so that tests do not change with the day. */
  readonly now?: string
  readonly filePath?: string
  readonly assertionOptions?: AssertionOptions
}

type Describe = TestRegistrar["describe"]
type It = TestRegistrar["it"]

/**
 * Tests a rule on Markdown, in the manner of ESLint's RuleTester. It uses the `describe` and `it` that are set on the class, else
 * the global ones, and without either runs each case at once.
 *
 * @example
 * import { defineRule } from "okrlint"
 * import { RuleTester } from "okrlint/testing"
 * import { describe, it } from "node:test"
 *
 * const noMonday = defineRule({
 *   id: "no-monday",
 *   scope: "keyResult",
 *   type: "problem",
 *   docs: { summary: "Find Mondays", why: "Nothing is finished on a Monday.", sources: [] },
 *   messages: { monday: { text: "Key result falls on a Monday.", help: "Move it." } },
 *   create: ({ report }) => ({
 *     keyResult(goal) {
 *       if (goal.statement.text.includes("Monday")) report({ goal, message: "monday" })
 *     },
 *   }),
 * })
 * const plan = (day: string): string => `## Objective: Bakers order alone\n\n- KR1: Orders on ${day} from 5 to 9\n`
 *
 * RuleTester.describe = describe
 * RuleTester.it = it
 * new RuleTester().run("no-monday", noMonday, {
 *   valid: [plan("Tuesday")],
 *   invalid: [{ code: plan("Monday"), errors: [{ messageId: "monday" }] }],
 * })
 */
export class RuleTester {
  /** Groups tests; taken from the test runner when it is no global. */
  static describe: Describe | undefined
  /** Registers a test; taken from the test runner when it is no global. */
  static it: It | undefined
  /** Registers a test that runs alone, for cases with `only`; `it.only` when absent. */
  static itOnly: It | undefined

  readonly #config: RuleTesterConfig

  constructor(config: RuleTesterConfig = {}) {
    this.#config = config
  }

  /**
   * Registers a test for each case.
   *
   * @throws {Error} at once for faults of the cases themselves: a case that is there twice, an expectation on a valid case.
   */
  run(name: string, rule: Rule, cases: RuleTestCases): void {
    const { assertionOptions, ...shared } = this.#config
    const withShared = <T extends CaseOptions>(item: T): T => ({ ...shared, ...item, ...mergeSettings(shared, item) })
    runRuleTests({
      name,
      rule,
      cases: {
        valid: cases.valid.map(item => withShared(typeof item === "string" ? { code: item } : item)),
        invalid: cases.invalid.map(withShared),
        assertionOptions: { ...assertionOptions, ...cases.assertionOptions },
      },
      host: createHost(shared.settings),
      registrar: findRegistrar(),
    })
  }

  /**
   * Registers a test for each folder in a folder (absolute): `input.md` is linted and has to give what `output.json` says, with
   * the options in `options.json` when it is there. With `UPDATE_SNAPSHOT` in the environment, `output.json` is written.
   *
   * @throws {Error} at once when there is no such folder, or it holds no cases.
   */
  runFolder(name: string, rule: Rule, folder: string): void {
    const { settings, now, filePath } = this.#config
    const { describe, it } = findRegistrar()
    const host = createHost(settings)
    const shared = {
      ...(settings && { settings: { ...settings } }),
      ...(now !== undefined && { now }),
      ...(filePath !== undefined && { filePath }),
    }
    const cases = listFolderCases(folder)
    describe(name, () => cases.forEach(path => it(path.name, () => runFolderCase({ rule, folder: path.folder, host, shared }))))
  }
}

function mergeSettings({ settings }: RuleTesterConfig, item: CaseOptions): Pick<CaseOptions, "settings"> {
  return settings === undefined && item.settings === undefined ? {} : { settings: { ...settings, ...item.settings } }
}

function createHost({ fiscalYearStart, labels, language, team }: Settings = {}): TesterHost {
  const given: ParseOptions = {
    ...(fiscalYearStart !== undefined && { fiscalYearStart }),
    ...(labels !== undefined && { labels }),
    ...(language !== undefined && { language }),
    ...(team !== undefined && { team }),
  }
  return {
    parse: (markdown, filePath) => parseMarkdown(markdown, filePath === undefined ? given : { ...given, filePath }),
    validateOptions: (rule, options) => validateOptions(rule, options, "a test"),
  }
}

/** What a test runner may have put into the global scope. */
interface TestGlobals {
  readonly describe?: Describe
  readonly it?: It & { readonly only?: It }
}

function findRegistrar(): TestRegistrar {
  const globals = globalThis as TestGlobals
  const it: TestGlobals["it"] = RuleTester.it ?? globals.it ?? runAtOnce
  const itOnly = RuleTester.itOnly ?? it.only
  return { describe: RuleTester.describe ?? globals.describe ?? runAtOnce, it, ...(itOnly && { itOnly }) }
}

/** Without a test runner, a case that fails throws. */
function runAtOnce(name: string, body: () => void): void {
  try {
    body()
  } catch (cause) {
    throw new Error(`${name}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
  }
}
