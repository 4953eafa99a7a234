/** What a rule without code looks at. */
export type PatternScope = "statement" | "objective" | "keyResult" | "kpi" | "initiative" | "prose"

/** A rule without code: words or a pattern that goals, or the prose around them, should not hold. */
export interface PatternRule {
  readonly scope: PatternScope
  /** Words and phrases to find, whole words only, upper and lower case alike. */
  readonly words?: readonly string[]
  /** A regular expression in RE2 syntax, run in linear time; upper and lower case alike. */
  readonly pattern?: string
  /** True to report statements in which nothing is found, instead of what is found. */
  readonly required?: boolean
  /** What is there, one sentence; `{{words}}` gives what was found. */
  readonly message: string
  /** What to do, one sentence. */
  readonly help: string
  /** Statements that pass and statements that must be reported; run by `okrlint config test`. */
  readonly tests?: { readonly good?: readonly string[]; readonly bad?: readonly string[] }
}
