import type { TextRange } from "../reading/index.ts"
import { countWords } from "../reading/word-lists/count-words.ts"
import { createWordFinder } from "../reading/word-lists/find-listed-words.ts"
import { findSentences } from "../reading/word-lists/find-sentences.ts"
import { findUsedWords } from "../reading/word-lists/find-used-words.ts"
import { mayHoldListedWords } from "../reading/word-lists/may-hold-listed-words.ts"
import { defineRule, type Example } from "../linter/index.ts"

export default defineRule({
  id: "no-incentive-coupling",
  scope: "prose",
  type: "suggestion",
  since: "0.1.0",
  docs: {
    summary: "Find sentences that make pay or ratings depend on goals",
    why: "Whoever is paid for a score sets goals that are safe to score. Tied to bonuses and reviews, objectives turn into quotas, and the bets disappear from the page.",
    sources: ["000", "Doerr", "GL", "LAM"],
    limits: [
      "Reads one sentence at a time; a coupling spread over two sentences, or told in a list, is not seen.",
      "A sentence with a word such as “not” or “avoid”, a question and a condition are passed over.",
    ],
  },
  messages: {
    coupled: {
      text: "`{{incentive}}` seems to depend on `{{goals}}` here.",
      help: "Say that scores are for learning, and settle pay and ratings elsewhere.",
    },
  },
  options: z =>
    z.strictObject({
      window: z.int().min(2).max(40).default(12).describe("Most words from the incentive to the goals; ours."),
      allowKpi: z.boolean().default(false).describe("Accept pay and ratings that depend on KPIs (source 003 looks at KPIs in reviews)."),
      words: z.array(z.string().min(2)).default([]).describe("Further names for what people are paid or judged with, in lower case."),
    }),
  create({ options, document, report }) {
    const findOwn = createWordFinder(options.words)
    return {
      prose(prose) {
        // Only a page with goals ties something to them; a guide talks about other people's.
        if (document.goals.length === 0) return
        const { text } = prose.statement
        if (options.words.length === 0 && !mayHoldListedWords(text, "incentive", document.language)) return
        for (const sentence of findSentences(text)) {
          const found = sentence.isQuestion
            ? undefined
            : findCoupling(text.slice(sentence.start, sentence.end), { ...options, findOwn, language: document.language })
          if (found === undefined) continue
          const at = { start: sentence.start + found.at.start, end: sentence.start + found.at.end }
          report({ prose, at, message: "coupled", data: { incentive: found.incentive, goals: found.goals } })
        }
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "scores that nobody is paid for",
    markdown:
      "# Sales, Q4 2026\n\nOKR scores are never an input to compensation.\n\n## Objective: Franchise owners see a partner in us\n\n- KR1: Renewals from 60% to 85%\n",
    reports: [],
  },
  {
    name: "bonuses and reviews that depend on goals",
    markdown:
      "# Sales, Q4 2026\n\nBonuses are tied to OKR attainment. The yearly performance rating depends on the key results below.\n\n## Objective: Franchise owners see a partner in us\n\n- KR1: Renewals from 60% to 85%\n",
    reports: ["3:1 `Bonuses` seems to depend on `OKR` here.", "3:48 `performance rating` seems to depend on `key results` here."],
  },
  {
    name: "looks similar, is fine: commissions are what the goal is about",
    markdown:
      "# Payroll, Q4 2026\n\nCommission runs took us nine days last quarter, so this objective is about the payroll.\n\n## Objective: Pay day is a day like any other\n\n- KR1: Payroll errors from 40 to 5\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: the page says they are apart",
    markdown:
      "# Sales, Q4 2026\n\nWe keep performance reviews separate: nothing in them is based on an OKR score.\n\n## Objective: Franchise owners see a partner in us\n\n- KR1: Renewals from 60% to 85%\n",
    reports: [],
  },
]

interface Search {
  readonly window: number
  readonly allowKpi: boolean
  readonly language: string
  readonly findOwn: (text: string) => readonly TextRange[]
}

interface Coupling {
  readonly at: TextRange
  readonly incentive: string
  readonly goals: string
}

/** Longest sentence that is read; longer ones are no sentences. */
const longestSentence = 1000

function findCoupling(text: string, { window, allowKpi, language, findOwn }: Search): Coupling | undefined {
  if (text.length > longestSentence || !hasAny(text, "coupling", language)) return undefined
  if (hasAny(text, "denial", language) || findUsedWords(text, "condition", language)[0]?.start === 0) return undefined
  const incentives = [...findUsedWords(text, "incentive", language), ...findOwn(text)]
  const goals = [...findUsedWords(text, "goalTerm", language), ...(allowKpi ? [] : findUsedWords(text, "kpiTerm", language))]
  for (const incentive of incentives) {
    for (const goal of goals) {
      const at = { start: Math.min(incentive.start, goal.start), end: Math.max(incentive.end, goal.end) }
      const whole = text.slice(at.start, at.end)
      if (countWords(whole) <= window + 2 && hasAny(whole, "coupling", language))
        return { at, incentive: text.slice(incentive.start, incentive.end), goals: text.slice(goal.start, goal.end) }
    }
  }
  return undefined
}

function hasAny(text: string, list: "coupling" | "denial", language: string): boolean {
  return findUsedWords(text, list, language).length > 0
}
