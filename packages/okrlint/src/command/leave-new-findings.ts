import { readBaseFiles } from "../git/base-files.ts"
import { OKRLint } from "../node/okrlint.ts"
import type { OKRLintOptions } from "../node/okrlint-options.ts"
import { dropKnown } from "../results/drop-known.ts"
import type { LintResult } from "../results/types.ts"
import type { Host } from "./host.ts"
import type { Arguments } from "./parse-arguments.ts"

/** Where results come from. */
export interface ChangedRun {
  readonly args: Pick<Arguments, "operands" | "since">
  readonly host: Pick<Host, "cwd" | "env">
  readonly options: OKRLintOptions
}

/** Leaves of the results of changed files what is found there only since they were changed; both are linted with the present config. */
export async function leaveNewFindings(results: readonly LintResult[], { args, host, options }: ChangedRun): Promise<LintResult[]> {
  const { contents, added } = await readBaseFiles(args.since, host)
  const { onProgress: _, ...quiet } = options
  const before = new OKRLint({ ...quiet, contents, cache: false, errorOnUnmatchedPattern: false })
  const { results: known } = await before.lintPatterns(args.operands.length === 0 ? ["."] : args.operands, path => {
    if (added.has(path)) return "skip"
    return contents.has(path) ? "lint" : "see"
  })
  return dropKnown(results, known)
}
