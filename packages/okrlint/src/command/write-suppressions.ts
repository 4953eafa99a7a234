import { existsSync } from "node:fs"
import type { OKRLint } from "../node/okrlint.ts"
import { displayPath } from "../node/paths.ts"
import type { LintResult } from "../results/types.ts"
import type { Host } from "./host.ts"
import type { Arguments } from "./parse-arguments.ts"
import { UsageError } from "./usage-error.ts"

interface SuppressingRun {
  readonly args: Arguments
  readonly host: Host
  readonly okrlint: OKRLint
}

/**
 * Adds or drops entries of the linted files, and says where.
 *
 * @throws {UsageError} when the file cannot be written.
 */
export async function writeSuppressions(results: Iterable<LintResult>, { args, host, okrlint }: SuppressingRun): Promise<void> {
  try {
    const path = args.pruneSuppressions
      ? await okrlint.pruneSuppressions(results)
      : await okrlint.suppressFindings(results, args.suppressAll ? {} : { rules: args.suppressRules })
    if (existsSync(path)) host.stderr.write(`What is accepted stands in ${displayPath(host.cwd, path)}.\n`)
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error // a broken file, which the message names
    throw new UsageError(`Cannot write the suppressions: ${error.message}`)
  }
}
