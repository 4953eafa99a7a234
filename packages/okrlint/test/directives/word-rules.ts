import { defineRule, type Rule } from "@okrlint/core"
import type { Goal, GoalDocument, Span } from "@okrlint/core/model"
import { Linter, type ConfigEntry, type LintMessage } from "../../src/index.ts"

const word = "Better"
const about = {
  type: "problem",
  docs: { summary: "Find a word", why: "To test.", sources: [] },
  messages: { found: { text: "The word stands here.", help: "Take another." } },
} as const

/** A rule of each scope that reports the word `Better` where it stands. */
export const wordRules: readonly Rule[] = [
  defineRule({ ...about, id: "in-statement", scope: "statement", create: ({ report }) => forGoals(goal => reportGoal(goal, report)) }),
  defineRule({
    ...about,
    id: "in-objective",
    scope: "objective",
    create: ({ report }) => ({ objective: goal => reportGoal(goal, report) }),
  }),
  defineRule({
    ...about,
    id: "in-key-result",
    scope: "keyResult",
    create: ({ report }) => ({ keyResult: goal => reportGoal(goal, report) }),
  }),
  defineRule({ ...about, id: "in-kpi", scope: "kpi", create: ({ report }) => ({ kpi: goal => reportGoal(goal, report) }) }),
  defineRule({
    ...about,
    id: "in-board",
    scope: "board",
    create: ({ report }) => ({ board: board => (board.name.includes(word) ? report({ board, message: "found" }) : undefined) }),
  }),
  defineRule({
    ...about,
    id: "in-prose",
    scope: "prose",
    create: ({ report }) => ({
      prose(prose) {
        const start = prose.statement.text.indexOf(word)
        if (start >= 0) report({ prose, at: { start, end: start + word.length }, message: "found" })
      },
    }),
  }),
  defineRule({
    ...about,
    id: "in-document",
    scope: "document",
    create: ({ document, report }) => ({ document: () => findSpans(document).forEach(span => report({ span, message: "found" })) }),
  }),
  defineRule({
    ...about,
    id: "in-workspace",
    scope: "workspace",
    facts: document => document.goals.filter(hasWord).map(({ id, statement }) => ({ id, span: statement.span })),
    create: ({ report }) => ({
      workspace: documents =>
        documents.forEach(({ filePath, facts }) =>
          facts.forEach(({ id, span }) => report({ place: { filePath, span, goalId: id }, message: "found" })),
        ),
    }),
  }),
]

function forGoals(visit: (goal: Goal) => void) {
  return { objective: visit, keyResult: visit, kpi: visit, initiative: visit }
}

function hasWord({ statement }: Goal): boolean {
  return statement.text.includes(word)
}

function reportGoal(goal: Goal, report: (report: { readonly goal: Goal; readonly message: "found" }) => void): void {
  if (hasWord(goal)) report({ goal, message: "found" })
}

function findSpans({ text, lines }: GoalDocument): Span[] {
  return [...text.matchAll(new RegExp(word, "g"))].map(({ index }) => lines.spanAt(index, index + word.length))
}

/** What a lint with one or more of the word rules gave: `line rule` for each finding. */
export interface Verdict {
  readonly active: readonly string[]
  readonly silenced: readonly string[]
  readonly messages: readonly LintMessage[]
  /** The text after its fixes. */
  readonly fixed: string
}

/** Lints with the word rules named; every other one is off. */
export function judge(
  text: string,
  ruleIds: readonly string[],
  { mdx = false, ...entry }: ConfigEntry & { readonly mdx?: boolean } = {},
): Verdict {
  const rules = Object.fromEntries(wordRules.map(({ id }) => [`word/${id}`, ruleIds.includes(id) ? ("warn" as const) : ("off" as const)]))
  const plugins = { word: { rules: Object.fromEntries(wordRules.map(rule => [rule.id, rule])) } }
  const linter = new Linter()
  const config = [
    { plugins, rules },
    { files: ["**"], ...entry },
  ]
  const options = { filePath: mdx ? "q3.mdx" : "q3.md", now: "2026-07-01" }
  const messages = linter.verify(text, config, options)
  const show = (list: readonly LintMessage[]): string[] => list.map(({ line, ruleId }) => `${line} ${ruleId?.replace("word/", "")}`)
  return {
    messages,
    active: show(messages),
    silenced: show(linter.getSuppressedMessages()),
    fixed: linter.verifyAndFix(text, config, options).output,
  }
}
