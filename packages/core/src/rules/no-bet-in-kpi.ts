import type { Goal, Kpi } from "../model/index.ts"
import type { Reading } from "../reading/index.ts"
import { findListedWords } from "../reading/word-lists/find-listed-words.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { moveToInitiatives, offer, splitChangeOff } from "../rewriting/index.ts"
import { several } from "./shared/group-lack.ts"
import { listStandingKpis } from "./shared/list-kpis.ts"

export default defineRule({
  id: "no-bet-in-kpi",
  scope: "kpi",
  type: "problem",
  since: "0.1.0",
  docs: {
    summary: "Find launches and big changes among the KPIs",
    why: "What stands in the KPI list gets watched, not pursued. A launch or a leap needs someone who bets the cycle on it, and it is gone from the list once it is done.",
    sources: ["001", "003", "VIN"],
    limits: [
      "A plain target on a KPI, such as `open bugs down to 5`, is accepted: tools for KPIs have such targets.",
      "A KPI under an objective already serves a bet and is passed over.",
    ],
  },
  messages: {
    work: {
      text: "KPI `{{kpi}}` reads like work to finish, not like a number to watch.",
      help: "Make it an objective or an initiative, and keep here the number it is meant to move.",
    },
    mostMove: {
      text: "{{count}} of {{total}} KPIs state a change to make, not a level to watch; the first is `{{kpi}}`.",
      help: "Make the changes key results, and keep the metrics here with the level that is healthy today.",
    },
    leap: {
      text: "KPI `{{kpi}}` reads like a change to make: it moves a number by `{{words}}` and is over then.",
      help: "Make the change a key result, and keep the metric here with the level that is healthy today.",
    },
  },
  suggestions: {
    toInitiatives: "Move it to the initiatives.",
    splitOff: "Make the change a key result and keep the metric here with a level to fill in.",
  },
  options: z =>
    z.strictObject({
      allowTargets: z
        .boolean()
        .default(true)
        .describe("Accept a value to reach without a date, as KPI tools offer it (Perdoo: increase to, decrease to)."),
    }),
  supersedes: [
    { rule: "kpi-has-threshold", on: "self" },
    { rule: "no-horizon-mismatch", on: "self" },
  ],
  create({ document, options, read, report }) {
    // What shows that a plan worked is reached with the plan; nobody watches it from then on.
    const plans = document.sections.filter(({ title }) => findListedWords(title, "successMeasure", document.language).length > 0)
    const isMeasureOfSuccess = ({ span }: Goal): boolean =>
      plans.some(section => section.span.start.offset <= span.start.offset && span.end.offset <= section.span.end.offset)
    return {
      document() {
        const kpis = listStandingKpis(document).filter(kpi => !isMeasureOfSuccess(kpi))
        const moving = kpis.filter(kpi => statesChange(read(kpi)))
        const [first, ...rest] = moving
        if (first === undefined || moving.length < several) return
        const related = rest.map(({ statement, id }) => ({
          place: { filePath: document.filePath, span: statement.span, goalId: id },
          text: `\`${statement.text}\` states a change to make.`,
        }))
        report({ goal: first, message: "mostMove", data: { count: moving.length, total: kpis.length, kpi: first.statement.text }, related })
      },
      board(board) {
        for (const kpi of listStandingKpis(board).filter(other => !isMeasureOfSuccess(other))) {
          const reading = read(kpi)
          const { text } = kpi.statement
          if (isWork(kpi, reading)) {
            const suggestions = offer({ suggestion: "toInitiatives", edits: moveToInitiatives(kpi, document) })
            report({ goal: kpi, message: "work", data: { kpi: text }, suggestions })
          }
          const words = findLeap(reading, options.allowTargets)
          if (words === undefined) continue
          const suggestions = offer({ suggestion: "splitOff", edits: splitChangeOff(kpi, reading, document) })
          report({ goal: kpi, message: "leap", data: { kpi: text, words }, suggestions })
        }
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "levels to watch",
    markdown: "# Sales 2026\n\n## KPIs\n\n- Monthly recurring revenue, alert below $1.8M\n- Open P1 bugs <= 5\n",
    reports: [],
  },
  {
    name: "a launch and a leap",
    markdown: "# Sales 2026\n\n## KPIs\n\n- Launch the new product category\n- Grow revenue 3x by December\n",
    reports: [
      "5:3 KPI `Launch the new product category` reads like work to finish, not like a number to watch.",
      "6:3 KPI `Grow revenue 3x by December` reads like a change to make: it moves a number by `3x` and is over then.",
    ],
  },
  {
    name: "looks similar, is fine: a target on a KPI",
    markdown: "# Sales 2026\n\n## KPIs\n\n- Increase renewal rate to 90%\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: the number of launches",
    markdown: "# Sales 2026\n\n## KPIs\n\n- Launches delayed by more than a week: at most 1\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: the measure of an objective",
    markdown: "# OKRs Q3 2026\n\n## Objective: Bakeries stay with us as they grow\n\n- KPI: retention from 61% to 80% by September\n",
    reports: [],
  },
]

function isWork({ fields }: Kpi, { kind, quantified, metric }: Reading): boolean {
  const isTask = kind === "output" || kind === "activity" || kind === "milestone"
  return (
    isTask && !quantified && metric === undefined && !fields.some(({ name }) => name === "target" || name === "alert" || name === "cadence")
  )
}

/** So much more or less, of which nobody can say in a year whether it is healthy; one or two among levels are left alone. */
function statesChange({ kind, delta, cadence }: Reading): boolean {
  return kind === "bet" && cadence === undefined && delta?.from === "statement" && delta.type === "percent"
}

/** A multiple to reach, or a way from one value to another with a day on which it ends. */
function findLeap({ kind, baseline, target, delta, deadline, cadence, verb }: Reading, allowTargets: boolean): string | undefined {
  if (kind !== "bet" || cadence !== undefined) return undefined
  if (delta?.type === "multiplier" && delta.from === "statement") return delta.text
  const hasWay = baseline?.from === "statement" && target?.from === "statement" && baseline.value !== target.value
  if (hasWay && deadline !== undefined) return `${baseline.text} to ${target.text}`
  const isMoved = verb?.class === "increase" || verb?.class === "decrease" || verb?.class === "move"
  return !allowTargets && isMoved && target !== undefined ? target.text : undefined
}
