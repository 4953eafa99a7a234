import type { Goal } from "../model/index.ts"
import { createWordFinder } from "../reading/word-lists/find-listed-words.ts"
import { findUsedWords } from "../reading/word-lists/find-used-words.ts"
import { defineRule, type Example } from "../linter/index.ts"

export default defineRule({
  id: "no-buzzwords",
  scope: "statement",
  type: "suggestion",
  since: "0.1.0",
  docs: {
    summary: "Find phrases that sound well and say nothing",
    why: "A phrase that everyone nods at has no edge: it rules nothing out, so nobody has to choose.",
    sources: ["PYV", "VAST"],
    limits: ["Taste differs: a house that means something exact by one of these words puts it on `allow`."],
  },
  messages: {
    buzz: {
      text: "{{role}} `{{goal}}` uses the phrase `{{words}}`.",
      help: "Say it as to a customer: what would they see or be able to do?",
    },
  },
  options: z =>
    z.strictObject({
      words: z.array(z.string().min(2)).default([]).describe("Further phrases, in lower case."),
      allow: z.array(z.string().min(2)).default([]).describe("Phrases that mean something exact here, in lower case."),
    }),
  create({ options, read, report }) {
    const findOwn = createWordFinder(options.words)
    const check = (goal: Goal, role: string): void => {
      const { text } = goal.statement
      const found = [...findUsedWords(text, "buzz", read(goal).language), ...findOwn(text)]
      const at = found.sort((a, b) => a.start - b.start).find(({ phrase }) => !options.allow.includes(phrase))
      if (at !== undefined) report({ goal, at, message: "buzz", data: { role, goal: text, words: text.slice(at.start, at.end) } })
    }
    return { objective: goal => check(goal, "Objective"), keyResult: goal => check(goal, "Key result") }
  },
})

export const examples: readonly Example[] = [
  {
    name: "what people would be able to do",
    markdown: "## Objective: Let sales and support share one customer record\n\n- KR1: Double entries a week from 310 to 20\n",
    reports: [],
  },
  {
    name: "a phrase that rules nothing out",
    markdown: "## Objective: Leverage synergies to move the needle\n\n- KR1: Double entries a week from 310 to 20\n",
    reports: ["1:15 Objective `Leverage synergies to move the needle` uses the phrase `Leverage synergies`."],
  },
  {
    name: "looks similar, is fine: a term of accounting",
    markdown: "## Objective: Be a company that banks like to lend to\n\n- KR1: Debt leverage ratio from 3.1 to 2.4\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: the phrase is quoted",
    markdown:
      "## Objective: Retire the phrase “thought leadership” from our decks\n\n- KR1: Decks with a customer's own words from 1 to 12\n",
    reports: [],
  },
]
