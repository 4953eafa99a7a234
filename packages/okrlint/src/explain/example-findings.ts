import { validateOptions } from "@okrlint/config/validate"
import { checkDocument, checkWorkspace, finishDocument, type EnabledRule, type Example, type Finding, type Rule } from "@okrlint/core"
import { parseMarkdown } from "@okrlint/markdown"

/** What a rule alone finds in the document of an example, beside its other documents and with what it was before. */
export function findInExample(rule: Rule, { markdown, options, filePath, earlier, beside = {} }: Example): readonly Finding[] {
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
  return findings
}
