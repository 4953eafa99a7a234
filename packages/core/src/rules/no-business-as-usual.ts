import type { Reading } from "../reading/index.ts"
import { countWords } from "../reading/word-lists/count-words.ts"
import { findListedWords } from "../reading/word-lists/find-listed-words.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { moveToKpis, offer } from "../rewriting/index.ts"
import type { Goal } from "../model/index.ts"
import { isRecurringWork } from "./shared/is-recurring-work.ts"

export default defineRule({
  id: "no-business-as-usual",
  scope: "statement",
  type: "problem",
  since: "0.1.0",
  docs: {
    summary: "Find recurring duties among objectives and key results",
    why: "A duty that is done every cycle is operations: it will be done whether or not it is on the board, and there it hides the few things that are meant to change.",
    sources: ["003", "GP", "PWM", "MC", "GL"],
    limits: ["A duty in words that the lists do not have is not seen; add them with `phrases`."],
  },
  messages: {
    duty: {
      text: "{{role}} `{{goal}}` reads like a recurring duty.",
      help: "Put it in the KPI list with a threshold, or name what should be different about it at the end of the cycle.",
    },
  },
  suggestions: { move: "Move it to the KPI list." },
  options: z =>
    z.strictObject({
      phrases: z.array(z.string().min(3)).default([]).describe("Further duties, as they are written; upper and lower case are the same."),
    }),
  supersedes: [
    { rule: "no-output-objective", on: "self" },
    { rule: "no-output-key-result", on: "self" },
    { rule: "no-activity-key-result", on: "self" },
  ],
  create({ document, options, read, report }) {
    const phrases = options.phrases.map(phrase => phrase.toLowerCase())
    const check = (goal: Goal, role: string): void => {
      const reading = read(goal)
      const text = goal.statement.text
      // A number to reach makes a change of a duty: "close the books within 4 days".
      const isDuty =
        !reading.quantified &&
        (isRecurringWork(reading) || handlesWhatComesIn(text, reading) || phrases.some(phrase => text.toLowerCase().includes(phrase)))
      if (isDuty)
        report({
          goal,
          message: "duty",
          data: { role, goal: text },
          suggestions: offer({ suggestion: "move", edits: moveToKpis(goal, document) }),
        })
    }
    return {
      objective: goal => check(goal, "Objective"),
      keyResult: goal => check(goal, "Key result"),
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "a duty turned into a change",
    markdown: "## Objective: Give the board numbers while they still matter\n\n- KR1: Cut month-end close from 9 to 4 working days\n",
    reports: [],
  },
  {
    name: "a duty as an objective and one as a key result",
    markdown: "## Objective: Close the books on time\n\n- KR1: Continue to provide great customer support\n",
    reports: [
      "1:15 Objective `Close the books on time` reads like a recurring duty.",
      "3:8 Key result `Continue to provide great customer support` reads like a recurring duty.",
    ],
  },
  {
    name: "work that others send in",
    markdown: "## Objective: Answer new support requests\n\n- KR1: Order lead time from 5 days to 3\n",
    reports: ["1:15 Objective `Answer new support requests` reads like a recurring duty."],
  },
  {
    name: "looks similar, is fine: on time, with a number to move",
    markdown: "## Objective: Be the supplier whose van is always there\n\n- KR1: On-time delivery from 82% to 95%\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: support as a capacity to reach",
    markdown: "## Objective: Be ready for the holiday rush\n\n- KR1: Support 10,000 concurrent users, from 4,000\n",
    reports: [],
  },
  {
    name: "a duty named by option",
    markdown: "## Objective: Water the office plants\n\n- KR1: Order lead time from 5 days to 3\n",
    options: { phrases: ["water the office plants"] },
    reports: ["1:15 Objective `Water the office plants` reads like a recurring duty."],
  },
]

/** Whether it is to deal with what others send in, which never ends: "answer new support requests". */
function handlesWhatComesIn(text: string, { verb, kind, language }: Reading): boolean {
  if (verb?.start !== 0 || kind === "bet" || findListedWords(verb.lemma, "handling", language).length === 0) return false
  return findListedWords(text, "incoming", language).some(({ start }) => countWords(text.slice(verb.end, start)) <= REACH)
}

/** Words between the verb and what comes in: "resolve or address most of the". */
const REACH = 4
