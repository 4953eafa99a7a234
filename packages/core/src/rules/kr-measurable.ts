import { type GoalDocument, hasNumber, hasTag, type KeyResult } from "../model/index.ts"
import { read as readText, type MetricReading, type Reading, type VerbReading } from "../reading/index.ts"
import { countWords, countWordsOutside } from "../reading/word-lists/count-words.ts"
import { findListedWords } from "../reading/word-lists/find-listed-words.ts"
import { findSentences } from "../reading/word-lists/find-sentences.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { addMovement, offer } from "../rewriting/index.ts"
import { holdsBlankNumber } from "./shared/blank-number.ts"
import { findOver } from "./shared/find-shelved.ts"

export default defineRule({
  id: "kr-measurable",
  scope: "keyResult",
  type: "problem",
  since: "0.1.0",
  docs: {
    summary: "Find key results that nobody could grade at the end of the cycle",
    why: "A key result answers “how will we know we got there?”. When it names no number and no finished thing, the answer at the end of the cycle is an opinion, and the review turns into a debate about words.",
    sources: ["000", "003", "GP"],
    limits: [
      "A statement whose kind cannot be told is passed over, so an unusual wording may go unflagged.",
      "Deliverables are left to `no-output-key-result`: done or not done can be graded.",
    ],
  },
  messages: {
    noTarget: {
      text: "Key result `{{keyResult}}` names `{{metric}}` but no number to reach.",
      help: "State the change, for example `{{metric}} from <now> to <target>`.",
    },
    noMetric: {
      text: "Key result `{{keyResult}}` has nothing that could be graded at the end.",
      help: "Say what would be measured, from where to where: what number would be different if this worked?",
    },
  },
  suggestions: { addMovement: "Add `{{words}}` to fill in." },
  options: z =>
    z.strictObject({
      allowBinary: z.boolean().default(true).describe("Accept results that are done or not done, such as a certificate issued."),
      allowLearning: z.boolean().default(true).describe("Accept results that settle a question or establish a baseline."),
    }),
  supersedes: [
    { rule: "kr-has-baseline", on: "self" },
    { rule: "no-vague-words", on: "self" },
    { rule: "no-weasel-words", on: "self" },
    { rule: "no-ambiguous-metric", on: "self" },
    { rule: "has-deadline", on: "self" },
  ],
  create({ document, options, read, report }) {
    const isOver = findOver(document)
    return {
      keyResult(goal) {
        const reading = read(goal)
        if (!isUngradable(goal, reading, options) || isOver(goal) || isUnclear(goal, reading) || isToldBelow(goal, document)) return
        const metric = findNamedMetric(goal, reading)
        const keyResult = goal.statement.text
        if (metric === undefined) return report({ goal, message: "noMetric", data: { keyResult } })
        const data = { keyResult, metric: goal.statement.text.slice(metric.start, metric.end) }
        report({ goal, message: "noTarget", data, suggestions: offer(addMovement(goal, reading, document)) })
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "a key result with a start and a target value",
    markdown: "## Objective: New customers see value in their first week\n\n- KR1: Raise week-one activation from 61% to 75%\n",
    reports: [],
  },
  {
    name: "a key result without a number",
    markdown: "## Objective: New customers see value in their first week\n\n- KR1: Improve customer happiness\n",
    reports: ["3:8 Key result `Improve customer happiness` names `customer happiness` but no number to reach."],
  },
  {
    name: "a key result that is a wish",
    markdown: "## Objective: New customers see value in their first week\n\n- KR1: Make the product feel simpler\n",
    reports: ["3:8 Key result `Make the product feel simpler` has nothing that could be graded at the end."],
  },
  {
    name: "the number stands in the row's target column",
    markdown:
      "## Objective: New customers see value in their first week\n\n| Key result | Baseline | Target |\n| --- | --- | --- |\n| Week-one activation | 61% | 75% |\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: an absence is a number",
    markdown: "## Objective: Move every shop to the new ledger without a scratch\n\n- KR1: No customer loses data during the migration\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: a baseline to establish",
    markdown:
      "## Objective: Understand how teams really use the planner\n\n- KR1: Establish the baseline for weekly active teams by week 3\n",
    reports: [],
  },
]

interface Allowances {
  readonly allowBinary: boolean
  readonly allowLearning: boolean
}

function isUngradable(goal: KeyResult, reading: Reading, { allowBinary, allowLearning }: Allowances): boolean {
  if (reading.quantified) return false
  switch (reading.kind) {
    case "aspiration":
    case "activity":
    case "vital-sign":
    case "bet":
      return !(allowBinary && hasTag(goal, "milestone")) && !(allowLearning && hasTag(goal, "learning"))
    case "milestone":
      return !allowBinary
    case "learning":
      return !allowLearning
    default:
      // Outputs and routines have rules of their own; what is unknown is passed over.
      return false
  }
}

/** A number that nobody could read may be the target; what is found out, ensured or switched over can be told without one. */
function isUnclear({ statement: { text } }: KeyResult, { deadline, kind, verb, language }: Reading): boolean {
  const range = deadline?.range
  const rest = range === undefined ? text : `${text.slice(0, range.start)} ${text.slice(range.end)}`
  const isPromise = kind === "vital-sign" && findListedWords(verb?.lemma ?? "", "assuring", language).length > 0
  // A single word is a label, whose row or sub-items say the rest.
  if (isPromise || countWords(text) < 2 || findListedWords(text, "binaryState", language).length > 0) return true
  if (saysMoreBehind(text, language) || findListedWords(text, "comparison", language).length > 0) return true
  const [finding] = findListedWords(text, "finding", language)
  return holdsBlankNumber(text) || /(?<![\p{L}\p{N}])\d{1,3}(?!\p{N})/u.test(rest.slice(0, 2000)) || finding?.start === 0
}

/** `Make ordering nicer. Add a repeat button.`: a further sentence that can be told done or not done, or has a number. */
function saysMoreBehind(text: string, language: string): boolean {
  const [, ...further] = findSentences(text)
  return further.some(({ start, end }) => {
    const { kind, quantified } = readText(text.slice(start, end), { role: "keyResult", language })
    return quantified || kind === "output" || kind === "milestone"
  })
}

/** A heading is a title; the paragraph below it may say what is to be reached. */
function isToldBelow({ span }: KeyResult, { prose }: GoalDocument): boolean {
  return prose.some(({ section, statement }) => section.headingSpan.start.line === span.start.line && hasNumber(statement.text))
}

/** A metric worth naming back: one that is moved, or all there is; in "the sales team is confident" sales are not what is measured. */
function findNamedMetric({ statement: { text } }: KeyResult, { metric, verb }: Reading): MetricReading | undefined {
  if (metric?.category === undefined || (!metric.vitalSign && metric.category === "growth")) return undefined
  const isMoved = verb === undefined ? countWordsOutside(text, [metric]) <= 1 : isMovement(verb) && verb.end <= metric.start
  return isMoved ? metric : undefined
}

function isMovement({ class: verb }: VerbReading): boolean {
  return verb === "increase" || verb === "decrease" || verb === "move" || verb === "maintain" || verb === "achieve"
}
