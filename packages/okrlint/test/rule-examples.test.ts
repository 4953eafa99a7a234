import { validateOptions } from "@okrlint/config/validate"
import { checkDocument, checkWorkspace, finishDocument, type EnabledRule, type Example, type Rule } from "@okrlint/core"
import { parseMarkdown } from "@okrlint/markdown"
import { describe, expect, test } from "vitest"
import { loadRuleFiles } from "../../repo/test/load-rules.ts"

const files = await loadRuleFiles()

describe.for(files)("$name", ({ default: rule, examples }) => {
  test.for(examples)("$name", example => {
    expect(reportsOf(rule, example)).toEqual(example.reports)
  })
})

/** What a rule alone reports on an example, as examples write it. */
function reportsOf(rule: Rule, { markdown, options, filePath, earlier, beside = {} }: Example): string[] {
  const enabled: EnabledRule = { rule, severity: 1, options: validateOptions(rule, options ?? {}, "an example") }
  const check = (text: string, name: string | undefined) =>
    checkDocument(parseMarkdown(text, name === undefined ? {} : { filePath: name }), [enabled], {
      now: "2026-07-01",
      withHistory: earlier !== undefined,
    })
  const document = check(markdown, filePath)
  const others = Object.entries(beside).map(([name, text]) => check(text, name))
  const history = earlier && { documents: [check(earlier.markdown, filePath)], since: earlier.changed }
  const workspace = checkWorkspace([document, ...others], () => [enabled], { history }).get(document) ?? []
  const { findings } = finishDocument(document, workspace, {
    now: "2026-07-01",
    text: markdown,
    supersedesOf: () => [],
    resolveRuleId: id => (id === rule.id ? id : undefined),
  })
  return findings.map(({ span, text }) => `${span.start.line}:${span.start.column} ${text}`)
}
