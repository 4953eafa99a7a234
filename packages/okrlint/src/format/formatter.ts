import type { LintResult } from "../results/types.ts"

/** Turns results into a report. */
export interface Formatter {
  format(results: readonly LintResult[]): string
}

/** What a formatter may go by. */
export interface FormatContext {
  /** Absolute; paths below it are shown relative to it. */
  readonly cwd: string
  /** Whether to use terminal colours. */
  readonly color?: boolean
  /** Cells in a line of the terminal; 100 when absent. */
  readonly width?: number
}
