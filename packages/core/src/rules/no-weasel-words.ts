import type { Goal } from "../model/index.ts"
import type { Reading, TextRange } from "../reading/index.ts"
import { createWordFinder } from "../reading/word-lists/find-listed-words.ts"
import { findListedWords } from "../reading/word-lists/find-listed-words.ts"
import { findUsedWords } from "../reading/word-lists/find-used-words.ts"
import { isTooLong } from "../reading/word-lists/is-too-long.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { leaveOut, offer } from "../rewriting/index.ts"
import { isInBrackets } from "./shared/is-in-brackets.ts"

export default defineRule({
  id: "no-weasel-words",
  scope: "statement",
  type: "suggestion",
  since: "0.1.0",
  docs: {
    summary: "Find words that let any result pass",
    why: "“Try to” is met by trying, “if possible” by finding that it was not. A goal with a hedge cannot fail, so it cannot tell the team anything.",
    sources: ["INCOSE", "NALABS", "FEM"],
    limits: [
      "Words for an attempt count where the goal begins with them; an open list in brackets, or beside a number, is left alone.",
      "Speaks about languages that have lists of such words.",
    ],
  },
  messages: {
    attempt: {
      text: "{{role}} `{{goal}}` promises an attempt: `{{words}}`.",
      help: "Leave the words out and name the result that counts.",
    },
    escape: {
      text: "{{role}} `{{goal}}` has a way out: `{{words}}`.",
      help: "Leave the words out, or lower the target to what the team stands by.",
    },
    openEnd: {
      text: "{{role}} `{{goal}}` leaves open what belongs to it: `{{words}}`.",
      help: "Name everything that counts, and leave the rest out.",
    },
  },
  suggestions: { leaveOut: "Leave out `{{words}}`." },
  options: z =>
    z.strictObject({
      words: z.array(z.string().min(2)).default([]).describe("Further words that let any result pass, in lower case."),
    }),
  create({ options, document, read, report }) {
    const findOwn = createWordFinder(options.words)
    const check = (goal: Goal, role: string): void => {
      const { text } = goal.statement
      const { message, at } = (isTooLong(text) ? undefined : findHedge(text, read(goal), findOwn)) ?? {}
      if (at === undefined) return
      const data = { role, goal: text, words: text.slice(at.start, at.end) }
      const suggestions = offer({ suggestion: "leaveOut", data: { words: data.words }, edits: leaveOut(goal, document, at) })
      if (message === "attempt") report({ goal, at, message, data, suggestions })
      else if (message === "escape") report({ goal, at, message, data })
      else report({ goal, at, message: "openEnd", data })
    }
    return { objective: goal => check(goal, "Objective"), keyResult: goal => check(goal, "Key result") }
  },
})

export const examples: readonly Example[] = [
  {
    name: "a result",
    markdown: "## Objective: Nobody leaves us in silence\n\n- KR1: Reduce churn from 5% to 4%\n",
    reports: [],
  },
  {
    name: "an attempt, a way out and an open list",
    markdown:
      "## Objective: Nobody leaves us in silence\n\n- KR1: Try to reduce churn\n- KR2: Call every bakery that leaves, if possible\n- KR3: Support more invoice formats, etc.\n",
    reports: [
      "3:8 Key result `Try to reduce churn` promises an attempt: `Try to`.",
      "4:39 Key result `Call every bakery that leaves, if possible` has a way out: `if possible`.",
      "5:38 Key result `Support more invoice formats, etc.` leaves open what belongs to it: `etc.`.",
    ],
  },
  {
    name: "looks similar, is fine: a lower bound is a number",
    markdown: "## Objective: Nobody leaves us in silence\n\n- KR1: At least 80% of leavers called within a week\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: examples in brackets",
    markdown: "## Objective: Nobody leaves us in silence\n\n- KR1: Send leavers' notes by every channel (mail, phone, etc.)\n",
    reports: [],
  },
]

interface Hedge {
  readonly message: "attempt" | "escape" | "openEnd"
  readonly at: TextRange
}

function findHedge(text: string, { language, quantified }: Reading, findOwn: (text: string) => readonly TextRange[]): Hedge | undefined {
  const attempt = findUsedWords(text, "attempt", language)[0]
  if (attempt?.start === 0) return { message: "attempt", at: attempt }
  const escape = findUsedWords(text, "escape", language)[0] ?? findOwn(text)[0]
  if (escape !== undefined) return { message: "escape", at: escape }
  const [example] = findListedWords(text, "exampleOpening", language)
  // A list of examples is open by its nature.
  const open = quantified
    ? undefined
    : findUsedWords(text, "openEnd", language).find(
        word => endsClause(text, word) && !isInBrackets(text, word.start) && !(example !== undefined && example.end <= word.start),
      )
  return open === undefined ? undefined : { message: "openEnd", at: open }
}

/** Behind an open end comes nothing, or a sign: "and more visitors" opens nothing. */
function endsClause(text: string, { end }: TextRange): boolean {
  return !/^\s?[\p{L}\p{N}]/u.test(text.slice(end, end + 2))
}
