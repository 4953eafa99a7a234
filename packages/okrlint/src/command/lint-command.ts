import { resolve } from "node:path"
import { escapeControls } from "../format/escape.ts"
import { readProblemMessage } from "../results/file-message.ts"
import { mapInTurn } from "../results/in-turn.ts"
import { textResultName, toFileResult, withoutWarnings } from "../results/to-result.ts"
import type { LintResult } from "../results/types.ts"
import { withoutStaleSuppressions } from "../results/without-stale-suppressions.ts"
import { OKRLint, type PatternsInTurn } from "../node/okrlint.ts"
import type { OKRLintOptions } from "../node/okrlint-options.ts"
import { decodeSource } from "../node/read-source.ts"
import type { ExitCode, Host } from "./host.ts"
import type { ChangedRun } from "./leave-new-findings.ts"
import { toLintOptions, writesFixes } from "./lint-options.ts"
import { describeNextStep } from "./next-step.ts"
import type { Arguments } from "./parse-arguments.ts"
import { prepareReports } from "./prepare-reports.ts"
import { createProgress, wantsProgress } from "./progress.ts"
import { countAlong, type RunOutcome } from "./run-outcome.ts"
import { selectFiles, type FileSelection } from "./select-files.ts"
import { UsageError } from "./usage-error.ts"
import type { DiffContext } from "./write-diff.ts"

/** What linting gave, and the text that came in where it is no file's. */
interface Linted extends Omit<PatternsInTurn, "count"> {
  readonly stdin?: string
  /** Why fixes could not be written; told behind the report. */
  readonly problem?: UsageError | undefined
}

/** `okrlint [paths…]`: lints, fixes and reports, and answers with the exit code. */
export async function runLint(args: Arguments, host: Host): Promise<ExitCode> {
  const selection = await selectFiles(args, host)
  const progress = wantsProgress(host.stderr, host.env) ? createProgress(host.stderr, () => performance.now()) : undefined
  const options: OKRLintOptions = {
    ...(await toLintOptions(args, host)),
    ...(selection?.contents && { contents: selection.contents }),
    ...(progress && { onProgress: progress.show }),
    ...(args.debug && { onDebug: createDebug(host) }),
  }
  const okrlint = new OKRLint(options)
  // Before linting, so that a wrong format is told at once.
  const writeReports = args.diff ? undefined : await prepareReports({ args, host, findRule: ruleId => okrlint.findRule(ruleId) })
  const linted = await lint({ args, host, options, okrlint, selection }).finally(progress?.clear)
  const { unmatched, unmatchedEntries, refusedConfigs, stdin } = linted
  const results = countAlong(args.passOnUnprunedSuppressions ? mapInTurn(linted.results, withoutStaleSuppressions) : linted.results)
  const isChanging = args.diff && (await showDiff(results, { args, host, stdin }))
  const reported = args.quiet ? mapInTurn(results, withoutWarnings) : results
  await writeReports?.(args.redact ? await redact(reported, okrlint) : reported)
  const outcome = results.outcome()
  await linted.save()
  if (linted.problem !== undefined) throw linted.problem
  const missing = args.errorOnUnmatchedPattern ? unmatched : []
  for (const pattern of missing) host.stderr.write(`No files matching \`${escapeControls(pattern)}\` were found.\n`)
  for (const config of refusedConfigs)
    host.stderr.write(`Refused to run ${escapeControls(config)}; the nearest data config counts instead.\n`)
  for (const note of describeDeprecated(outcome)) host.stderr.write(`${note}\n`)
  for (const entry of unmatchedEntries) host.stderr.write(`No file matches \`files\` of ${escapeControls(entry)}.\n`)
  if (outcome.files === 0 && missing.length === 0) host.stderr.write(`${nothingToLint(args)}\n`)
  const nextStep = await describeNextStep(outcome, { args, host, okrlint })
  if (nextStep !== undefined) host.stderr.write(`${nextStep}\n`)
  if (missing.length > 0 || outcome.isFatal) return 2
  if (args.diff) return isChanging ? 1 : 0
  return exitCode(outcome, args, host)
}

interface LintRun {
  readonly args: Arguments
  readonly host: Host
  readonly options: OKRLintOptions
  readonly okrlint: OKRLint
  readonly selection: FileSelection | undefined
}

/** Lints, and again when findings were accepted, so that the report shows what is left. */
async function lint({ args, host, options, okrlint, selection }: LintRun): Promise<Linted> {
  if (args.stdin) return lintStdin(args, host, okrlint)
  const linted = await lintPaths(args, okrlint, selection)
  if (args.onlyNew) return { ...linted, results: await leaveNew([...linted.results], { args, host, options }) }
  const problem = writesFixes(args) ? await writeFixes(linted.results) : undefined
  if (problem !== undefined || !writesSuppressions(args)) return { ...linted, problem }
  const { writeSuppressions } = await import("./write-suppressions.ts")
  await writeSuppressions(linted.results, { args, host, okrlint })
  await linted.save()
  return lintPaths(args, new OKRLint({ ...options, fix: false, fixSuggestions: [] }), selection)
}

async function leaveNew(results: readonly LintResult[], run: ChangedRun): Promise<LintResult[]> {
  const { leaveNewFindings } = await import("./leave-new-findings.ts") // most runs do without
  return leaveNewFindings(results, run)
}

/** Whether the command line asks for entries to be added or dropped. */
function writesSuppressions({ suppressAll, suppressRules, pruneSuppressions }: Arguments): boolean {
  return suppressAll || suppressRules.length > 0 || pruneSuppressions
}

async function showDiff(results: Iterable<LintResult>, context: DiffContext): Promise<boolean> {
  const { writeDiff } = await import("./write-diff.ts") // most runs do without
  return writeDiff(results, context)
}

async function writeFixes(results: Iterable<LintResult>): Promise<UsageError | undefined> {
  try {
    return void (await OKRLint.outputFixes(results))
  } catch (error) {
    return new UsageError(`Cannot write the fixes: ${error instanceof Error ? error.message : String(error)}`)
  }
}

async function lintPaths(args: Arguments, okrlint: OKRLint, selection: FileSelection | undefined): Promise<PatternsInTurn> {
  if (args.stdinFilename !== undefined) throw new UsageError("Option `--stdin-filename` needs `--stdin`.")
  if (args.operands.some(operand => operand.trim() === ""))
    throw new UsageError("Unexpected empty path, expected a file, a folder or a glob.")
  const isWhole = args.operands.length === 0 && !args.passOnNoPatterns
  return okrlint.lintPatternsInTurn(isWhole ? ["."] : args.operands, selection?.choose)
}

async function redact(results: Iterable<LintResult>, okrlint: OKRLint): Promise<Iterable<LintResult>> {
  const { redactResult } = await import("../results/redact-result.ts")
  return mapInTurn(results, result => redactResult(result, ruleId => okrlint.findRule(ruleId)))
}

/** Each line with the time since the start. */
function createDebug({ stderr }: Host): (line: string) => void {
  const started = performance.now()
  return line => stderr.write(`okrlint:debug +${Math.round(performance.now() - started)}ms ${escapeControls(line)}\n`)
}

async function lintStdin({ operands, stdinFilename, maxFileSize }: Arguments, host: Host, okrlint: OKRLint): Promise<Linted> {
  if (operands.length > 0)
    throw new UsageError(`Unexpected path \`${operands[0]}\` beside \`--stdin\`; its name is given by \`--stdin-filename\`.`)
  const source = decodeSource(await host.readStdin(), maxFileSize)
  if ("problem" in source) {
    const name = stdinFilename === undefined ? textResultName : resolve(host.cwd, stdinFilename)
    return { ...alone, results: [toFileResult(name, [readProblemMessage(source.problem)])] }
  }
  const stdin = source.byteOrderMark + source.text
  const results = await okrlint.lintText(stdin, stdinFilename === undefined ? {} : { filePath: stdinFilename })
  return { ...alone, results, stdin }
}

/** What is there beside the result of a text that comes in. */
const alone: Omit<Linted, "results"> = { unmatched: [], unmatchedEntries: [], refusedConfigs: [], save: async () => undefined }

/** A line for each rule, however many files it is used on. */
function describeDeprecated({ deprecatedRules }: RunOutcome): string[] {
  const notes = deprecatedRules.map(({ ruleId, replacedBy, info }) => {
    const instead = replacedBy.length === 0 ? "" : ` Use ${replacedBy.map(id => `\`${id}\``).join(", ")}.`
    return escapeControls(`Rule \`${ruleId}\` is deprecated. ${info.message}${instead}`)
  })
  return [...new Set(notes)]
}

function nothingToLint({ operands, stdin, staged, changed, passOnNoPatterns }: Arguments): string {
  if (stdin) return "Nothing to lint: the config has no entry for the document."
  if (staged || changed) return `Nothing to lint: no Markdown file ${staged ? "is staged" : "was changed"} that is not ignored.`
  if (passOnNoPatterns && operands.length === 0) return "Nothing to lint: no path was given."
  const where =
    operands.length === 0 ? "below the current folder" : `in ${operands.map(operand => `\`${escapeControls(operand)}\``).join(", ")}`
  return `Nothing to lint: no Markdown files ${where} that are not ignored.`
}

function exitCode({ errors, warnings }: RunOutcome, { maxWarnings }: Arguments, host: Host): ExitCode {
  if (errors > 0) return 1
  if (maxWarnings === undefined || warnings <= maxWarnings) return 0
  host.stderr.write(`okrlint found too many warnings (${warnings}, at most ${maxWarnings} expected).\n`)
  return 1
}
