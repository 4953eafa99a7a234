import { createLineIndex } from "@okrlint/core/model"
import type { LintResult, SuppressedLintMessage } from "../../results/types.ts"
import { count } from "../summary.ts"
import { escapeHtml, escapeProse } from "./escape-html.ts"
import { renderCard, renderRule, type CardContext } from "./finding-card.ts"
import { groupFindings, type FindingGroup, type NumberedMessage } from "./group-findings.ts"

/** A file of the report. */
export interface ReportedFile {
  /** Where the section is on the page. */
  readonly id: string
  readonly name: string
  readonly result: LintResult
  readonly messages: readonly NumberedMessage[]
}

/** A file's goals with findings, board by board, and what is silenced in it. */
export function renderFile({ id, name, result, messages }: ReportedFile, nameFile: CardContext["nameFile"]): string {
  const source = result.source === undefined ? undefined : { text: result.source, lines: createLineIndex(result.source) }
  const boards = splitByBoard(groupFindings(messages))
  return `<section class="file" aria-labelledby="${id}">
<h2 id="${id}">${escapeHtml(name)} <span class="count">${count(messages.length, "finding")}</span></h2>
${boards.map(groups => renderBoard(groups, { source, nameFile })).join("\n")}
${renderSuppressed(result.suppressedMessages)}
</section>`
}

/** Groups in document order, cut where the board changes. */
function splitByBoard(groups: readonly FindingGroup[]): (readonly [FindingGroup, ...FindingGroup[]])[] {
  const boards: [FindingGroup, ...FindingGroup[]][] = []
  for (const group of groups) {
    const last = boards.at(-1)
    if (last?.[0].board === group.board) last?.push(group)
    else boards.push([group])
  }
  return boards
}

function renderBoard(groups: readonly [FindingGroup, ...FindingGroup[]], context: CardContext): string {
  const { board } = groups[0]
  const heading = `<h3>${board === null ? "Document" : escapeHtml(board)}</h3>`
  return `<div class="board">\n${heading}\n${groups.map(group => renderCard(group, context)).join("\n")}\n</div>`
}

function renderSuppressed(messages: readonly SuppressedLintMessage[]): string {
  if (messages.length === 0) return ""
  const items = messages.map(({ line, message, ruleId, url, suppressions }) => {
    const reasons = suppressions.map(({ justification }) => justification).filter(reason => reason !== "")
    const reason = reasons.length === 0 ? "" : ` <span class="reason">${escapeHtml(reasons.join("; "))}</span>`
    return `<li><span class="line">line ${line}</span> ${escapeProse(message)} <span class="rule">${renderRule(ruleId ?? "okrlint", url)}</span>${reason}</li>`
  })
  return `<details class="silenced"><summary>${count(messages.length, "silenced finding")}</summary><ul>${items.join("\n")}</ul></details>`
}
