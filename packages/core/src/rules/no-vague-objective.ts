import type { Objective } from "../model/index.ts"
import type { Reading, TextRange } from "../reading/index.ts"
import { countWords, countWordsOutside } from "../reading/word-lists/count-words.ts"
import { createWordFinder, findListedWords } from "../reading/word-lists/find-listed-words.ts"
import { defineRule, type Example } from "../linter/index.ts"

export default defineRule({
  id: "no-vague-objective",
  scope: "objective",
  type: "suggestion",
  since: "0.1.0",
  docs: {
    summary: "Find objectives that any team could have at any time",
    why: "An objective that fits every team tells this one nothing: nobody can name a piece of work that it rules out, or tell its success from its failure.",
    sources: ["001", "GUAN", "YP", "VAST", "GP"],
    limits: [
      "Speaks only when every word is a general one, in languages that have lists of them; one word that names whom or what is enough to pass.",
    ],
  },
  messages: {
    general: {
      text: "Objective `{{objective}}` could be anyone's: it names neither who would notice nor what would change.",
      help: "Name who notices the change and what they could do then that they cannot do now.",
    },
  },
  options: z =>
    z.strictObject({
      genericObjects: z.array(z.string().min(2)).default([]).describe("Further words that name no particular thing, in lower case."),
    }),
  create({ options, read, report }) {
    const findOwn = createWordFinder(options.genericObjects)
    return {
      objective(goal) {
        const reading = read(goal)
        if ((reading.kind !== "aspiration" && reading.kind !== "unknown") || reading.quantified) return
        // An area everyone has is as good as general; alone, a number below says what is meant by it.
        const isMeasured = goal.children.some(child => read(child).quantified)
        const findAreas: Find = text => findListedWords(text, "theme", reading.language)
        if (goal.why !== undefined || reading.why !== undefined || reading.guardrail !== undefined) return
        if (isGeneral(goal, reading, { isMeasured, findOwn, findAreas }))
          report({ goal, message: "general", data: { objective: goal.statement.text } })
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "someone in particular notices",
    markdown: "## Objective: Let support agents see the whole customer story\n\n- KR1: Transfers per ticket from 1.8 to 1.1\n",
    reports: [],
  },
  {
    name: "two objectives that would fit any team",
    markdown:
      "## Objective 1: Be more innovative\n\n- KR1: Ideas tried with customers from 2 to 8\n\n## Objective 2: Improve communication\n\n- KR1: Questions answered within a day from 40% to 90%\n",
    reports: [
      "1:17 Objective `Be more innovative` could be anyone's: it names neither who would notice nor what would change.",
      "5:17 Objective `Improve communication` could be anyone's: it names neither who would notice nor what would change.",
    ],
  },
  {
    name: "general words, and an area beside them",
    markdown: "## Objective: Enhance effectiveness in innovation and marketing\n\n- KR1: Campaigns a year from 4 to 6\n",
    reports: [
      "1:15 Objective `Enhance effectiveness in innovation and marketing` could be anyone's: it names neither who would notice nor what would change.",
    ],
  },
  {
    name: "looks similar, is fine: it says whose communication",
    markdown: "## Objective: Improve communication with franchise owners\n\n- KR1: Questions answered within a day from 40% to 90%\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: the note below says what is meant",
    markdown:
      "## Objective: Improve communication\n\nWhy: franchise owners hear of price changes from their customers.\n\n- KR1: Price changes announced a week ahead from 20% to 100%\n",
    reports: [],
  },
]

type Find = (text: string) => readonly TextRange[]

interface GeneralWords {
  readonly isMeasured: boolean
  readonly findOwn: Find
  readonly findAreas: Find
}

/** Whether the opening is a general one, and all that follows are general words, one of them an object. */
function isGeneral({ statement: { text } }: Objective, { language }: Reading, words: GeneralWords): boolean {
  const opening = findListedWords(text, "vagueOpening", language)[0]
  if (opening === undefined || countWords(text.slice(0, opening.start)) > 0) return false
  // "Enhance Acme's effectiveness": whose own it is tells nothing of who notices.
  const rest = text.slice(opening.end).replace(/^(\s+)\p{Lu}[\p{L}\p{N}-]{0,40}['’]s(?=\s)/u, "$1")
  const objects = [...findListedWords(rest, "genericObject", language), ...words.findOwn(rest)]
  const areas = words.findAreas(rest)
  if (objects.length === 0 && (words.isMeasured || areas.length === 0)) return false
  return countWordsOutside(rest, [...objects, ...areas, ...findListedWords(rest, "genericModifier", language)]) === 0
}
