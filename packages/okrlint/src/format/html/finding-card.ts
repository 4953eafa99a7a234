import type { LintMessage, LintSuggestion, RelatedPlace } from "../../results/types.ts"
import { safeUrl } from "../safe-url.ts"
import { severityName } from "../summary.ts"
import { escapeHtml, escapeProse } from "./escape-html.ts"
import type { FindingGroup, NumberedMessage } from "./group-findings.ts"
import { pointsAtSeveral, renderExcerpt, type MarkableSource } from "./marked-excerpt.ts"

/** What cards of one file need beside their findings. */
export interface CardContext {
  /** Undefined when the file could not be read. */
  readonly source: MarkableSource | undefined
  /** How a file is shown. */
  nameFile(filePath: string): string
}

/** One goal, its words and what was found about them. */
export function renderCard({ goal, board, messages }: FindingGroup, { source, nameFile }: CardContext): string {
  const [{ number, message }] = messages
  const title = goal === null ? `Line ${message.line}` : escapeHtml(goal)
  const line = goal === null ? "" : `<span class="line">line ${message.line}</span>`
  const excerpt = source === undefined ? "" : renderExcerpt(source, messages)
  return `<article class="card" data-board="${escapeHtml(board ?? "")}" aria-labelledby="c${number}">
<h4 id="c${number}"><span class="goal">${title}</span>${line}</h4>
${excerpt}
<ol class="findings${pointsAtSeveral(messages) ? " numbered" : ""}">
${messages.map(numbered => renderFinding(numbered, nameFile)).join("\n")}
</ol>
</article>`
}

function renderFinding({ number, message }: NumberedMessage, nameFile: CardContext["nameFile"]): string {
  const severity = severityName(message)
  const parts = [
    `<p class="text"><span class="severity ${severity}">${severity}</span> ${escapeProse(message.message)}</p>`,
    ...(message.help === "" ? [] : [`<p class="help">${escapeProse(message.help)}</p>`]),
    ...(message.related.length === 0 ? [] : [renderRelated(message.related, nameFile)]),
    ...renderRewrites(message),
    ...(message.ruleId === null ? [] : [`<p class="rule">${renderRule(message.ruleId, message.url)}</p>`]),
  ]
  return `<li id="f${number}" value="${number}" data-severity="${severity}" data-rule="${escapeHtml(message.ruleId ?? "")}">${parts.join("\n")}</li>`
}

/** A rule's name, with a link when it has a page. */
export function renderRule(ruleId: string, url: string | null): string {
  const target = safeUrl(url)
  const name = escapeHtml(ruleId)
  return target === undefined ? name : `<a href="${escapeHtml(target)}" rel="noreferrer">${name}</a>`
}

function renderRelated(places: readonly RelatedPlace[], nameFile: CardContext["nameFile"]): string {
  const items = places.map(
    ({ filePath, line, message }) =>
      `<li>${escapeProse(message)} <span class="line">${escapeHtml(nameFile(filePath))}, line ${line}</span></li>`,
  )
  return `<ul class="related" aria-label="Related places">${items.join("")}</ul>`
}

function renderRewrites({ fix, suggestions = [] }: LintMessage): string[] {
  const fixable = fix === undefined ? [] : [`<p class="fix">Can be mended with <code>--fix</code>.</p>`]
  if (suggestions.length === 0) return fixable
  const title = suggestions.length === 1 ? "A way to rewrite it" : `${suggestions.length} ways to rewrite it`
  return [...fixable, `<details><summary>${title}</summary><ul>${suggestions.map(renderSuggestion).join("")}</ul></details>`]
}

/** Longest preview of new text in characters. */
const longestPreview = 300

function renderSuggestion({ desc, fix }: LintSuggestion): string {
  const text = fix.text.trim()
  const preview = text.length > longestPreview ? `${text.slice(0, longestPreview)} …` : text
  return `<li>${escapeProse(desc)}${preview === "" ? "" : `<pre dir="auto">${escapeHtml(preview)}</pre>`}</li>`
}
