import type { LintMessage } from "../../results/types.ts"
import { count, severityName } from "../summary.ts"
import { escapeHtml } from "./escape-html.ts"

/** What the report can be narrowed to, counted while messages go by. */
export interface FilterChoices {
  add(message: LintMessage): void
  /** Messages so far. */
  readonly messages: number
  list(name: "severity" | "rule" | "board"): readonly Choice[]
}

/** Begins to count. */
export function createFilterChoices(): FilterChoices {
  const counts = { severity: new Map<string, number>(), rule: new Map<string, number>(), board: new Map<string, number>() }
  let messages = 0
  const countOne = (values: Map<string, number>, value: string | null): void => {
    if (value !== null) values.set(value, (values.get(value) ?? 0) + 1)
  }
  return {
    add: message => {
      messages++
      countOne(counts.severity, severityName(message))
      countOne(counts.rule, message.ruleId)
      countOne(counts.board, message.board)
    },
    get messages() {
      return messages
    },
    list: name => [...counts[name]].map(([value, times]) => ({ value, count: times })).sort((a, b) => (a.value < b.value ? -1 : 1)),
  }
}

/** The form that narrows the report; it stays hidden until the script runs, and is left out when there is little to narrow. */
export function renderFilterForm(choices: FilterChoices): string {
  if (choices.messages < 2) return ""
  const [severities, rules, boards] = [choices.list("severity"), choices.list("rule"), choices.list("board")]
  return `<form id="filters" class="filters" role="search" aria-label="Filter findings" hidden>
${renderSelect({ name: "severity", label: "Severity", all: "All", choices: severities })}
${renderSelect({ name: "rule", label: "Rule", all: `All ${rules.length} rules`, choices: rules })}
${boards.length < 2 ? "" : renderSelect({ name: "board", label: "Team and cycle", all: `All ${boards.length} boards`, choices: boards })}
<button type="reset">Show all</button>
<output id="shown" aria-live="polite">${count(choices.messages, "finding")}</output>
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
