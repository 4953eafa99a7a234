import type { LintMessage, LintResult } from "../results/types.ts"

/** How many findings a run has, and in how many of its files. */
export interface Summary {
  readonly errors: number
  readonly warnings: number
  readonly problems: number
  /** Problems that `--fix` mends. */
  readonly fixable: number
  readonly files: number
  readonly filesWithProblems: number
}

/** Counts the findings of results that go by one by one. */
export interface Tally {
  add(result: LintResult): void
  /** Of the results so far. */
  summary(): Summary
}

/** Begins to count. */
export function createTally(): Tally {
  let [errors, warnings, fixable, files, filesWithProblems] = [0, 0, 0, 0, 0]
  return {
    add: result => {
      errors += result.errorCount
      warnings += result.warningCount
      fixable += result.fixableErrorCount + result.fixableWarningCount
      files++
      // Not by its messages: of a file that is known they are read only when they are looked at.
      if (result.errorCount + result.warningCount > 0) filesWithProblems++
    },
    summary: () => ({ errors, warnings, problems: errors + warnings, fixable, files, filesWithProblems }),
  }
}

/** Counts the findings of a run. */
export function summarize(results: Iterable<LintResult>): Summary {
  const tally = createTally()
  for (const result of results) tally.add(result)
  return tally.summary()
}

/** "3 problems (1 error, 2 warnings)". */
export function describeProblems({ problems, errors, warnings }: Summary): string {
  return `${count(problems, "problem")} (${count(errors, "error")}, ${count(warnings, "warning")})`
}

/** "in 2 of 3 files", or "in 1 file" when every file has problems. */
export function describeFiles({ files, filesWithProblems }: Summary): string {
  return filesWithProblems === files ? `in ${count(files, "file")}` : `in ${filesWithProblems} of ${count(files, "file")}`
}

/** A number and its noun, in the plural unless the number is one. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`
}

/** The word for a message's severity. */
export function severityName({ severity }: Pick<LintMessage, "severity">): "error" | "warning" {
  return severity === 2 ? "error" : "warning"
}

/** What is there and what to do, in one line. */
export function describeMessage({ message, help }: Pick<LintMessage, "message" | "help">): string {
  return help === "" ? message : `${message} ${help}`
}
