import type { LintResult } from "../../results/types.ts"
import type { FormatContext, FormatterRuleMeta } from "../formatter.ts"
import { okrlintHome } from "../okrlint-home.ts"
import { pathFromCwd } from "../report-path.ts"
import { count, createTally, describeFiles, type Summary } from "../summary.ts"
import { escapeHtml, escapeProse } from "./escape-html.ts"
import { renderFile } from "./file-section.ts"
import { createFilterChoices, renderFilterForm, type FilterChoices } from "./filter-form.ts"
import { renderRule } from "./finding-card.ts"
import { renderPageHead } from "./page-head.ts"
import { pageScript } from "./page-script.ts"
import { pageStyle } from "./page-style.ts"

/**
 * A page to read: goals with their findings at their words, a filter, and why each rule is there. It loads nothing, and its
 * content policy lets run only the script it was made with.
 */
export function* formatHtml(results: Iterable<LintResult>, context: FormatContext): Generator<string, void> {
  const nameFile = (filePath: string): string => pathFromCwd(context, filePath)
  const { summary, choices, contents, cleanFiles } = surveyFiles(results, nameFile)
  yield `${renderPageHead({ title: titleOf(summary), style: pageStyle, script: pageScript })}
<body>
<a class="skip" href="#findings">Skip to the findings</a>
${renderHeader(summary, context)}
${renderFilterForm(choices)}
${renderContents(contents)}
<main id="findings" tabindex="-1">
`
  yield* renderFiles(results, nameFile)
  yield `
${renderCleanFiles(cleanFiles)}
${renderRules(context.rulesMeta ?? {})}
</main>
<footer><p>Made with <a href="${okrlintHome}" rel="noreferrer">okrlint</a>. A finding is a hint, not a verdict: <code>okrlint explain RULE</code> tells why.</p></footer>
<script>${pageScript}</script>
</body>
</html>
`
}

/** What the page says of all files together. */
interface Survey {
  readonly summary: Summary
  readonly choices: FilterChoices
  /** Files with findings, silenced ones too. */
  readonly contents: readonly ContentsEntry[]
  /** Names of the others. */
  readonly cleanFiles: readonly string[]
}

interface ContentsEntry {
  readonly id: string
  readonly name: string
  readonly findings: number
}

function surveyFiles(results: Iterable<LintResult>, nameFile: (filePath: string) => string): Survey {
  const tally = createTally()
  const choices = createFilterChoices()
  const contents: ContentsEntry[] = []
  const cleanFiles: string[] = []
  let number = 0
  for (const result of results) {
    number++
    tally.add(result)
    for (const message of result.messages) choices.add(message)
    const name = nameFile(result.filePath)
    if (hasFindings(result)) contents.push({ id: idOf(number), name, findings: result.messages.length })
    else cleanFiles.push(name)
  }
  return { summary: tally.summary(), choices, contents, cleanFiles }
}

function hasFindings({ messages, suppressedMessages }: LintResult): boolean {
  return messages.length > 0 || suppressedMessages.length > 0
}

/** Where the section of a file is on the page; files are counted from 1. */
function idOf(number: number): string {
  return `file-${number}`
}

/** The sections of files with findings, a line between two. */
function* renderFiles(results: Iterable<LintResult>, nameFile: (filePath: string) => string): Generator<string, void> {
  let [files, findings, separator] = [0, 0, ""]
  for (const result of results) {
    files++
    if (!hasFindings(result)) continue
    const messages = result.messages.map(message => ({ number: ++findings, message }))
    yield `${separator}${renderFile({ id: idOf(files), name: nameFile(result.filePath), result, messages }, nameFile)}`
    separator = "\n"
  }
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

function renderContents(entries: readonly ContentsEntry[]): string {
  if (entries.length < 2) return ""
  const items = entries.map(
    ({ id, name, findings }) => `<li><a href="#${id}">${escapeHtml(name)}</a> <span class="count">${findings}</span></li>`,
  )
  const list = `<ul>${items.join("")}</ul>`
  const folded = `<details><summary>${count(entries.length, "file")}</summary>${list}</details>`
  return `<nav class="contents" aria-label="Files">${entries.length > longestContents ? folded : list}</nav>`
}

function renderCleanFiles(names: readonly string[]): string {
  if (names.length === 0) return ""
  const items = names.map(name => `<li>${escapeHtml(name)}</li>`)
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
