import type { Objective } from "../model/index.ts"
import { read as readText, type Reading, type TextRange } from "../reading/index.ts"
import { countWords, countWordsOutside } from "../reading/word-lists/count-words.ts"
import { findListedWords } from "../reading/word-lists/find-listed-words.ts"
import { defineRule, type Example } from "../linter/index.ts"

export default defineRule({
  id: "no-theme-objective",
  scope: "objective",
  type: "suggestion",
  since: "0.1.0",
  docs: {
    summary: "Find objectives that name an area instead of a destination",
    why: "An area such as security is there every quarter. It says where people work and not what should be different, so any result below it will do.",
    sources: ["000", "HF"],
    limits: [
      "Only well-known areas are seen, in languages that have a list of them; a product's or a project's name is passed over.",
      "Speaks where the page calls it an objective, by label or column: an unlabelled heading may only group what is below it.",
    ],
  },
  messages: {
    theme: {
      text: "Objective `{{objective}}` names an area, not a change in it.",
      help: "Say what should be different about it at the end of the cycle, and for whom.",
    },
  },
  options: z =>
    z.strictObject({
      maxWords: z.int().min(1).max(6).default(3).describe("Most words that a bare area has; longer objectives are left alone."),
    }),
  supersedes: [{ rule: "no-output-objective", on: "self" }],
  create({ options, read, report }) {
    const told = new Set<string>()
    return {
      objective(goal) {
        const reading = read(goal)
        const objective = goal.statement.text
        if (
          !isNamedObjective(goal) ||
          saysMore(reading, objective) ||
          countWords(objective) > options.maxWords ||
          isExplained(goal, reading)
        )
          return
        // The same name in another cycle on the page is the same problem.
        if (!isArea(goal, reading) || told.has(objective)) return
        told.add(objective)
        report({ goal, message: "theme", data: { objective } })
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "a destination",
    markdown: "## Objective: Make security reviews painless for customers\n\n- KR1: Review time from 21 days to 5 days\n",
    reports: [],
  },
  {
    name: "two bare areas",
    markdown:
      "## Objective 1: Security\n\n- KR1: Review time from 21 days to 5 days\n\n## Objective 2: Platform performance\n\n- KR1: Page load from 4.1s to 2.0s\n",
    reports: [
      "1:17 Objective `Security` names an area, not a change in it.",
      "5:17 Objective `Platform performance` names an area, not a change in it.",
    ],
  },
  {
    name: "an area with its qualities",
    markdown: "## Objective: Secure & compliant platform\n\n- KR1: Findings of the audit from 12 to 2\n",
    reports: ["1:15 Objective `Secure & compliant platform` names an area, not a change in it."],
  },
  {
    name: "looks similar, is fine: three words that go somewhere",
    markdown: "## Objective: Make deploys boring\n\n- KR1: Failed deploys from 12% to 3%\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: a short handle whose why is written below",
    markdown:
      "## Objective: Security\n\nWhy: hospitals leave us at the security review, so it has to become the easy part.\n\n- KR1: Review time from 21 days to 5 days\n",
    reports: [],
  },
]

/** Whether the page itself calls it an objective, and it leads no other objectives. */
function isNamedObjective({ label, evidence, children }: Objective): boolean {
  const isCalled = label !== undefined || evidence.some(({ cue }) => cue === "label" || cue === "column")
  return isCalled && !children.some(({ role }) => role === "objective")
}

/** So many words are a sentence, whatever its verb is. */
const FULL_SENTENCE = 8

/** So many words beside the names of areas say how it is to be. */
const DESCRIPTION = 6

/** A note below that is only a longer name explains nothing. */
function isExplained({ why }: Objective, { language }: Reading): boolean {
  if (why === undefined) return false
  return (
    countWords(why.text) >= FULL_SENTENCE ||
    countWordsOutside(why.text, findListedWords(why.text, "theme", language)) >= DESCRIPTION ||
    saysMore(readText(why.text, { role: "objective", language }))
  )
}

/** A verb, a number, a date or a reason makes more of it than a name. */
function saysMore({ verb, quantities, deadline, why, language }: Reading, text = ""): boolean {
  return (
    (verb !== undefined && !isQuality(text, verb, language)) ||
    deadline !== undefined ||
    why !== undefined ||
    quantities.some(({ from }) => from === "statement")
  )
}

/** `Secure & compliant platform`: a verb that is a quality as well, with another behind it, tells nobody to do anything. */
function isQuality(text: string, verb: TextRange, language: string): boolean {
  const qualities = findListedWords(text, "areaQuality", language)
  return qualities.some(({ start }) => start === verb.start) && qualities.length > 1
}

/** Whether every word belongs to the name of an area, and the last one is the area. */
function isArea({ statement: { text } }: Objective, { language }: Reading): boolean {
  const themes = findListedWords(text, "theme", language)
  const last = themes.at(-1)
  if (last === undefined || countWords(text.slice(last.end)) > 0) return false
  const beside = [...findListedWords(text, "themeModifier", language), ...findListedWords(text, "areaQuality", language)]
  return countWordsOutside(text, [...themes, ...beside]) === 0
}
