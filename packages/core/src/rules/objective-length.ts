import type { Objective } from "../model/index.ts"
import type { Reading, TextRange } from "../reading/index.ts"
import { countSpacedWords, measureWidth } from "../reading/word-lists/count-words.ts"
import { findSentences } from "../reading/word-lists/find-sentences.ts"
import { defineRule, type Example } from "../linter/index.ts"

export default defineRule({
  id: "objective-length",
  scope: "objective",
  type: "suggestion",
  since: "0.1.0",
  docs: {
    summary: "Limit how long an objective is",
    why: "People steer by what they can say from memory. An objective that does not fit on a line is looked up instead of remembered, and each reader remembers another half of it.",
    sources: ["001", "GP", "OO", "GTM"],
    limits: [
      "Counted is the sentence that names the goal: a clause that says why or what must not suffer, and further sentences, are left out.",
      "Words are counted as they are written; in scripts without spaces only characters are, each as two.",
    ],
  },
  messages: {
    tooManyWords: {
      text: "Objective `{{objective}}` has {{count}} words, at most {{max}} expected.",
      help: "Keep what should become true, and move the rest to a line `Why: …` below it.",
    },
    tooManyCharacters: {
      text: "Objective `{{objective}}` has {{count}} characters, at most {{max}} expected.",
      help: "Keep what should become true, and move the rest to a line `Why: …` below it.",
    },
    tooFewWords: {
      text: "Objective `{{objective}}` has {{count}} words, at least {{min}} expected.",
      help: "Say what should become true, and for whom.",
    },
  },
  options: z =>
    z.strictObject({
      maxWords: z
        .int()
        .min(1)
        .default(24)
        .describe("Most words; six over OpenOKR's eighteen, since sentences of twenty are still remembered."),
      maxChars: z.int().min(10).default(160).describe("Most characters; ours, others ask for 70."),
      minWords: z.int().min(0).default(0).describe("Fewest words; none, since good objectives of three words exist."),
    }),
  create({ options, read, report }) {
    return {
      objective(goal) {
        const at = findCore(goal, read(goal))
        const objective = goal.statement.text.slice(at.start, at.end)
        const core = withoutRemarks(objective)
        const words = countSpacedWords(core)
        const width = measureWidth(core)
        if (words > options.maxWords)
          report({ goal, at, message: "tooManyWords", data: { objective, count: words, max: options.maxWords } })
        else if (width > options.maxChars)
          report({ goal, at, message: "tooManyCharacters", data: { objective, count: width, max: options.maxChars } })
        else if (words > 0 && words < options.minWords)
          report({ goal, at, message: "tooFewWords", data: { objective, count: words, min: options.minWords } })
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "three words are enough",
    markdown: "## Objective: Make deploys boring\n\n- KR1: Failed deploys from 12% to 3%\n",
    reports: [],
  },
  {
    name: "a sentence that nobody can repeat",
    markdown:
      "## Objective: Become the market-leading, customer-loved, operationally sound and financially independent provider of flour, yeast and packaging for every bakery, canteen and corner café in the north\n\n- KR1: Bakeries from 400 to 900\n",
    reports: [
      "1:15 Objective `Become the market-leading, customer-loved, operationally sound and financially …` has 25 words, at most 24 expected.",
    ],
  },
  {
    name: "looks similar, is fine: a short goal with its reason behind",
    markdown:
      "## Objective: Bakers reorder in a minute so that the morning belongs to the oven and not to the screen, whatever the season brings\n\n- KR1: Reorder time from 9 minutes to 1 minute\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: an explanation in a sentence of its own",
    markdown:
      "## Objective\n\nBakers reorder in a minute. They order between two batches, and every minute at the screen is a minute away from the oven and from their customers.\n\n- KR1: Reorder time from 9 minutes to 1 minute\n",
    reports: [],
  },
]

/** What stands in brackets, or behind a dash or colon after a full clause, explains; people remember what is before it. */
function withoutRemarks(text: string): string {
  const plain = text.replace(/\([^()]{0,200}\)/g, "")
  const dash = / [-–—] |: /.exec(plain)
  return dash !== null && countSpacedWords(plain.slice(0, dash.index)) >= FULL_CLAUSE ? plain.slice(0, dash.index) : plain
}

/** Fewer words before a dash are a name, not a clause. */
const FULL_CLAUSE = 4

/** The first sentence, without the clauses that say why and what must not suffer. */
function findCore(goal: Objective, { why, guardrail }: Reading): TextRange {
  const { text } = goal.statement
  const start = findSentences(text)[0]?.start ?? 0
  const ends = [findSentences(text)[0]?.end, why?.start, guardrail?.start].filter(end => end !== undefined)
  const end = Math.min(text.length, ...ends)
  return { start, end: start + text.slice(start, end).trimEnd().length }
}
