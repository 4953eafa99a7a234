import type { Objective } from "../model/index.ts"
import { read as readText, type Reading, type TextRange } from "../reading/index.ts"
import { countWords } from "../reading/word-lists/count-words.ts"
import { findListedWords } from "../reading/word-lists/find-listed-words.ts"
import { findSentences } from "../reading/word-lists/find-sentences.ts"
import { isTooLong } from "../reading/word-lists/is-too-long.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { offer, splitStatement } from "../rewriting/index.ts"
import { isInBrackets } from "./shared/is-in-brackets.ts"

export default defineRule({
  id: "no-compound-objective",
  scope: "objective",
  type: "suggestion",
  since: "0.1.0",
  docs: {
    summary: "Find objectives that join two goals in one sentence",
    why: "Two goals in one line hide which of them matters more. When only one comes true, nobody can say whether the objective did.",
    sources: ["002", "KOL", "QUS"],
    limits: [
      "Two verbs with one object, and verbs within a clause such as `help people plan and track`, count as one goal.",
      "Speaks about languages whose verbs are known.",
    ],
  },
  messages: {
    joined: {
      text: "Objective `{{objective}}` seems to hold {{count}} goals, at most {{max}} expected.",
      help: "Split it at `{{conjunction}}`, or keep the one that would matter alone: which of them would wait if both cannot be done?",
    },
  },
  suggestions: { split: "Split it into two objectives." },
  options: z =>
    z.strictObject({
      maxVerbs: z.int().min(1).default(1).describe("Most verbs with an object of their own."),
    }),
  create({ document, options: { maxVerbs }, read, report }) {
    return {
      objective(goal) {
        const further = findFurtherGoals(goal, read(goal))
        const at = further[maxVerbs - 1]
        if (at === undefined) return
        const { text } = goal.statement
        const data = { objective: text, count: further.length + 1, max: maxVerbs, conjunction: text.slice(at.start, at.end) }
        report({
          goal,
          at,
          message: "joined",
          data,
          suggestions: offer({ suggestion: "split", edits: splitStatement(goal, document, at) }),
        })
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "one goal",
    markdown: "## Objective: Let franchise owners run their shop from the phone\n\n- KR1: Owners who order by phone from 12% to 60%\n",
    reports: [],
  },
  {
    name: "two goals that compete for the same people",
    markdown: "## Objective: Open the northern region and rebuild the billing stack\n\n- KR1: Northern bakeries from 0 to 40\n",
    reports: ["1:40 Objective `Open the northern region and rebuild the billing stack` seems to hold 2 goals, at most 1 expected."],
  },
  {
    name: "looks similar, is fine: two qualities of one thing",
    markdown: "## Objective: Make releases faster and safer\n\n- KR1: Release time from 3 hours to 20 minutes\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: two verbs, one object",
    markdown: "## Objective: Find and keep the best bakers in town\n\n- KR1: Bakers who stay two years from 40% to 70%\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: what must not suffer meanwhile",
    markdown: "## Objective: Grow in the north while keeping our margins\n\n- KR1: Northern bakeries from 0 to 40\n",
    reports: [],
  },
]

/** The conjunctions behind which another verb with an object of its own begins. */
function findFurtherGoals({ statement: { text } }: Objective, { verb, why, guardrail, language }: Reading): readonly TextRange[] {
  if (verb === undefined || isTooLong(text) || verb.form === "passive" || verb.form === "available" || isEnabling(text, verb, language))
    return []
  const sentence = findSentences(text)[0]?.end ?? text.length
  const main = text.slice(0, Math.min(sentence, why?.start ?? sentence, guardrail?.start ?? sentence))
  return findListedWords(main, "conjunction", language).filter(
    ({ start, end }) =>
      start > verb.end &&
      !isInBrackets(main, start) &&
      hasOwnObject(main.slice(verb.end, start), language) &&
      beginsGoal(main.slice(end), language),
  )
}

/** In "help people plan and track" the verbs behind the first belong to the people. */
function isEnabling(text: string, { start, end }: TextRange, language: string): boolean {
  return findListedWords(text.slice(start, end), "enabling", language).length > 0
}

/** Whether the first verb's object stands before the conjunction: not a list of verbs, and no clause that the conjunction may continue. */
function hasOwnObject(between: string, language: string): boolean {
  const lastPart = between.slice(between.lastIndexOf(",") + 1)
  const isListOfVerbs = lastPart.length < between.length && countWords(lastPart) === 1
  return countWords(between) > 0 && !isListOfVerbs && findListedWords(between, "clauseOpening", language).length === 0
}

/** Whether a text begins with a verb that has an object. */
function beginsGoal(text: string, language: string): boolean {
  const { verb } = readText(text, { role: "objective", language })
  if (verb === undefined || verb.form !== "imperative" || countWords(text.slice(0, verb.start)) > 0) return false
  const behind = text.slice(verb.end)
  if (countWords(behind) === 0) return false
  const isNounLike = findListedWords(text.slice(verb.start, verb.end), "nounLikeVerb", language).length > 0
  return !isNounLike || findListedWords(behind, "determiner", language)[0]?.start === behind.length - behind.trimStart().length
}
