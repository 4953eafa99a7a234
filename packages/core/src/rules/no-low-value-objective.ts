import { childrenOf, type Goal, type Objective } from "../model/index.ts"
import type { MetricCategory, Reading, TextRange } from "../reading/index.ts"
import { countWords } from "../reading/word-lists/count-words.ts"
import { createWordFinder, findListedWords, type WordFinder } from "../reading/word-lists/find-listed-words.ts"
import { defineRule, type Example } from "../linter/index.ts"

export default defineRule({
  id: "no-low-value-objective",
  scope: "objective",
  type: "suggestion",
  since: "0.1.0",
  docs: {
    summary: "Find objectives whose full success nobody outside would notice",
    why: "A number about the inside of the house can be driven to its target without anyone being better off. If nobody would notice a perfect score, the cycle is better spent elsewhere.",
    sources: ["001", "GP", "PWM"],
    limits: [
      "Knows a list of internal numbers such as test coverage and processor load; whoever works with the thing counts as someone who notices.",
      "A word such as `customers`, or a key result about cost, speed, reliability or satisfaction, anywhere in objective, why or key results is enough to pass.",
    ],
  },
  messages: {
    unnoticed: {
      text: "Objective `{{objective}}` is about `{{metric}}`, and nothing here says who would notice.",
      help: "Say who is better off when it succeeds, or add a key result that they would feel.",
    },
  },
  options: z =>
    z.strictObject({
      beneficiaries: z.array(z.string().min(2)).default([]).describe("Further words for those who notice, in lower case."),
    }),
  create({ options, read, report }) {
    const findOwn = createWordFinder(options.beneficiaries)
    return {
      objective(goal) {
        const at = findInternalMetric(goal, read(goal))
        if (at === undefined || isNoticed(goal, { read, findOwn })) return
        const { text } = goal.statement
        report({ goal, at, message: "unnoticed", data: { objective: text, metric: text.slice(at.start, at.end) } })
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "the effect that someone pays less for",
    markdown: "## Objective: Serve the Christmas peak with a third fewer machines\n\n- KR1: Cost per thousand orders from €4.10 to €2.80\n",
    reports: [],
  },
  {
    name: "a number that nobody outside would notice",
    markdown: "## Objective: Raise unit-test coverage to 90%\n\n- KR1: Coverage of the order module from 61% to 90%\n",
    reports: ["1:21 Objective `Raise unit-test coverage to 90%` is about `unit-test coverage`, and nothing here says who would notice."],
  },
  {
    name: "looks similar, is fine: the key results say who notices",
    markdown:
      "## Objective: Raise unit-test coverage to 90%\n\n- KR1: Defects that customers report from 40 to 15 a month\n- KR2: Coverage of the order module from 61% to 90%\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: developers notice",
    markdown: "## Objective: Pay back the tech debt that slows new developers down\n\n- KR1: First commit after 10 days instead of 30\n",
    reports: [],
  },
]

interface Notice {
  readonly read: (goal: Goal) => Reading
  readonly findOwn: WordFinder
}

/** Categories that somebody outside feels. */
const felt: ReadonlySet<MetricCategory | undefined> = new Set<MetricCategory>([
  "cost",
  "speed",
  "reliability",
  "satisfaction",
  "revenue",
  "retention",
  "growth",
  "acquisition",
  "people",
])

function findInternalMetric({ statement: { text } }: Objective, { kind, verb, language }: Reading): TextRange | undefined {
  const isPushed = verb?.class === "increase" || verb?.class === "decrease"
  if (kind !== "bet" && kind !== "vital-sign" && !isPushed) return undefined
  return findListedWords(text, "internalMetric", language).find(({ start }) => isObject(text.slice(verb?.end ?? 0, start), language))
}

/** Whether nothing but a few words, and no preposition, stands between the verb and the metric. */
function isObject(between: string, language: string): boolean {
  return countWords(between) <= 3 && findListedWords(between, "phraseEnd", language).length === 0
}

/** Whether objective, why or key results name someone who notices, or a number that somebody feels. */
function isNoticed(goal: Objective, { read, findOwn }: Notice): boolean {
  const { language } = read(goal)
  const results = [...childrenOf(goal, "keyResult"), ...childrenOf(goal, "kpi")]
  const texts = [goal.statement.text, goal.why?.text ?? "", ...results.map(({ statement }) => statement.text)]
  return (
    results.some(result => felt.has(read(result).metric?.category)) ||
    texts.some(text => findListedWords(text, "beneficiary", language).length > 0 || findOwn(text).length > 0)
  )
}
