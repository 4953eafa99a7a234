import type { LintResult } from "../../results/types.ts"
import type { FormatContext, FormatterRuleMeta } from "../formatter.ts"
import { okrlintHome } from "../okrlint-home.ts"
import { pathFromCwd } from "../report-path.ts"
import { count, describeFiles, summarize, type Summary } from "../summary.ts"
import { escapeHtml, escapeProse } from "./escape-html.ts"
import { renderFile, type ReportedFile } from "./file-section.ts"
import { renderFilterForm } from "./filter-form.ts"
import { renderRule } from "./finding-card.ts"
import { renderPageHead } from "./page-head.ts"
import { pageScript } from "./page-script.ts"
import { pageStyle } from "./page-style.ts"

/**
 * A page to read: goals with their findings at their words, a filter, and why each rule is there. It loads nothing, and its
 * content policy lets run only the script it was made with.
 */
export function formatHtml(given: Iterable<LintResult>, context: FormatContext): Iterable<string> {
  const results = [...given] // every part of the page is about all of them
  const summary = summarize(results)
  const files = numberFiles(results, context)
  const nameFile = (filePath: string): string => pathFromCwd(context, filePath)
  const reported = files.filter(({ result }) => result.messages.length > 0 || result.suppressedMessages.length > 0)
  const page = `${renderPageHead({ title: titleOf(summary), style: pageStyle, script: pageScript })}
<body>
<a class="skip" href="#findings">Skip to the findings</a>
${renderHeader(summary, context)}
${renderFilterForm(results.flatMap(({ messages }) => messages))}
${renderContents(reported)}
<main id="findings" tabindex="-1">
${reported.map(file => renderFile(file, nameFile)).join("\n")}
${renderCleanFiles(files.filter(file => !reported.includes(file)))}
${renderRules(context.rulesMeta ?? {})}
</main>
<footer><p>Made with <a href="${okrlintHome}" rel="noreferrer">okrlint</a>. A finding is a hint, not a verdict: <code>okrlint explain RULE</code> tells why.</p></footer>
<script>${pageScript}</script>
</body>
</html>
`
  return [page]
}

function numberFiles(results: readonly LintResult[], context: FormatContext): ReportedFile[] {
  let number = 0
  return results.map((result, index) => ({
    id: `file-${index + 1}`,
    name: pathFromCwd(context, result.filePath),
    result,
    messages: result.messages.map(message => ({ number: ++number, message })),
  }))
}

function titleOf({ problems, files, ...summary }: Summary): string {
  if (problems === 0) return `No findings in ${count(files, "file")}`
  return `${count(problems, "finding")} ${describeFiles({ problems, files, ...summary })}`
}

function renderHeader(summary: Summary, { now }: FormatContext): string {
  const day = now === undefined ? "" : ` · <time datetime="${escapeHtml(now)}">${escapeHtml(now)}</time>`
  const totals = [
    ...(summary.errors === 0
      ? []
      : [`<li class="error"><strong>${summary.errors}</strong> ${summary.errors === 1 ? "error" : "errors"}</li>`]),
    ...(summary.warnings === 0
      ? []
      : [`<li class="warning"><strong>${summary.warnings}</strong> ${summary.warnings === 1 ? "warning" : "warnings"}</li>`]),
  ]
  return `<header class="top">
<p class="brand">okrlint${day}</p>
<h1>${escapeHtml(titleOf(summary))}</h1>
${totals.length === 0 ? "" : `<ul class="totals">${totals.join("")}</ul>`}
</header>`
}

/** Files listed openly; a longer list is folded, so that the first finding stays in view. */
const longestContents = 8

function renderContents(files: readonly ReportedFile[]): string {
  if (files.length < 2) return ""
  const items = files.map(
    ({ id, name, messages }) => `<li><a href="#${id}">${escapeHtml(name)}</a> <span class="count">${messages.length}</span></li>`,
  )
  const list = `<ul>${items.join("")}</ul>`
  const folded = `<details><summary>${count(files.length, "file")}</summary>${list}</details>`
  return `<nav class="contents" aria-label="Files">${files.length > longestContents ? folded : list}</nav>`
}

function renderCleanFiles(files: readonly ReportedFile[]): string {
  if (files.length === 0) return ""
  const items = files.map(({ name }) => `<li>${escapeHtml(name)}</li>`)
  return `<section class="clean" aria-labelledby="clean"><h2 id="clean">Nothing found</h2><ul>${items.join("")}</ul></section>`
}

function renderRules(rules: Readonly<Record<string, FormatterRuleMeta>>): string {
  const entries = Object.entries(rules).sort(([a], [b]) => (a < b ? -1 : 1))
  if (entries.length === 0) return ""
  const items = entries.map(
    ([id, { docs }]) =>
      `<div data-rule="${escapeHtml(id)}"><dt>${renderRule(id, docs.url ?? null)}</dt>\n<dd><p>${escapeProse(docs.description)}.</p><p class="why">${escapeProse(docs.why)}</p></dd></div>`,
  )
  return `<section class="rules" aria-labelledby="rules"><h2 id="rules">Why these rules</h2>\n<dl>${items.join("\n")}</dl></section>`
}
