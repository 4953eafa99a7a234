import type { Example, Rule } from "@okrlint/core"
import { findInExample } from "../../okrlint/src/explain/example-findings.ts"
import { findHeadings, mapPage } from "./fences.ts"
import { markWords } from "./mark-words.ts"

/** A rule with its examples, as its file gives them. */
export interface RuleWithExamples {
  readonly rule: Rule
  readonly examples: readonly Example[]
}

/** A rule's page with the findings of each example marked at their words. */
export function showRuleExamples(page: string, { rule, examples }: RuleWithExamples): string {
  const start = findHeadings(page, "## Examples")[0]
  if (start === undefined) return page
  const end = findHeadings(page, "## ").find(heading => heading > start) ?? page.length
  const cuts = [...findHeadings(page, "### ").filter(heading => heading > start && heading < end), end]
  const shown = examples.map((example, index) => showSection(page.slice(cuts[index], cuts[index + 1]), rule, example))
  return page.slice(0, cuts[0]) + shown.join("") + page.slice(end)
}

/** Only the document that is looked at is marked, not what it was before or what stands beside it; the frame in plain text is left out for a list. */
function showSection(section: string, rule: Rule, example: Example): string {
  const findings = findInExample(rule, example)
  const ranges = findings.map(({ span, text }) => ({ start: span.start.offset, end: span.end.offset, text }))
  const marked = markWords(example.markdown, ranges)
  const list = findings.map(({ span, text, help }) => `- Line ${span.start.line}: ${text} ${help}`).join("\n")
  return mapPage(section, {
    prose: text => text,
    block: ({ info, body, source }) => {
      if (info === "md" && body.trimEnd() === example.markdown.trimEnd()) return marked
      return info === "text" ? list : source
    },
  })
}
