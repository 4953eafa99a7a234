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
function reportsOf(rule: Rule, { markdown, options, filePath }: Example): string[] {
  const enabled: EnabledRule = { rule, severity: 1, options: validateOptions(rule, options ?? {}, "an example") }
  const document = checkDocument(parseMarkdown(markdown, filePath === undefined ? {} : { filePath }), [enabled], { now: "2026-07-01" })
  const workspace = checkWorkspace([document], () => [enabled]).get(document) ?? []
  const { findings } = finishDocument(document, workspace, {
    now: "2026-07-01",
    text: markdown,
    supersedesOf: () => [],
    resolveRuleId: id => (id === rule.id ? id : undefined),
  })
  return findings.map(({ span, text }) => `${span.start.line}:${span.start.column} ${text}`)
}
