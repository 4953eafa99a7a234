import { childrenOf, type KeyResult, type Objective } from "../model/index.ts"
import type { MetricCategory, Reading, TextRange } from "../reading/index.ts"
import { isCounted } from "../reading/quantity/is-counted.ts"
import { createWordFinder, findListedWords } from "../reading/word-lists/find-listed-words.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { holdsBlankNumber } from "./shared/blank-number.ts"

export default defineRule({
  id: "no-vanity-metric",
  scope: "statement",
  type: "suggestion",
  since: "0.1.0",
  docs: {
    summary: "Find goals on numbers that grow by themselves and change no decision",
    why: "Followers and downloads go up whatever a team does and say nothing about whether anybody stayed. A number is worth chasing when it can go down, and when someone would act if it did.",
    sources: ["001", "RIES/FAB", "KOL", "ORCA"],
    limits: [
      "To a newsroom page views may be the business, and to an open-source project stars a fair sign: put them on `allow`.",
      "Knows English names only; add others with `metrics`.",
    ],
  },
  messages: {
    vanity: {
      text: "`{{metric}}` seems to be a number that grows without anyone being better off.",
      help: "Measure what should come of it, such as the share that stays or buys: what would the team do if it fell?",
    },
  },
  options: z =>
    z.strictObject({
      metrics: z.array(z.string().min(2)).default([]).describe("Further numbers of this sort, as they are written."),
      allow: z.array(z.string().min(2)).default([]).describe("Numbers that are worth chasing here, as they are written."),
      acceptSibling: z
        .boolean()
        .default(true)
        .describe("Accept such a number beside a key result about retention, revenue or activation, which shows what comes of it."),
    }),
  create({ options, document, read, report }) {
    const findOwn = createWordFinder(options.metrics)
    const findAllowed = createWordFinder(options.allow)
    const check = (goal: Objective | KeyResult): void => {
      const reading = read(goal)
      const { text } = goal.statement
      if (reading.kind !== "bet" || reading.direction === "decrease" || isShare(reading) || holdsBlankNumber(text)) return
      const counted =
        findListedWords(text, "vanity", document.language).find(
          words => isCounted(text, words, reading) && !isAsideOf(text, words, reading),
        ) ?? findOwn(text)[0]
      if (counted === undefined || findAllowed(text).some(({ start, end }) => start < counted.end && counted.start < end)) return
      const rest = text.slice(0, counted.start) + text.slice(counted.end)
      if (findListedWords(rest, "vanityRelief", document.language).length > 0) return
      if (options.acceptSibling && siblingsOf(goal).some(sibling => showsWorth(read(sibling)))) return
      report({ goal, at: counted, message: "vanity", data: { metric: text.slice(counted.start, counted.end) } })
    }
    return { objective: check, keyResult: check }
  },
})

export const examples: readonly Example[] = [
  {
    name: "what comes of followers and installs",
    markdown:
      "## Objective: Bakers hear of us from bakers\n\n- KR1: Followers who start a trial from 0.4% to 1.5%\n- KR2: Installs that are active after 30 days from 12% to 25%\n",
    reports: [],
  },
  {
    name: "followers and downloads for their own sake",
    markdown:
      "## Objective: Bakers hear of us from bakers\n\n- KR1: Increase social media followers by 50%\n- KR2: Reach 100k app downloads\n",
    reports: [
      "3:17 `social media followers` seems to be a number that grows without anyone being better off.",
      "4:19 `app downloads` seems to be a number that grows without anyone being better off.",
    ],
  },
  {
    name: "looks similar, is fine: a sibling shows what comes of it",
    markdown:
      "## Objective: Bakers hear of us from bakers\n\n- KR1: Reach 100k app downloads\n- KR2: Raise 30-day retention from 12% to 25%\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: what an impression costs, and a rating in stars",
    markdown:
      "## Objective: Bakers hear of us from bakers\n\n- KR1: Cut cost per download from $4 to $2\n- KR2: App rating from 3.9 to 4.5 stars\n",
    reports: [],
  },
  {
    name: "accepted by option",
    markdown: "## Objective: Bakers hear of us from bakers\n\n- KR1: Reach 100k app downloads\n",
    options: { allow: ["downloads"] },
    reports: [],
  },
]

/** What follows from attention: people stay, pay or come to use it. */
const worth: readonly MetricCategory[] = ["retention", "revenue", "satisfaction"]

function showsWorth({ metric, kind }: Reading): boolean {
  return kind === "bet" && metric?.category !== undefined && worth.includes(metric.category)
}

/** Behind a preposition it says what for: in "40 setups for new installs" the setups are counted. */
function isAsideOf(text: string, { start }: TextRange, { quantities, language }: Reading): boolean {
  const counted = quantities.filter(({ from, end }) => from === "statement" && end <= start).at(-1)
  return counted !== undefined && findListedWords(text.slice(counted.end, start), "phraseEnd", language).length > 0
}

function siblingsOf(goal: Objective | KeyResult): readonly KeyResult[] {
  if (goal.role === "objective") return childrenOf(goal, "keyResult")
  return goal.parent === undefined ? [] : childrenOf(goal.parent, "keyResult").filter(sibling => sibling !== goal)
}

/** A way from one percentage to another measures a share, whatever it is a share of. */
function isShare({ target, baseline }: Reading): boolean {
  return target?.type === "percent" || baseline?.type === "percent"
}
