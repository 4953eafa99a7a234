import { validateOptions } from "@okrlint/config/validate"
import { checkDocument } from "@okrlint/core"
import { rules } from "@okrlint/core/rules"
import { parseMarkdown } from "@okrlint/markdown"

/** The words that a rule alone, with its default options, underlines in a page; `now` is an ISO day. */
export function reportWords(ruleId: string, markdown: string, now = "2026-07-01"): string[] {
  const rule = rules[ruleId]
  if (rule === undefined) throw new Error(`Unexpected rule \`${ruleId}\`, expected one of the registry.`)
  const document = parseMarkdown(markdown, { filePath: "plan.md" })
  const options = validateOptions(rule, {}, "a test")
  const { findings } = checkDocument(document, [{ rule, severity: 1, options }], { now })
  return findings.map(({ span }) => markdown.slice(span.start.offset, span.end.offset))
}

/** A page with one objective, and a key result that no rule has anything to say about. */
export function asObjective(statement: string): string {
  return `# Shop, Q3 2026\n\n## Objective 1: ${statement}\n\n- KR1: First-order rate from 20% to 30%\n`
}

/** A page with one key result. */
export function asKeyResult(statement: string): string {
  return `# Shop, Q3 2026\n\n## Objective 1: Make the first order effortless\n\n- KR1: ${statement}\n`
}

/** A page with a paragraph above its goals. */
export function asProse(paragraph: string): string {
  return `# Shop, Q3 2026\n\n${paragraph}\n\n## Objective 1: Make the first order effortless\n\n- KR1: First-order rate from 20% to 30%\n`
}
