import { chooseDefaultFormat } from "../format/choose-default-format.ts"
import { loadFormatter, type LoadFormatterContext, type PrintingFormatter } from "../format/load-formatter.ts"
import type { FindRule } from "../format/rules-meta.ts"
import { findRepositoryRoot } from "../format/repository-root.ts"
import type { LintResult } from "../results/types.ts"
import { wantsColorIn } from "./color.ts"
import type { Host } from "./host.ts"
import type { Arguments } from "./parse-arguments.ts"
import { writeReport } from "./write-report.ts"

/** What reports are written for. */
export interface ReportRun {
  readonly args: Arguments
  readonly host: Host
  /** Finds the rules that results name. */
  readonly findRule: FindRule
}

interface Report {
  readonly format: string
  readonly formatter: PrintingFormatter
  /** The standard output when undefined. */
  readonly outputFile: string | undefined
}

/**
 * Loads the formatters that are asked for and gives the function that writes every report.
 *
 * @throws {ConfigError} when there is no formatter of a name.
 */
export async function prepareReports(run: ReportRun): Promise<(results: Iterable<LintResult>) => Promise<void>> {
  const { args, host } = run
  const { outputFile, fileReports } = args
  const main = args.format ?? chooseDefaultFormat(host.env, host.stdout.isTerminal)
  const reports = await Promise.all([
    loadReport(main, outputFile, run),
    ...fileReports.map(({ format, path }) => loadReport(format, path, run)),
  ])
  return async results => {
    for (const { format, formatter, outputFile } of reports)
      await writeReport(await formatter.print(results, args.maxWarnings), { outputFile, format }, host)
  }
}

async function loadReport(name: string, outputFile: string | undefined, { args, host, findRule }: ReportRun): Promise<Report> {
  const root = findRepositoryRoot(host.env, host.cwd)
  const context: LoadFormatterContext = {
    cwd: host.cwd,
    findRule,
    color: wantsColorIn({ color: args.color, outputFile }, host),
    now: args.now ?? host.today(),
    ...(root !== undefined && { root }),
    ...(host.stdout.columns !== undefined && { width: Math.min(Math.max(host.stdout.columns, 40), 160) }),
  }
  return { format: name, formatter: await loadFormatter(name, context), outputFile }
}
