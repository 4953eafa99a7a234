import { findListedWords } from "../reading/word-lists/find-listed-words.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { inPoints, offer } from "../rewriting/index.ts"

export default defineRule({
  id: "no-ambiguous-percent",
  scope: "keyResult",
  type: "suggestion",
  since: "0.1.0",
  docs: {
    summary: "Find changes in per cent of something that is a percentage itself",
    why: "Raising a conversion of 13% by 10% may mean 14.3% or 23%. The two are far apart, and which one was meant is settled when the score is due.",
    sources: ["SC"],
    limits: [
      "Knows the English names of common rates; a source uses “reduce churn by 50 percent” as a fair goal, so this is off in `recommended`.",
    ],
  },
  messages: {
    ambiguous: {
      text: "`{{change}}` of `{{metric}}` can mean points or a share of today's value.",
      help: "Write where it goes from and to, or say `percentage points`: which of the two is meant?",
    },
  },
  suggestions: { inPoints: "Write `{{words}}`." },
  create({ document, read, report }) {
    return {
      keyResult(goal) {
        const { delta, target, baseline, metric } = read(goal)
        if (delta?.from !== "statement" || delta.type !== "percent" || baseline !== undefined || target !== undefined) return
        if (metric === undefined) return
        const { text } = goal.statement
        const words = text.slice(metric.start, metric.end)
        const isShare = findListedWords(words, "percentMetrics", document.language).some(({ end }) => end === words.length)
        if (!isShare || findListedWords(text, "percentKinds", document.language).length > 0) return
        report({
          goal,
          at: delta,
          message: "ambiguous",
          data: { change: delta.text, metric: words },
          suggestions: offer(inPoints(goal, delta, document)),
        })
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "points, and a way from one value to another",
    markdown:
      "## Objective: A business that carries itself\n\n- KR1: Increase conversion by 5 percentage points\n- KR2: Gross margin from 61% to 64%\n",
    reports: [],
  },
  {
    name: "per cent of a rate",
    markdown: "## Objective: A business that carries itself\n\n- KR1: Increase conversion rate by 5%\n",
    reports: ["3:36 `5%` of `conversion rate` can mean points or a share of today's value."],
  },
  {
    name: "looks similar, is fine: per cent of a sum",
    markdown: "## Objective: A business that carries itself\n\n- KR1: Increase revenue from franchises by 5%\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: it says which",
    markdown: "## Objective: A business that carries itself\n\n- KR1: Reduce churn by 20% relative to last year\n",
    reports: [],
  },
]
