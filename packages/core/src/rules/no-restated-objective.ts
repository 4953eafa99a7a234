import { childrenOf, hasTag, type Goal } from "../model/index.ts"
import type { Reading, TextRange } from "../reading/index.ts"
import { wordSet } from "../reading/similar-statements.ts"
import { findListedWords } from "../reading/word-lists/find-listed-words.ts"
import { defineRule, type Example } from "../linter/index.ts"

export default defineRule({
  id: "no-restated-objective",
  scope: "objective",
  type: "problem",
  since: "0.1.0",
  docs: {
    summary: "Find key results that only repeat their objective",
    why: "A key result that says the same again adds no measure: whoever asks how we will know gets the question back as the answer.",
    sources: ["okrquickstart"],
    limits: [
      "Goals are compared by their words, without verbs and small words; the same thing in other words is not seen.",
      "A key result with a number adds something, whatever its words are.",
    ],
  },
  messages: {
    restated: {
      text: "Key result `{{keyResult}}` says the same as its objective.",
      help: "Say what would show that the objective happened: what would be measured, from where to where?",
    },
  },
  options: z =>
    z.strictObject({
      threshold: z.number().min(0.5).max(1).default(0.7).describe("Share of words the two have in common, 0.5 to 1; ours."),
    }),
  // The same sentence has no measure and may be a deliverable, too: one problem, one finding.
  supersedes: [
    { rule: "kr-measurable", on: "self" },
    { rule: "no-output-key-result", on: "self" },
    { rule: "no-vague-words", on: "self" },
  ],
  create({ options, document, read, report }) {
    return {
      objective(goal) {
        for (const keyResult of childrenOf(goal, "keyResult")) {
          if (addsSomething(keyResult, read(keyResult)) || !isSameDeed(read(goal), read(keyResult))) continue
          if (similarity(contentWords(goal, read(goal)), contentWords(keyResult, read(keyResult))) < options.threshold) continue
          report({
            goal: keyResult,
            message: "restated",
            data: { keyResult: keyResult.statement.text },
            related: [
              {
                place: { filePath: document.filePath, span: goal.statement.span, goalId: goal.id },
                text: `\`${goal.statement.text}\` is the objective.`,
              },
            ],
          })
        }
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "a key result that measures the objective",
    markdown: "## Objective: Launch the app that bakers come back to\n\n- KR1: Bakers who order again within 30 days from 10% to 25%\n",
    reports: [],
  },
  {
    name: "the objective in other words",
    markdown:
      "## Objective 1: Launch the app\n\n- KR1: Release the app\n\n## Objective 2: Improve onboarding\n\n- KR1: Better onboarding\n",
    reports: [
      "3:8 Key result `Release the app` says the same as its objective.",
      "7:8 Key result `Better onboarding` says the same as its objective.",
    ],
  },
  {
    name: "looks similar, is fine: the same words and a number",
    markdown: "## Objective: Improve onboarding for teams\n\n- KR1: Improve onboarding for teams from 9 days to 3 days\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: a means to the same thing",
    markdown: "## Objective: Improve onboarding\n\n- KR1: Publish the onboarding guide [milestone]\n",
    reports: [],
  },
]

function addsSomething(goal: Goal, { quantified, kind }: Reading): boolean {
  return quantified || kind === "placeholder" || hasTag(goal, "milestone") || hasTag(goal, "learning") || hasTag(goal, "guardrail")
}

/** Verbs of different classes make a means of the one: "redesign onboarding" is a way to "improve onboarding". */
function isSameDeed({ verb: first }: Reading, { verb: second }: Reading): boolean {
  return first === undefined || second === undefined || first.class === second.class
}

/** The words that say what a goal is about: not its verb, its date, qualities without a measure, and small words. */
function contentWords({ statement: { text } }: Goal, { verb, deadline, language }: Reading): ReadonlySet<string> {
  const dropped: readonly (TextRange | undefined)[] = [
    verb,
    deadline?.range,
    ...findListedWords(text, "vague", language),
    ...findListedWords(text, "functionWord", language),
  ]
  return new Set(wordSet(blankOut(text, dropped)))
}

function blankOut(text: string, ranges: readonly (TextRange | undefined)[]): string {
  const characters = text.split("")
  for (const range of ranges) if (range !== undefined) characters.fill(" ", range.start, range.end)
  return characters.join("")
}

/** Shared words over all words, 0 to 1. */
function similarity(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  if (first.size === 0 || second.size === 0) return 0
  const shared = [...first].filter(word => second.has(word)).length
  return shared / (first.size + second.size - shared)
}
