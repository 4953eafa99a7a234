import { childrenOf, hasTag, type Goal, type KeyResult, type Kpi } from "../model/index.ts"
import type { MetricCategory, Reading } from "../reading/index.ts"
import { isCounted } from "../reading/quantity/is-counted.ts"
import { createWordFinder, findListedWords } from "../reading/word-lists/find-listed-words.ts"
import { defineRule, type Example } from "../linter/index.ts"

export default defineRule({
  id: "no-gameable-metric",
  scope: "statement",
  type: "problem",
  since: "0.1.0",
  docs: {
    summary: "Find metrics that can be driven up without anything getting better",
    why: "Reward lines of code and there will be many. Once a count of this sort is a target it is reached directly, and the thing it once stood for gets worse.",
    sources: ["001", "GRD", "OLD"],
    limits: [
      "Knows English names only; add others with `metrics`.",
      "Any key result or KPI about quality, satisfaction or retention beside it counts as its pair.",
    ],
  },
  messages: {
    gameable: {
      text: "`{{metric}}` is easy to drive up without anything getting better.",
      help: "Measure what it should lead to, or pair it with a key result that gets worse when only this number is driven up, such as {{pair}}.",
    },
  },
  options: z =>
    z.strictObject({
      metrics: z.array(z.string().min(2)).default([]).describe("Further metrics of this sort, as they are written."),
      acceptPair: z.boolean().default(true).describe("Accept such a metric beside one about quality, satisfaction or retention."),
    }),
  create({ options, document, read, report }) {
    const findOwn = createWordFinder(options.metrics)
    const check = (goal: KeyResult | Kpi): void => {
      const reading = read(goal)
      const { text } = goal.statement
      if (!isPushed(goal, reading) || findListedWords(text, "rateNouns", document.language).some(({ phrase }) => phrase === "per")) return
      const words = [...findListedWords(text, "gameable", document.language), ...findOwn(text)].find(found =>
        goal.role === "kpi" ? isShort(text) : isCounted(text, found, reading) && isOwnCount(found.start, reading),
      )
      if (words === undefined) return
      if (options.acceptPair && companyOf(goal).some(other => isCounterweight(other, read(other)))) return
      report({ goal, at: words, message: "gameable", data: { metric: text.slice(words.start, words.end), pair: "`escaped defects`" } })
    }
    return { keyResult: check, kpi: check }
  },
})

export const examples: readonly Example[] = [
  {
    name: "what comes of the work",
    markdown:
      "## Objective: Releases that nobody has to fear\n\n- KR1: Escaped defects from 12 to 4 a month\n- KR2: Cycle time from 10 to 5 days\n",
    reports: [],
  },
  {
    name: "counts that are easy to reach",
    markdown: "## Objective: Releases that nobody has to fear\n\n- KR1: Reach 90% test coverage\n\n## KPIs\n\n- Lines of code written\n",
    reports: [
      "3:18 `test coverage` is easy to drive up without anything getting better.",
      "7:3 `Lines of code` is easy to drive up without anything getting better.",
    ],
  },
  {
    name: "looks similar, is fine: paired with what would get worse",
    markdown:
      "## Objective: Releases that nobody has to fear\n\n- KR1: Raise test coverage from 60% to 80%\n- KR2: Escaped defects from 12 to 4 a month\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: less overtime is better",
    markdown: "## Objective: A team that lasts\n\n- KR1: Cut overtime from 9 to 3 hours a week\n",
    reports: [],
  },
]

/** Whether the goal wants more of it; a bare name in a KPI list is watched to be more. */
function isPushed(goal: KeyResult | Kpi, { kind, direction, metric }: Reading): boolean {
  if (hasTag(goal, "guardrail") || hasTag(goal, "health") || direction === "decrease" || metric?.polarity === "down") return false
  return kind === "bet" || (goal.role === "kpi" ? kind === "vital-sign" : kind === "output" || kind === "activity")
}

/** In a plan of several steps the count belongs to a step; a count that is the goal stands close to its verb. */
function isOwnCount(start: number, { kind, verb }: Reading): boolean {
  return kind === "bet" || start - (verb?.end ?? 0) < 24
}

/** The name of a metric is short; a sentence about metrics is not. */
function isShort(text: string): boolean {
  return text.split(" ", 9).length <= 8
}

function companyOf(goal: Goal): readonly Goal[] {
  const siblings = goal.parent === undefined ? [] : childrenOf(goal.parent, "keyResult")
  const watched = goal.board.goals.filter(other => other.role === "kpi" || hasTag(other, "guardrail"))
  return [...siblings, ...watched].filter(other => other !== goal)
}

const counterweights: readonly MetricCategory[] = ["quality", "satisfaction", "retention", "reliability"]

function isCounterweight(goal: Goal, { metric, guardrail }: Reading): boolean {
  if (guardrail !== undefined || hasTag(goal, "guardrail")) return true
  return metric?.category !== undefined && counterweights.includes(metric.category)
}
