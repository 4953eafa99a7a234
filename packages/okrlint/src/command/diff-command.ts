import { lookUpRule } from "@okrlint/config"
import { diffGoals, type HistoryOptions } from "../diff/diff-goals.ts"
import type { GoalDiff } from "../diff/goal-diff.ts"
import { lintHistory } from "../diff/lint-history.ts"
import { renderDiff } from "../diff/render-diff.ts"
import { renderDiffMarkdown } from "../diff/render-diff-markdown.ts"
import { escapeControls } from "../format/escape.ts"
import type { Paint } from "../format/paint.ts"
import type { ExitCode, Host } from "./host.ts"
import { prepareReports } from "./prepare-reports.ts"
import { toConfigOptions, toInspectOptions } from "./lint-options.ts"
import type { Arguments } from "./parse-arguments.ts"
import { writeReports } from "./write-reports.ts"

/** How a diff can be written. */
const diffFormats: Readonly<Record<string, (diff: GoalDiff, paint: Paint) => string>> = {
  stylish: renderDiff,
  json: diff => `${JSON.stringify(diff)}\n`,
  markdown: renderDiffMarkdown,
}

/** `okrlint diff [BASE] [HEAD] [path …]`: 0 whether goals changed or not, as in git; 2 when a document could not be read. */
export async function runDiff(args: Arguments, host: Host): Promise<ExitCode> {
  if (args.historyRules) return runHistoryRules(args, host)
  const diff = await diffGoals(args.operands, await toHistoryOptions(args, host))
  await writeReports({ command: "diff", formats: diffFormats, value: diff }, args, host)
  for (const problem of diff.problems) host.stderr.write(`${escapeControls(problem)}\n`)
  return diff.problems.length > 0 ? 2 : 0
}

/** `okrlint diff --rules`: what rules find in the changes; exit codes are those of linting. */
async function runHistoryRules(args: Arguments, host: Host): Promise<ExitCode> {
  const results = await lintHistory(args.operands, await toHistoryOptions(args, host))
  const write = await prepareReports({ args, host, findRule: ruleId => lookUpRule(ruleId, undefined)?.rule })
  await write(results)
  if (results.some(({ fatalErrorCount }) => fatalErrorCount > 0)) return 2
  return results.some(({ errorCount }) => errorCount > 0) ? 1 : 0
}

/** What the command line says about configs and the day, as history takes it. */
export async function toHistoryOptions(args: Arguments, host: Host): Promise<HistoryOptions> {
  return toInspectOptions(await toConfigOptions(args, host))
}
