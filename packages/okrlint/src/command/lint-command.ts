import type { Config, RulesConfig } from "@okrlint/config"
import { stat } from "node:fs/promises"
import { resolve } from "node:path"
import { escapeControls } from "../format/escape.ts"
import { readProblemMessage } from "../results/file-message.ts"
import { textResultName, toFileResult, withoutWarnings } from "../results/to-result.ts"
import type { LintResult } from "../results/types.ts"
import { OKRLint, type LintedPatterns, type OKRLintOptions } from "../node/okrlint.ts"
import { decodeSource } from "../node/read-source.ts"
import type { ExitCode, Host } from "./host.ts"
import type { Arguments } from "./parse-arguments.ts"
import { UsageError } from "./usage-error.ts"
import { prepareReports } from "./prepare-reports.ts"

/** `okrlint [paths…]`: lints, reports, and answers with the exit code. */
export async function runLint(args: Arguments, host: Host): Promise<ExitCode> {
  const writeReports = await prepareReports(args, host) // before linting, so that a wrong format is told at once
  const okrlint = new OKRLint(await toOptions(args, host))
  const { results, unmatched } = args.stdin ? await lintStdin(args, host, okrlint) : await lintPaths(args, okrlint)
  await writeReports(args.quiet ? withoutWarnings(results) : results)
  const missing = args.errorOnUnmatchedPattern ? unmatched : []
  for (const pattern of missing) host.stderr.write(`No files matching \`${escapeControls(pattern)}\` were found.\n`)
  if (results.length === 0 && missing.length === 0) host.stderr.write(`${nothingToLint(args)}\n`)
  return exitCode(results, { missing: missing.length > 0, args, host })
}

async function toOptions(args: Arguments, host: Host): Promise<OKRLintOptions> {
  if (args.config !== undefined) await checkConfigFile(args.config, host)
  const rules = await readRules(args)
  const overrideConfigFile = args.config ?? (args.configLookup ? undefined : true)
  const overrideConfig: Config | undefined = rules && { name: "--rule", rules }
  return {
    cwd: host.cwd,
    now: args.now ?? host.today(),
    ignore: args.ignore,
    ignorePatterns: args.ignorePatterns,
    allowInlineConfig: args.inlineConfig,
    warnIgnored: args.warnIgnored,
    ...(overrideConfig && { overrideConfig }),
    ...(overrideConfigFile !== undefined && { overrideConfigFile }),
  }
}

async function readRules({ rules }: Arguments): Promise<RulesConfig | undefined> {
  if (rules.length === 0) return undefined
  const { parseRuleOptions } = await import("./parse-rule-option.ts")
  return parseRuleOptions(rules)
}

async function checkConfigFile(path: string, { cwd }: Host): Promise<void> {
  const status = await stat(resolve(cwd, path)).catch(() => undefined)
  if (status?.isFile() !== true) throw new UsageError(`No config file \`${path}\` was found.`)
}

async function lintPaths({ operands, stdinFilename }: Arguments, okrlint: OKRLint): Promise<LintedPatterns> {
  if (stdinFilename !== undefined) throw new UsageError("Option `--stdin-filename` needs `--stdin`.")
  return okrlint.lintPatterns(operands.length === 0 ? ["."] : operands)
}

async function lintStdin({ operands, stdinFilename }: Arguments, host: Host, okrlint: OKRLint): Promise<LintedPatterns> {
  if (operands.length > 0)
    throw new UsageError(`Unexpected path \`${operands[0]}\` beside \`--stdin\`; its name is given by \`--stdin-filename\`.`)
  const source = decodeSource(await host.readStdin())
  if ("problem" in source) {
    const name = stdinFilename === undefined ? textResultName : resolve(host.cwd, stdinFilename)
    return { results: [toFileResult(name, [readProblemMessage(source.problem)])], unmatched: [] }
  }
  return { results: await okrlint.lintText(source.text, stdinFilename === undefined ? {} : { filePath: stdinFilename }), unmatched: [] }
}

function nothingToLint({ operands, stdin }: Arguments): string {
  if (stdin) return "Nothing to lint: the config has no entry for the document."
  const where =
    operands.length === 0 ? "below the current folder" : `in ${operands.map(operand => `\`${escapeControls(operand)}\``).join(", ")}`
  return `Nothing to lint: no Markdown files ${where} that are not ignored.`
}

interface ExitContext {
  readonly missing: boolean
  readonly args: Arguments
  readonly host: Host
}

function exitCode(results: readonly LintResult[], { missing, args, host }: ExitContext): ExitCode {
  if (missing || results.some(({ fatalErrorCount }) => fatalErrorCount > 0)) return 2
  if (results.some(({ errorCount }) => errorCount > 0)) return 1
  const warnings = results.reduce((sum, { warningCount }) => sum + warningCount, 0)
  if (args.maxWarnings === undefined || warnings <= args.maxWarnings) return 0
  host.stderr.write(`okrlint found too many warnings (${warnings}, at most ${args.maxWarnings} expected).\n`)
  return 1
}
