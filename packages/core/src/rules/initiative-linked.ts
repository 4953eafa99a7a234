import type { Board, Goal, GoalDocument, Initiative, Section } from "../model/index.ts"
import { createWordFinder } from "../reading/word-lists/find-listed-words.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { addWords, offer } from "../rewriting/index.ts"

export default defineRule({
  id: "initiative-linked",
  scope: "board",
  type: "suggestion",
  since: "0.1.0",
  docs: {
    summary: "Find initiatives that say of no goal that they serve it",
    why: "Work that advances no key result is either day-to-day work or a sign of a goal that is missing from the page.",
    sources: ["001", "003", "PERD", "GP"],
    limits: [
      "Whether an initiative really advances the goal it names cannot be seen.",
      "All such initiatives of a board are reported once, at the first of them.",
    ],
  },
  messages: {
    unlinked: {
      text: "Initiatives that serve no goal of this page: {{count}} of {{total}}, the first is `{{initiative}}`.",
      help: "Put it under the key result it advances, or name that one behind it, such as `→ {{label}}`: which one is it?",
    },
  },
  suggestions: { link: "Name `{{to}}`." },
  options: z =>
    z.strictObject({
      exemptHeadings: z
        .array(z.string())
        .default([
          "also doing",
          "business as usual",
          "bau",
          "ktlo",
          "keep the lights on",
          "keeping the lights on",
          "maintenance",
          "operations",
        ])
        .describe("Headings of lists that need no goal, as they are written; upper and lower case are the same."),
    }),
  create({ document, options, report }) {
    const isExemptHeading = createWordFinder(options.exemptHeadings)
    return {
      board(board) {
        const labels = listLabels(board)
        const [label] = labels
        const initiatives = board.goals.filter(({ role }) => role === "initiative")
        if (label === undefined || initiatives.length === 0) return
        const namesGoal = createWordFinder(labels)
        const loose = initiatives.filter(goal => !isLinked(goal, document) && namesGoal(goal.statement.text).length === 0)
        const [first, ...rest] = loose.filter(goal => !sectionsOf(goal, document).some(({ title }) => isExemptHeading(title).length > 0))
        if (first === undefined) return
        report({
          goal: first,
          message: "unlinked",
          data: { count: rest.length + 1, total: initiatives.length, initiative: first.statement.text, label },
          suggestions: offer(
            ...listKeyResultLabels(board).map(to => ({ suggestion: "link", data: { to }, edits: addWords(first, document, `→ ${to}`) })),
          ),
          related: rest.map(({ id, statement }) => ({
            place: { filePath: document.filePath, span: statement.span, goalId: id },
            text: `\`${statement.text}\` serves no goal either.`,
          })),
        })
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "an initiative under its key result",
    markdown:
      "# Growth team, Q3 2026\n\n- Objective: Bakeries stay as they grow\n  - KR1: Cut churn from 4% to 3%\n    - Initiative: Call each bakery in its second month\n",
    reports: [],
  },
  {
    name: "a loose initiative",
    markdown:
      "# Growth team, Q3 2026\n\n- Initiative: Rewrite billing\n- Objective: Bakeries stay as they grow\n  - KR1: Cut churn from 4% to 3%\n",
    reports: ["3:15 Initiatives that serve no goal of this page: 1 of 1, the first is `Rewrite billing`."],
  },
  {
    name: "looks similar, is fine: the initiative names its key result",
    markdown:
      "# Growth team, Q3 2026\n\n- Initiative: Call each bakery in its second month → KR1\n- Objective: Bakeries stay as they grow\n  - KR1: Cut churn from 4% to 3%\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: a page without goals",
    markdown: "# Growth team, Q3 2026\n\n- Initiative: Rewrite billing\n- Initiative: Call each bakery in its second month\n",
    reports: [],
  },
]

/** How the goals of a board are called; empty for a board on which nothing can be served. */
function listLabels({ goals }: Board): readonly string[] {
  const served = goals.filter(({ role }) => role === "objective" || role === "keyResult")
  const labels = served.flatMap(({ label }) => (label === undefined ? [] : [label]))
  return labels.length > 0 || served.length === 0 ? labels : ["<key result>"]
}

/** So many key results a person can choose from at a glance. */
const CHOICE = 5

/** Labels of key results that are the only ones called so. */
function listKeyResultLabels({ goals }: Board): readonly string[] {
  const labels = goals.flatMap(({ role, label }) => (role === "keyResult" && label !== undefined ? [label] : []))
  return labels.filter(label => labels.indexOf(label) === labels.lastIndexOf(label)).slice(0, CHOICE)
}

/** Whether an initiative stands under another goal, says what it supports, or holds a link to a place on this page. */
function isLinked(goal: Goal, { text }: GoalDocument): goal is Initiative {
  if (goal.parent !== undefined || goal.fields.some(({ name }) => name === "supports")) return true
  return text.slice(goal.span.start.offset, goal.span.end.offset).includes("](#")
}

/** The section that holds a goal, and those that hold it. */
function sectionsOf({ span }: Goal, { sections }: GoalDocument): readonly Section[] {
  return sections.filter(section => section.span.start.offset <= span.start.offset && span.end.offset <= section.span.end.offset)
}
