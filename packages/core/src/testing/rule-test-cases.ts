import type { Rule } from "../linter/index.ts"
import type { GoalDocument, Span } from "../model/index.ts"

/** Markdown on which the rule must be silent. */
export interface ValidCase {
  readonly name?: string
  readonly code: string
  readonly options?: unknown
  readonly filePath?: string
  /** ISO day that counts as today; 2026-07-01 when absent. */
  readonly now?: string
}

/** What one suggestion of a finding must be. */
export interface ExpectedSuggestion {
  readonly messageId: string
  /** The whole document after the suggestion. */
  readonly output: string
}

/** What one finding must be; only what is given is compared. Lines and columns are 1-based. */
export interface ExpectedError {
  readonly messageId?: string
  readonly message?: string
  readonly help?: string
  readonly data?: Readonly<Record<string, string | number>>
  readonly line?: number
  readonly column?: number
  readonly endLine?: number
  readonly endColumn?: number
  /** The very words the finding underlines. */
  readonly words?: string
  readonly suggestions?: readonly ExpectedSuggestion[]
}

/** Markdown on which the rule must report. */
export interface InvalidCase extends ValidCase {
  /** The findings in document order, or how many. */
  readonly errors: number | readonly ExpectedError[]
  /** The document after the fixes; must be given when the rule fixes, and null when it must not. */
  readonly output?: string | null
}

/** The cases of one rule. */
export interface RuleTestCases {
  readonly valid: readonly (string | ValidCase)[]
  readonly invalid: readonly InvalidCase[]
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
}

/** The source words that a span covers. */
export function wordsAt(document: GoalDocument, span: Span): string {
  return document.text.slice(span.start.offset, span.end.offset)
}
