import type { Goal, GoalDocument, Span } from "../model/index.ts"
import { findPlaceholders, type Reading, type TextRange } from "../reading/index.ts"
import { countWords } from "../reading/word-lists/count-words.ts"
import { findListedWords } from "../reading/word-lists/find-listed-words.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { groupLack } from "./shared/group-lack.ts"
import { isInBrackets } from "./shared/is-in-brackets.ts"

export default defineRule({
  id: "no-placeholder",
  scope: "statement",
  type: "problem",
  since: "0.1.0",
  docs: {
    summary: "Find slots of a template that nobody has filled in",
    why: "A goal with a blank in it is not set yet, and a page that looks finished hides that from everyone who did not write it.",
    sources: ["ORCA"],
    limits: [
      "A product whose name is a lone letter before a percent sign looks like a blank; put it on `allow`.",
      "A page on which most goals are blank is reported once; one whose name or title calls it a template is passed over.",
    ],
  },
  messages: {
    emptyGoal: {
      text: "{{role}} is still a placeholder: `{{words}}`.",
      help: "Write the goal, or remove the line until it is known.",
    },
    slot: {
      text: "{{role}} still has the placeholder `{{words}}`.",
      help: "Fill it in; when the value has to be found out first, make finding it the key result.",
    },
    unfilledPage: {
      text: "{{count}} of {{total}} goals on this page are not filled in; the first is `{{words}}`.",
      help: "Write the goals, or remove the lines until they are known; a template that is meant to stay one says so in its name or title.",
    },
    field: {
      text: "{{field}} of this goal is still a placeholder: `{{words}}`.",
      help: "Fill it in, or write `unknown` with the day it will be known.",
    },
  },
  options: z =>
    z.strictObject({
      allow: z.array(z.string()).default([]).describe("Words that are no placeholders here, as they are written."),
      fields: z
        .array(z.enum(["owner", "baseline", "target", "due"]))
        .default(["baseline", "target"])
        .describe("Fields beside the statement in which placeholders are reported."),
    }),
  supersedes: [{ rule: "*", on: "self" }],
  create({ options, document, read, report }) {
    return {
      document({ goals }) {
        if (isTemplate(document)) return
        const blanks = new Map(goals.map(goal => [goal, findBlank(goal, read(goal), { document, options })]))
        const { lacking, once } = groupLack(goals, goal => blanks.get(goal)?.message === "emptyGoal")
        if (once === undefined) return blanks.forEach((blank, goal) => reportOne(goal, blank))
        const related = lacking.slice(1).map(({ id, statement }) => ({
          place: { filePath: document.filePath, span: statement.span, goalId: id },
          text: `\`${statement.text}\` is not filled in.`,
        }))
        const data = { count: lacking.length, total: goals.length, words: once.statement.text }
        report({ goal: once, message: "unfilledPage", data, related })
      },
    }

    function reportOne(goal: Goal, blank: Blank | undefined): void {
      const role = roleNames[goal.role]
      if (blank?.message === "emptyGoal") report({ goal, message: "emptyGoal", data: { role, words: blank.words } })
      if (blank?.message === "slot") report({ goal, at: blank.at, message: "slot", data: { role, words: blank.words } })
      if (blank?.message === "field")
        report({ goal, at: blank.at, message: "field", data: { field: fieldNames[blank.name] ?? blank.name, words: blank.words } })
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "everything is filled in",
    markdown: "## Objective: New customers see value in their first week\n\n- KR1: Reach an NPS of 45 among new customers\n",
    reports: [],
  },
  {
    name: "a key result to be defined, and one with a blank in it",
    markdown: "## Objective: New customers see value in their first week\n\n- KR1: TBD\n- KR2: Raise trial conversion from 8% to X%\n",
    reports: ["3:8 Key result is still a placeholder: `TBD`.", "4:42 Key result still has the placeholder `X%`."],
  },
  {
    name: "a page that nobody has filled in, told once",
    markdown: "## Objective: TBD\n\n- KR1: TBD\n- KR2: TBD\n",
    reports: ["1:15 3 of 3 goals on this page are not filled in; the first is `TBD`."],
  },
  {
    name: "looks similar, is fine: a template that says that it is one",
    markdown: "# Template for our OKRs\n\n## Objective: <what should change>\n\n- KR1: TBD\n- KR2: TBD\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: a product called X",
    markdown: "## Objective: New customers hear of us from people they trust\n\n- KR1: Reach 1M impressions on X, from 200k\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: the number is kept elsewhere",
    markdown:
      "## Objective: New customers see value in their first week\n\n- KR1: Raise trial conversion to [X%](https://metrics.example/trials)\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: a link is no blank",
    markdown:
      "## Objective: New customers see value in their first week\n\n- KR1: Raise [trial conversion](https://metrics.example/trials) from 8% to 12%\n",
    reports: [],
  },
]

/** What is missing in a goal: all of it, a part of its words, or a field beside it. */
type Blank =
  | { readonly message: "emptyGoal"; readonly words: string }
  | { readonly message: "slot"; readonly words: string; readonly at: TextRange }
  | { readonly message: "field"; readonly words: string; readonly at: Span; readonly name: string }

interface Where {
  readonly document: GoalDocument
  readonly options: { readonly allow: readonly string[]; readonly fields: readonly string[] }
}

function findBlank(goal: Goal, reading: Reading, { document, options }: Where): Blank | undefined {
  const { text, span } = goal.statement
  if (options.allow.includes(text) || isLinked(document, span)) return undefined
  if (reading.kind === "placeholder" || isBracketed(document, span)) return { message: "emptyGoal", words: text }
  if (goal.role === "initiative") return undefined
  const slot = findPlaceholders(text).find(
    ({ start, end }) =>
      !isRemark(text, { start, end }) &&
      !options.allow.includes(text.slice(start, end)) &&
      !isLinked(document, goal.statement.spanOf(start, end)),
  )
  return slot === undefined ? findBlankField(goal, options) : { message: "slot", words: text.slice(slot.start, slot.end), at: slot }
}

function findBlankField({ fields }: Goal, options: Where["options"]): Blank | undefined {
  const field = fields.find(
    ({ name, text }) =>
      options.fields.includes(name) &&
      !options.allow.includes(text) &&
      isWholePlaceholder(text) &&
      !(name === "baseline" && isNotApplicable(text)),
  )
  return field && { message: "field", words: field.text, at: field.span, name: field.name }
}

/** A page that is there to be copied: its title, its name or its folder's says so, in its own language or in English. */
function isTemplate({ filePath = "", sections, language }: GoalDocument): boolean {
  const names = [...filePath.split(/[\\/]/).slice(-2), ...sections.filter(({ depth }) => depth === 1).map(({ title }) => title)]
  return names.some(name => [language, "en"].some(tag => findListedWords(name, "template", tag).length > 0))
}

const roleNames: Readonly<Record<Goal["role"], string>> = {
  objective: "Objective",
  keyResult: "Key result",
  kpi: "KPI",
  initiative: "Initiative",
}
const fieldNames: Readonly<Record<string, string>> = {
  owner: "The owner",
  baseline: "The baseline",
  target: "The target",
  due: "The due date",
}

/** Words that make a statement of their own beside a blank. */
const FULL_STATEMENT = 5

/** A blank in front of a full statement, or in brackets within one, marks a question that is open; the goal itself is set. */
function isRemark(text: string, { start, end }: TextRange): boolean {
  if (countWords(text.slice(0, start)) + countWords(text.slice(end)) < FULL_STATEMENT) return false
  const isLabel = start === 0 && text[end] === ":"
  return isLabel || isInBrackets(text, start)
}

/** Angle brackets around a whole statement, as templates have them; Markdown may have taken them for a tag. */
function isBracketed({ text }: GoalDocument, { start, end }: Span): boolean {
  return text[start.offset - 1] === "<" && text[end.offset] === ">" && text[start.offset] !== "<"
}

/** New things have no baseline, and a cell that says so is filled. */
function isNotApplicable(value: string): boolean {
  return findListedWords(value, "notApplicable", "en").length > 0
}

/** A blank that is the text of a link leads to what it stands for, as where numbers are kept on another page. */
function isLinked({ text }: GoalDocument, { end }: Span): boolean {
  return /^(?:[_*`]|<\/\w{1,6}>){0,4}\][([]/.test(text.slice(end.offset, end.offset + 30))
}

function isWholePlaceholder(text: string): boolean {
  const [first] = findPlaceholders(text)
  return first !== undefined && first.start === 0 && first.end === text.length
}
