import { groupBy } from "../collections/group-by.ts"
import type { Goal, GoalDocument } from "../model/index.ts"
import { findListedWords } from "../reading/word-lists/find-listed-words.ts"
import { defineRule, type Example, type Place } from "../linter/index.ts"
import { type Blank, findBlank } from "./shared/find-blank.ts"
import { groupLack, several } from "./shared/group-lack.ts"

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
    fields: {
      text: "{{field}} of {{count}} goals is still a placeholder; the first is `{{words}}`.",
      help: "Fill them in, or write `unknown` with the day they will be known.",
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
        if (once === undefined) return reportEach(blanks)
        const data = { count: lacking.length, total: goals.length, words: once.statement.text }
        report({ goal: once, message: "unfilledPage", data, related: listOthers(lacking) })
      },
    }

    function listOthers(goals: readonly Goal[]): readonly { readonly place: Place; readonly text: string }[] {
      return goals.slice(1).map(({ id, statement }) => ({
        place: { filePath: document.filePath, span: statement.span, goalId: id },
        text: `\`${statement.text}\` is not filled in.`,
      }))
    }

    function reportEach(blanks: ReadonlyMap<Goal, Blank | undefined>): void {
      const found = [...blanks].flatMap(([goal, blank]) => (blank === undefined ? [] : [{ goal, blank }]))
      const byField = groupBy(found, ({ blank }) => (blank.message === "field" ? blank.name : undefined))
      for (const { goal, blank } of found) {
        const same = blank.message === "field" ? (byField.get(blank.name) ?? []) : []
        if (blank.message !== "field" || same.length < several) reportOne(goal, blank)
        else if (same[0]?.goal === goal) {
          const data = { field: nameOf(blank), count: same.length, words: blank.words }
          report({ goal, at: blank.at, message: "fields", data, related: listOthers(same.map(other => other.goal)) })
        }
      }
    }

    function reportOne(goal: Goal, blank: Blank): void {
      const role = roleNames[goal.role]
      if (blank.message === "emptyGoal") report({ goal, message: "emptyGoal", data: { role, words: blank.words } })
      else if (blank.message === "slot") report({ goal, at: blank.at, message: "slot", data: { role, words: blank.words } })
      else report({ goal, at: blank.at, message: "field", data: { field: nameOf(blank), words: blank.words } })
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

function nameOf({ name }: { readonly name: string }): string {
  return fieldNames[name] ?? name
}
