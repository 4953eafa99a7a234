import type { ReportPiece } from "../results/report-piece.ts"
import type { LintResult } from "../results/types.ts"

/** Turns results into a report. */
export interface Formatter {
  /** The report as text; a promise when the formatter is a package that works asynchronously. */
  format(results: readonly LintResult[], resultsMeta?: ResultsMeta): string | Promise<string>
}

/** What is known of a run as a whole, as in ESLint. */
export interface ResultsMeta {
  /** Present when there were more warnings than allowed. */
  readonly maxWarningsExceeded?: { readonly maxWarnings: number; readonly foundWarnings: number }
}

/** What a rule says about itself, in ESLint's form and with what okrlint adds. */
export interface FormatterRuleMeta {
  readonly type: "problem" | "suggestion"
  readonly docs: {
    /** One sentence without full stop. */
    readonly description: string
    /** Why it matters, a short paragraph. */
    readonly why: string
    /** What the rule knowingly misses or may flag wrongly. */
    readonly limits: readonly string[]
    /** The rule's page; absent for plugin rules. */
    readonly url?: string
  }
  /** What the rule can say, by message id; `{{name}}` stands for a value. */
  readonly messages: Readonly<Record<string, string>>
  readonly deprecated: boolean
}

/** What a formatter may go by. */
export interface FormatContext extends ResultsMeta {
  /** Absolute; paths below it are shown relative to it. */
  readonly cwd: string
  /** Absolute; reports for a code host name files from here, since it knows the repository only. `cwd` when absent. */
  readonly root?: string
  /** Whether to use terminal colours. */
  readonly color?: boolean
  /** Cells in a line of the terminal; 100 when absent. */
  readonly width?: number
  /** The rules that the results name, by id. */
  readonly rulesMeta?: Readonly<Record<string, FormatterRuleMeta>>
  /** The day the results hold for, `YYYY-MM-DD`; not shown when absent. */
  readonly now?: string
  /** Version of okrlint to print; this package's when absent. */
  readonly version?: string
}

/**
 * A built-in report, piece by piece: a pure function of the results and the context. Results may be made when they are asked for, so
 * that a format goes through them as seldom as it can, and holds none.
 */
export type Format = (results: Iterable<LintResult>, context: FormatContext) => Iterable<ReportPiece>

/** A report of a package, which is whole and may take its time. */
export type PackagedFormat = (results: readonly LintResult[], context: FormatContext) => string | Promise<string>
