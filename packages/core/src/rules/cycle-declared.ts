import { type Board, type Goal, type GoalDocument, hasNumber } from "../model/index.ts"
import { findPeriods, read as readText, type Reading } from "../reading/index.ts"
import { countWords } from "../reading/word-lists/count-words.ts"
import { findListedWords } from "../reading/word-lists/find-listed-words.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { addFrontMatter, offer } from "../rewriting/index.ts"
import { keepsLevel } from "./shared/keeps-level.ts"
import { declaresCycle, namesPeriod, statesDeadline } from "./shared/declared-cycle.ts"

export default defineRule({
  id: "cycle-declared",
  scope: "board",
  type: "problem",
  since: "0.1.0",
  docs: {
    summary: "Require the cycle that a page of goals is for",
    why: "A bet is time-boxed. Without a cycle nobody can tell whether the page is this quarter's plan or last year's, and no date on it can be checked.",
    sources: ["002", "OO", "GL"],
    limits: [
      "Reported once for a document; a page where any goal has a date is left to `has-deadline`, and one that names a quarter or month anywhere is left alone.",
      "Lists of KPIs, which run without an end, objectives with nothing below them, and templates are passed over.",
    ],
  },
  messages: {
    noCycle: {
      text: "This page does not say for which quarter or year its goals are.",
      help: "Name it in the title, for example `{{example}}`, or in the front matter as `cycle: {{example}}`.",
    },
  },
  suggestions: { declare: "Add `cycle: {{example}}` to the front matter." },
  options: z =>
    z.strictObject({
      patterns: z
        .array(z.string().min(2))
        .default([])
        .describe("How this team writes its cycles in headings, with `#` for a number: `Set #`, `Season #`."),
    }),
  supersedes: [{ rule: "has-deadline", on: "board" }],
  create(context) {
    const { document, options, read, report } = context
    return {
      document() {
        if (
          document.goals.length === 0 ||
          declaresCycle(document) ||
          isNamedInHeading(document, context.now, options.patterns) ||
          namesPeriod(document, context.now) ||
          namesDay(document)
        )
          return
        if (document.goals.some(goal => statesDeadline(goal, read))) return
        if (!document.boards.some(hasResultsOrWork) || isTemplate(document, read) || isStanding(document, read)) return
        // The board with a bet comes first: there `has-deadline` would say the same.
        const board =
          document.boards.find(({ goals }) => goals.some(goal => goal.role === "keyResult" && read(goal).kind === "bet")) ??
          document.boards.find(hasResultsOrWork)
        if (board === undefined) return
        const example = quarterOf(context.now)
        const suggestions = offer({ suggestion: "declare", data: { example }, edits: addFrontMatter(document, `cycle: ${example}`) })
        report({ board, message: "noCycle", data: { example }, suggestions })
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "the title names the quarter",
    markdown:
      "# OKRs of the growth team, Q3 2026\n\n## Objective: The first order is effortless\n\n- KR1: First-order rate from 20% to 30%\n",
    reports: [],
  },
  {
    name: "goals for no time in particular",
    markdown: "# Growth team\n\n## Objective: The first order is effortless\n\n- KR1: First-order rate from 20% to 30%\n",
    reports: ["1:1 This page does not say for which quarter or year its goals are."],
  },
  {
    name: "looks similar, is fine: the file's name tells",
    markdown: "# Growth team\n\n## Objective: The first order is effortless\n\n- KR1: First-order rate from 20% to 30%\n",
    filePath: "okrs/2026-q3.md",
    reports: [],
  },
  {
    name: "looks similar, is fine: each result has its own day",
    markdown:
      "# Growth team\n\n## Objective: The first order is effortless\n\n- KR1: First-order rate from 20% to 30% by 30 September 2026\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: KPIs run without an end",
    markdown: "# Warehouse\n\n## KPIs\n\n- Picking accuracy: at least 99.5%\n",
    reports: [],
  },
  {
    name: "a cycle in the team's own words",
    markdown: "# Growth team, season 4\n\n## Objective: The first order is effortless\n\n- KR1: First-order rate from 20% to 30%\n",
    options: { patterns: ["Season #"] },
    reports: [],
  },
]

function hasResultsOrWork({ goals }: Board): boolean {
  return goals.some(({ role, parent, label, evidence }) => {
    if (role !== "keyResult" && role !== "initiative") return false
    // A table of results under the headings of areas has no objectives, and is a plan all the same.
    const isCalled = label !== undefined || evidence.some(({ cue }) => cue === "column")
    return parent?.role === "objective" || (role === "keyResult" && parent === undefined && isCalled)
  })
}

/** What mostly keeps levels runs without an end. */
function isStanding({ goals }: GoalDocument, read: (goal: Goal) => Reading): boolean {
  const keyResults = goals.filter(({ role }) => role === "keyResult")
  return keyResults.length > 0 && keyResults.filter(goal => keepsLevel(read(goal))).length * 2 >= keyResults.length
}

/** A day by which all is due may stand in a sentence, or in a line of facts above the goals. */
function namesDay({ prose, text, language }: GoalDocument): boolean {
  if (prose.some(({ statement }) => readText(statement.text, { role: "objective", language }).deadline !== undefined)) return true
  return text.split(/\r\n|\r|\n/).some(line => {
    const [label] = findListedWords(line, "dueLabel", language)
    return label !== undefined && countWords(line.slice(0, label.start)) === 0 && hasNumber(line.slice(label.end))
  })
}

/** A page of blanks is for any cycle. */
function isTemplate({ goals }: GoalDocument, read: (goal: Goal) => Reading): boolean {
  const objectives = goals.filter(({ role }) => role === "objective")
  const isBlank = (goal: Goal): boolean => read(goal).kind === "placeholder"
  return (objectives.length > 0 && objectives.every(isBlank)) || goals.filter(isBlank).length * 2 >= goals.length
}

/** Whether a heading names the cycle in the team's own words, or as a quarter or month whose year it leaves open. */
function isNamedInHeading({ sections, filePath = "" }: GoalDocument, now: string, patterns: readonly string[]): boolean {
  const wanted = patterns.map(withoutNumbers)
  return [...sections.map(({ title }) => title), filePath].some(
    text =>
      wanted.some(pattern => withoutNumbers(text).includes(pattern)) || findPeriods(text, { year: Number(now.slice(0, 4)) }).length > 0,
  )
}

function withoutNumbers(text: string): string {
  return text.toLowerCase().replace(/\d+/g, "#")
}

function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
}
