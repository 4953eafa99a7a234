import { parseMarkdown } from "@okrlint/markdown"
import { describeConfig } from "../cache/config-text.ts"
import { byConfig } from "../linter/by-config.ts"
import { filterByTable } from "../linter/filter-table.ts"
import { keepCheck, type KeptCheck } from "../linter/kept-check.ts"
import { checkText } from "../linter/check-text.ts"
import type { LintTextsOptions } from "../linter/lint-texts.ts"
import { createConfigResolver } from "../node/config-resolver.ts"
import { loadFastParser } from "../node/native-parser/load-fast-parser.ts"
import { loadValidator } from "../node/load-validator.ts"
import type { WorkerAnswer, WorkerSetup, WorkerText } from "./messages.ts"

/** Checks the texts that the main thread sends, as it would itself, until it is stopped. */
export function work(): void {
  const { parentPort, workerData } = process.getBuiltinModule("node:worker_threads") // most runs do without it
  const check = createCheck(workerData as WorkerSetup) // as the main thread has set it up
  const answer = async (texts: readonly WorkerText[]): Promise<void> => {
    const checks: (KeptCheck | undefined)[] = []
    for (const text of texts) checks.push(await check(text).catch(() => undefined)) // the main thread meets the same error, and tells
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, which has no origin
    parentPort?.postMessage(checks satisfies WorkerAnswer)
  }
  let last = Promise.resolve()
  parentPort?.on("message", (texts: readonly WorkerText[]) => {
    last = last.then(() => answer(texts)) // answers go back in the order in which texts came
  })
}

function createCheck({ configs, now, allowInlineConfig, leftOut }: WorkerSetup): (text: WorkerText) => Promise<KeptCheck | undefined> {
  const resolver = createConfigResolver(configs)
  const loading = loadFastParser()
  const ruleFilter = leftOut && filterByTable(leftOut)
  const describe = byConfig(config => describeConfig(config, ruleFilter).text)
  return async ({ filePath, text, config: expected }) => {
    const config = await resolver.forFile(filePath)
    if (config === undefined || describe(config) !== expected) return undefined
    const source = { filePath, text, config }
    const fast = await loading
    const options: LintTextsOptions = {
      now,
      ...(fast && { parse: (markdown, parseOptions) => parseMarkdown(markdown, { fast, ...parseOptions }) }),
      ruleFilter,
      validate: await loadValidator([source]),
      ...(allowInlineConfig !== undefined && { allowInlineConfig }),
    }
    const { document, isDayBound } = checkText(source, options)
    return keepCheck(document, isDayBound)
  }
}
