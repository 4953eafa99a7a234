import { findConfigFile, loadConfigFile } from "@okrlint/config/load"
import { testPatterns, type PatternTest } from "@okrlint/config/validate"
import { stat } from "node:fs/promises"
import { resolve } from "node:path"
import { escapeControls } from "../format/escape.ts"
import { displayPath } from "../node/paths.ts"
import type { ExitCode, Host } from "./host.ts"
import type { Arguments } from "./parse-arguments.ts"
import { UsageError } from "./usage-error.ts"
import { writeReport } from "./write-report.ts"

/** `okrlint config test [FILE]`: runs the tests that rules without code hold; 1 when one fails. */
export async function runConfig(args: Arguments, host: Host): Promise<ExitCode> {
  const [action, file, extra] = args.operands
  if (action !== "test") throw new UsageError("Command `config` needs `test`: `okrlint config test [FILE]`.")
  if (extra !== undefined) throw new UsageError(`Unexpected \`${extra}\` after \`config test\`, which takes one config file.`)
  const path = await findPath(file ?? args.config, args, host)
  const tests = testPatterns(await loadConfigFile(path, { safe: args.safe }))
  await writeReport(renderTests(tests, displayPath(host.cwd, path)), args, host)
  return tests.every(({ isPassed }) => isPassed) ? 0 : 1
}

async function findPath(given: string | undefined, { safe }: Arguments, { cwd }: Host): Promise<string> {
  if (given === undefined) {
    const found = await findConfigFile(cwd, { safe })
    if (found === undefined) throw new UsageError("No config file was found at or above the current folder.")
    return found
  }
  const path = resolve(cwd, given)
  const status = await stat(path).catch(() => undefined)
  if (status?.isFile() !== true) throw new UsageError(`No config file \`${given}\` was found.`)
  return path
}

function renderTests(tests: readonly PatternTest[], file: string): string {
  if (tests.length === 0) return `${file} has no rules without code that hold tests.\n`
  const failed = tests.filter(({ isPassed }) => !isPassed)
  const ruleIds = [...new Set(failed.map(({ ruleId }) => ruleId))]
  const blocks = ruleIds.map(ruleId => {
    const lines = failed.filter(test => test.ruleId === ruleId).map(renderFailure)
    return `${escapeControls(ruleId)}\n${lines.join("")}`
  })
  const count = `${tests.length} ${tests.length === 1 ? "test" : "tests"} in ${file}, ${failed.length === 0 ? "all pass" : `${failed.length} failed`}.\n`
  return [...blocks, count].join("\n")
}

function renderFailure({ expected, statement }: PatternTest): string {
  const problem = expected === "good" ? "reports a good statement" : "finds nothing in a bad statement"
  return `  ${problem}: ${escapeControls(statement)}\n`
}
