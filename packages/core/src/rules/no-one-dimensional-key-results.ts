import { childrenOf, hasTag, type Goal, type Objective } from "../model/index.ts"
import type { MetricCategory, Reading } from "../reading/index.ts"
import { guardrailPairs } from "../reading/guardrail-pairs.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { addGuardrail, offer } from "../rewriting/index.ts"

export default defineRule({
  id: "no-one-dimensional-key-results",
  scope: "objective",
  type: "suggestion",
  since: "0.1.0",
  docs: {
    summary: "Find objectives whose key results all pull at one side of the work",
    why: "Who measures only speed gets a sprint, and whatever nobody mentioned is left behind. Key results that look from two sides keep each other honest.",
    sources: ["000", "GUAN", "WOD"],
    limits: [
      "Speaks only where the category of every key result is known, and only about sides that take from others: speed, sales, growth, cost, volume.",
      "`require-guardrail` says the same with the missing counterweight by name, and swallows this finding.",
    ],
  },
  messages: {
    oneSided: {
      text: "All {{count}} key results of `{{objective}}` measure {{category}}.",
      help: "Let one of them look from another side, such as {{examples}}: what could get worse while these get better?",
    },
  },
  suggestions: { addGuardrail: "Add the key result `{{words}}` to fill in." },
  options: z =>
    z.strictObject({
      minKeyResults: z.int().min(2).default(2).describe("Key results from which an objective is looked at."),
      maxShare: z.number().min(0.5).max(1).default(1).describe("Share of the key results from which it is one-sided, 0.5 to 1."),
    }),
  create({ document, options, read, report }) {
    return {
      objective(goal) {
        const keyResults = childrenOf(goal, "keyResult")
        if (keyResults.length < options.minKeyResults || isWatched(goal, read)) return
        const categories = keyResults.map(keyResult => measuredCategory(read(keyResult)))
        const known = categories.filter(category => category !== undefined)
        if (known.length < categories.length) return
        const category = mostCommon(known)
        const pair = category === undefined ? undefined : guardrailPairs[category]
        if (category === undefined || pair === undefined) return
        const count = known.filter(other => other === category).length
        if (count < known.length * options.maxShare) return
        report({
          goal,
          message: "oneSided",
          data: {
            count,
            objective: goal.statement.text,
            category: categoryNames[category] ?? category,
            examples: pair.examples.map(name => `\`${name}\``).join(" or "),
          },
          suggestions: offer(...pair.examples.map(name => addGuardrail(goal, name, document))),
        })
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "speed, and what customers think of it",
    markdown:
      "## Objective: Halve the time from idea to customer\n\n- KR1: Cut cycle time from 10 to 5 days\n- KR2: Raise CSAT from 80% to 88%\n",
    reports: [],
  },
  {
    name: "speed and nothing but speed",
    markdown:
      "## Objective: Halve the time from idea to customer\n\n- KR1: Cut cycle time from 10 to 5 days\n- KR2: Deployment frequency from 2 to 10 a week\n",
    reports: ["1:15 All 2 key results of `Halve the time from idea to customer` measure speed."],
  },
  {
    name: "looks similar, is fine: the KPI list looks from the other side",
    markdown:
      "# Platform team, Q3 2026\n\n## Objective: Halve the time from idea to customer\n\n- KR1: Cut cycle time from 10 to 5 days\n- KR2: Deployment frequency from 2 to 10 a week\n\n## KPIs\n\n- Change-failure rate below 5%\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: reliability from several sides takes from nobody",
    markdown:
      "## Objective: Nobody has to think about the platform\n\n- KR1: Uptime from 99.5% to 99.9%\n- KR2: P1 incidents from 9 to 3 a quarter\n",
    reports: [],
  },
]

/** What a category is called in a sentence, where its own name would not do. */
const categoryNames: Readonly<Partial<Record<MetricCategory, string>>> = { "output-volume": "how much is made", revenue: "sales" }

/** A guardrail in the objective, under it or on its board looks from the other side. */
function isWatched(goal: Objective, read: (goal: Goal) => Reading): boolean {
  const isGuard = (other: Goal): boolean => hasTag(other, "guardrail") || read(other).guardrail !== undefined
  return isGuard(goal) || goal.children.some(isGuard) || goal.board.goals.some(other => other.role === "kpi" || hasTag(other, "guardrail"))
}

/** Only what is to move has a side; an output with a number may serve any. */
function measuredCategory({ kind, metric }: Reading): MetricCategory | undefined {
  return kind === "bet" ? metric?.category : undefined
}

function mostCommon(categories: readonly MetricCategory[]): MetricCategory | undefined {
  const countOf = (category: MetricCategory): number => categories.filter(other => other === category).length
  return [...categories].sort((a, b) => countOf(b) - countOf(a))[0]
}
