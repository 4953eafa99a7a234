import type { KeyResult } from "../model/index.ts"
import type { Direction, Quantity, Reading } from "../reading/index.ts"
import { inOneUnit } from "../reading/quantity/compare-quantities.ts"
import { findListedWords } from "../reading/word-lists/find-listed-words.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { offer, reverseVerb } from "../rewriting/index.ts"

export default defineRule({
  id: "kr-direction-consistent",
  scope: "keyResult",
  type: "problem",
  since: "0.1.0",
  docs: {
    summary: "Find key results whose verb says up and whose numbers go down, or the reverse",
    why: "When verb and numbers disagree, one of them is a slip, and at the end of the cycle two people will score the same line in opposite ways.",
    sources: ["OO", "YUN"],
    limits: [
      "Speaks only where verb, start and target stand in one statement without another movement in between.",
      "A verb such as `improve` says nothing about the number unless it is known whether more of the metric is better.",
    ],
  },
  messages: {
    contradiction: {
      text: "Key result `{{keyResult}}` says `{{verb}}`, but its numbers go {{way}} from `{{baseline}}` to `{{target}}`.",
      help: "Swap the numbers or the verb: which of the two is meant?",
    },
  },
  suggestions: {
    swapNumbers: "Swap the numbers: from `{{target}}` to `{{baseline}}`.",
    reverseVerb: "Write `{{words}}`.",
  },
  supersedes: [
    { rule: "no-timid-target", on: "self" },
    { rule: "no-implausible-target", on: "self" },
    { rule: "kr-real-change", on: "self" },
  ],
  create({ document, read, report }) {
    return {
      keyResult(goal) {
        const reading = read(goal)
        const { baseline, target, verb } = reading
        if (baseline?.from !== "statement" || target?.from !== "statement" || verb === undefined) return
        const moves = findMove(baseline, target)
        const said = findSaidDirection(goal, reading, document.language)
        if (moves === undefined || said === undefined || moves === said.direction) return
        const { text } = goal.statement
        report({
          goal,
          at: { start: Math.min(baseline.start, target.start), end: Math.max(baseline.end, target.end) },
          message: "contradiction",
          data: {
            keyResult: text,
            verb: text.slice(said.start, said.end),
            way: moves === "increase" ? "up" : "down",
            baseline: baseline.text,
            target: target.text,
          },
          suggestions: offer(
            {
              suggestion: "swapNumbers",
              data: { baseline: baseline.text, target: target.text },
              edits: [
                { range: sourceRange(goal, baseline), text: target.text },
                { range: sourceRange(goal, target), text: baseline.text },
              ],
            },
            reverseVerb(goal, reading, document),
          ),
        })
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "verb and numbers agree",
    markdown:
      "## Objective: Clinics find their way in the first week\n\n- KR1: Increase activation from 45% to 61%\n- KR2: Reduce churn from 4% to 3%\n",
    reports: [],
  },
  {
    name: "verb and numbers disagree",
    markdown:
      "## Objective: Clinics find their way in the first week\n\n- KR1: Increase activation from 61% to 45%\n- KR2: Reduce churn from 3% to 4%\n",
    reports: [
      "3:33 Key result `Increase activation from 61% to 45%` says `Increase`, but its numbers go down from `61%` to `45%`.",
      "4:26 Key result `Reduce churn from 3% to 4%` says `Reduce`, but its numbers go up from `3%` to `4%`.",
    ],
  },
  {
    name: "looks similar, is fine: less latency is better",
    markdown: "## Objective: The planner never makes anyone wait\n\n- KR1: Improve p95 latency from 900ms to 300ms\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: a lower rank is a better one, and 90 minutes are less than 2 hours",
    markdown:
      "## Objective: The planner is easy to find\n\n- KR1: Raise search rank from 8 to 3\n- KR2: Cut setup from 2 hours to 90 minutes\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: the numbers belong to the means",
    markdown: "## Objective: The planner pays for itself\n\n- KR1: Reduce support cost by raising self-service from 20% to 60%\n",
    reports: [],
  },
]

interface Said {
  readonly direction: Direction
  readonly start: number
  readonly end: number
}

function findMove(baseline: Quantity, target: Quantity): Direction | undefined {
  const [from, to] = inOneUnit(baseline, target) ?? [0, 0]
  return from === to ? undefined : from < to ? "increase" : "decrease"
}

/** Which way the verb says the number goes; undefined when it does not say, or when the numbers may belong to something else. */
function findSaidDirection({ statement }: KeyResult, reading: Reading, language: string): Said | undefined {
  const { verb, metric, baseline, target } = reading
  if (verb === undefined || baseline === undefined || target === undefined) return undefined
  const before = statement.text.slice(0, Math.min(baseline.start, target.start))
  const rising = findListedWords(before, "risingVerbs", language)
  const falling = findListedWords(before, "fallingVerbs", language)
  const [only, ...others] = [...rising, ...falling]
  const hasMeans = findListedWords(before.slice(verb.end), "means", language).length > 0
  if (others.length > 0 || hasMeans || findListedWords(before, "rankMetrics", language).length > 0) return undefined
  if (only === undefined) return findImproved(reading)
  if (only.start !== verb.start) return undefined
  // "Increase response time from 5 h to 1 h" means faster; only where more time is known to be good is it a slip.
  if (rising.length > 0 && target.type === "duration" && metric?.polarity !== "up") return undefined
  return { direction: rising.length > 0 ? "increase" : "decrease", start: verb.start, end: verb.end }
}

/** `improve` goes the way that is good for the metric. */
function findImproved({ verb, metric }: Reading): Said | undefined {
  if (verb?.class !== "increase" || metric?.polarity === undefined) return undefined
  return { direction: metric.polarity === "up" ? "increase" : "decrease", start: verb.start, end: verb.end }
}

function sourceRange({ statement }: KeyResult, { start, end }: Quantity): readonly [number, number] {
  const span = statement.spanOf(start, end)
  return [span.start.offset, span.end.offset]
}
