import { writesFixes } from "./lint-options.ts"
import type { Arguments } from "./parse-arguments.ts"
import { UsageError } from "./usage-error.ts"

/**
 * Refuses options that make no sense together.
 *
 * @throws {UsageError} naming the options.
 */
export function checkArguments(args: Arguments): void {
  const fixing = given({ "--fix": args.fix, "--fix-dry-run": args.fixDryRun, "--diff": args.diff })
  const writing = given({
    "--suppress-all": args.suppressAll,
    "--suppress-rule": args.suppressRules.length > 0,
    "--prune-suppressions": args.pruneSuppressions,
  })
  excludeEachOther(fixing)
  excludeEachOther(writing)
  if (args.fixTypes !== undefined && fixing.length === 0)
    throw new UsageError("Option `--fix-type` needs `--fix`, `--fix-dry-run` or `--diff`.")
  if (writing[0] !== undefined && !args.fix && fixing[0] !== undefined) excludeEachOther([writing[0], fixing[0]])
  if (args.diff && (args.format !== undefined || args.fileReports.length > 0)) excludeEachOther(["--diff", "--format"])
  if (args.diff && args.redact) excludeEachOther(["--diff", "--redact"])
  if (args.stdin) checkStdin(args, writing)
  checkSelection(args, [
    ...fixing.filter(name => name !== "--fix-dry-run"),
    ...(args.fixSuggestions.length > 0 ? ["--fix-suggestions"] : []),
    ...writing,
  ])
}

/** What is staged is not what is on disk, so that writing files would lose work. */
function checkSelection({ staged, changed, since, onlyNew, stdin, fixDryRun }: Arguments, writing: readonly string[]): void {
  excludeEachOther(given({ "--staged": staged, "--changed": changed, "--stdin": stdin }))
  if (since !== undefined && !changed) throw new UsageError("Option `--since` needs `--changed`.")
  if (onlyNew && !changed) throw new UsageError("Option `--only-new` needs `--changed`.")
  if (onlyNew && writing[0] !== undefined) excludeEachOther(["--only-new", writing[0]])
  const unsafe = fixDryRun ? writing.filter(name => name !== "--fix-suggestions") : writing
  if (staged && unsafe[0] !== undefined) excludeEachOther(["--staged", unsafe[0]])
}

function checkStdin(args: Arguments, writing: readonly string[]): void {
  if (writesFixes(args))
    throw new UsageError("What comes in through `--stdin` cannot be written back; use `--fix-dry-run` with `--format json`, or `--diff`.")
  if (writing[0] !== undefined) excludeEachOther([writing[0], "--stdin"])
}

function given(options: Readonly<Record<string, boolean>>): string[] {
  return Object.keys(options).filter(name => options[name])
}

function excludeEachOther([first, second]: readonly string[]): void {
  if (first !== undefined && second !== undefined) throw new UsageError(`Options \`${first}\` and \`${second}\` exclude each other.`)
}
