import type { Objective } from "../model/index.ts"
import type { Reading, TextRange } from "../reading/index.ts"
import { countWords } from "../reading/word-lists/count-words.ts"
import { createWordFinder, findListedWords } from "../reading/word-lists/find-listed-words.ts"
import { defineRule, type Example } from "../linter/index.ts"

export default defineRule({
  id: "no-solution-objective",
  scope: "objective",
  type: "suggestion",
  since: "0.1.0",
  docs: {
    summary: "Find objectives that name a solution instead of the problem",
    why: "An objective that names the portal to build fixes the how before anyone has learnt whether it helps. A better idea that comes up in week three then looks like a change of goal.",
    sources: ["ORCA"],
    limits: ["Only well-known kinds of solutions are seen, as the object of a verb such as `build`; add the house's own with `nouns`."],
  },
  messages: {
    solution: {
      text: "Objective `{{objective}}` names a solution: `{{solution}}`.",
      help: "Name the problem it solves and for whom, and keep the solution as an initiative.",
    },
  },
  options: z =>
    z.strictObject({
      nouns: z.array(z.string().min(2)).default([]).describe("Further things that solve a problem, in lower case."),
    }),
  create({ options, read, report }) {
    const findOwn = createWordFinder(options.nouns)
    return {
      objective(goal) {
        const at = findSolution(goal, read(goal), findOwn)
        if (at === undefined) return
        const { text } = goal.statement
        report({ goal, at, message: "solution", data: { objective: text, solution: text.slice(at.start, at.end) } })
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "the problem, with room for solutions",
    markdown: "## Objective: Let bakeries return pallets without talking to us\n\n- KR1: Return calls from 90 to 20 a week\n",
    reports: [],
  },
  {
    name: "a portal to build",
    markdown: "## Objective: Build a self-service returns portal\n\n- KR1: Return calls from 90 to 20 a week\n",
    reports: ["1:21 Objective `Build a self-service returns portal` names a solution: `a self-service returns portal`."],
  },
  {
    name: "looks similar, is fine: a platform to become, not to build",
    markdown: "## Objective: Become the platform bakeries trust\n\n- KR1: Bakeries that order everything from us from 8% to 30%\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: a state of the thing, not the thing",
    markdown: "## Objective: Make the returns portal something drivers like to use\n\n- KR1: Returns by portal from 30% to 80%\n",
    reports: [],
  },
]

type Find = (text: string) => readonly TextRange[]

/** The object of a verb of making, when its last word is a solution. */
function findSolution({ statement: { text } }: Objective, reading: Reading, findOwn: Find): TextRange | undefined {
  const { verb, kind, language } = reading
  if (kind !== "output" || verb?.class !== "output" || verb.form === "passive" || verb.form === "available") return undefined
  const behind = text.slice(verb.end)
  const end = findListedWords(behind, "phraseEnd", language)[0]?.start ?? behind.length
  const object = behind.slice(0, end)
  const last = [...findListedWords(object, "solution", language), ...findOwn(object)].sort((a, b) => a.end - b.end).at(-1)
  if (last === undefined || countWords(object.slice(last.end)) > 0) return undefined
  return { start: verb.end + object.length - object.trimStart().length, end: verb.end + last.end }
}
