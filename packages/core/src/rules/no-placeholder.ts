import type { Goal, GoalDocument, Span } from "../model/index.ts"
import { findPlaceholders, type TextRange } from "../reading/index.ts"
import { countWords } from "../reading/word-lists/count-words.ts"
import { findListedWords } from "../reading/word-lists/find-listed-words.ts"
import { defineRule, type Example } from "../linter/index.ts"
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
    limits: ["A product whose name is a lone letter before a percent sign looks like a blank; put it on `allow`."],
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
    const check = (goal: Goal): void => {
      const role = roleNames[goal.role]
      const { text } = goal.statement
      if (options.allow.includes(text) || isLinked(document, goal.statement.span)) return
      if (read(goal).kind === "placeholder" || isBracketed(document, goal.statement.span)) {
        report({ goal, message: "emptyGoal", data: { role, words: text } })
        return
      }
      if (goal.role === "initiative") return
      const slot = findPlaceholders(text).find(
        ({ start, end }) =>
          !isRemark(text, { start, end }) &&
          !options.allow.includes(text.slice(start, end)) &&
          !isLinked(document, goal.statement.spanOf(start, end)),
      )
      if (slot !== undefined) {
        report({ goal, at: slot, message: "slot", data: { role, words: text.slice(slot.start, slot.end) } })
        return
      }
      for (const { name, text: value, span } of goal.fields) {
        if (!isReportedField(name, options.fields) || options.allow.includes(value) || !isWholePlaceholder(value)) continue
        if (name === "baseline" && isNotApplicable(value)) continue
        report({ goal, at: span, message: "field", data: { field: fieldNames[name] ?? name, words: value } })
      }
    }
    return { objective: check, keyResult: check, kpi: check, initiative: check }
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

function isReportedField(name: string, fields: readonly string[]): boolean {
  return fields.includes(name)
}

function isWholePlaceholder(text: string): boolean {
  const [first] = findPlaceholders(text)
  return first !== undefined && first.start === 0 && first.end === text.length
}
