import type { LintMessage } from "../../results/types.ts"
import { count, severityName } from "../summary.ts"
import { escapeHtml } from "./escape-html.ts"

/** The form that narrows the report; it stays hidden until the script runs, and is left out when there is little to narrow. */
export function renderFilterForm(messages: readonly LintMessage[]): string {
  if (messages.length < 2) return ""
  const severities = tally(messages.map(severityName))
  const rules = tally(messages.flatMap(({ ruleId }) => ruleId ?? []))
  const boards = tally(messages.flatMap(({ board }) => board ?? []))
  return `<form id="filters" class="filters" role="search" aria-label="Filter findings" hidden>
${renderSelect({ name: "severity", label: "Severity", all: "All", choices: severities })}
${renderSelect({ name: "rule", label: "Rule", all: `All ${rules.length} rules`, choices: rules })}
${boards.length < 2 ? "" : renderSelect({ name: "board", label: "Team and cycle", all: `All ${boards.length} boards`, choices: boards })}
<button type="reset">Show all</button>
<output id="shown" aria-live="polite">${count(messages.length, "finding")}</output>
</form>`
}

interface Choice {
  readonly value: string
  readonly count: number
}

interface Select {
  readonly name: string
  readonly label: string
  readonly all: string
  readonly choices: readonly Choice[]
}

function renderSelect({ name, label, all, choices }: Select): string {
  if (choices.length < 2) return ""
  const options = choices.map(
    choice => `<option value="${escapeHtml(choice.value)}">${escapeHtml(choice.value)} (${choice.count})</option>`,
  )
  return `<label>${label}<select name="${name}"><option value="">${all}</option>${options.join("")}</select></label>`
}

/** Values by name, with how often each occurs. */
function tally(values: readonly string[]): Choice[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => (a.value < b.value ? -1 : 1))
}
