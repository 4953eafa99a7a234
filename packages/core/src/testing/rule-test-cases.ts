import type { MessageData, Rule, Settings } from "../linter/index.ts"
import type { GoalDocument } from "../model/index.ts"

/** What every case may have. */
export interface CaseOptions {
  /** Name of the test; the code when absent. */
  readonly name?: string
  readonly options?: unknown
  readonly filePath?: string
  /** ISO day that counts as today. */
  readonly now?: string
  readonly settings?: Settings
  /** True to run this case alone while working on it. */
  readonly only?: boolean
  /** Called before the case runs, and `after` when it has run, whatever came of it. */
  readonly before?: () => void
  readonly after?: () => void
}

/** Markdown on which the rule must be silent. */
export interface ValidCase extends CaseOptions {
  readonly code: string
}

/** What one suggestion of a finding must be; only what is given is compared, and `output` has to be given. */
export interface ExpectedSuggestion {
  readonly messageId?: string
  /** The sentence that a person reads. */
  readonly desc?: string
  readonly data?: MessageData
  /** The whole document after the suggestion. */
  readonly output: string
}

/** What one finding must be; only what is given is compared. Lines and columns are 1-based. */
export interface ExpectedError {
  readonly messageId?: string
  readonly message?: string | RegExp
  readonly help?: string
  readonly data?: MessageData
  readonly line?: number
  readonly column?: number
  readonly endLine?: number
  readonly endColumn?: number
  /** The very words the finding underlines. */
  readonly words?: string
  /** In order, or how many; must be given when the finding offers any. */
  readonly suggestions?: number | readonly ExpectedSuggestion[]
}

/** Markdown on which the rule must report. */
export interface InvalidCase extends ValidCase {
  /** The findings in document order, each whole or by its message, or how many. */
  readonly errors: number | readonly (string | RegExp | ExpectedError)[]
  /** The document after the fixes; must be given when the rule fixes, and null when it must not. */
  readonly output?: string | null
}

/** How much cases have to say. */
export interface AssertionOptions {
  /** Each error names its message, by `message` or `messageId`. */
  readonly requireMessage?: boolean
  /** Each error names its place: `line`, `column`, `endLine` and `endColumn`. */
  readonly requireLocation?: boolean
  /** Each error whose message has placeholders gives its `data`. */
  readonly requireData?: boolean
}

/** The cases of one rule. */
export interface RuleTestCases {
  readonly valid: readonly (string | ValidCase)[]
  readonly invalid: readonly InvalidCase[]
  readonly assertionOptions?: AssertionOptions
}

/** What the tester needs that the core does not have: a parser, and a check of options. */
export interface TesterHost {
  parse(markdown: string, filePath: string | undefined): GoalDocument
  validateOptions(rule: Rule, options: unknown): unknown
}

/** The functions of a test runner, as vitest, Mocha, Jest and node:test have them. */
export interface TestRegistrar {
  describe(name: string, body: () => void): void
  it(name: string, body: () => void): void
  /** Runs this test alone; cases with `only` need it. */
  itOnly?(name: string, body: () => void): void
}
