import type { Board, GoalDocument, Prose } from "../model/index.ts"
import { findDays } from "../reading/time/find-days.ts"
import { addDays } from "../reading/time/calendar.ts"
import { findListedWords } from "../reading/word-lists/find-listed-words.ts"
import { defineRule, type Example } from "../linter/index.ts"

export default defineRule({
  id: "stale-update",
  scope: "document",
  type: "suggestion",
  since: "0.1.0",
  docs: {
    summary: "Find pages of a running cycle that nobody has updated for weeks",
    why: "Goals steer only when somebody looks at them. A page whose last update is a month old shows a plan that is no longer steered by.",
    sources: ["003", "PERD", "OO"],
    limits: [
      "Only a day that the page itself gives is looked at, behind `Last updated` and its like or in the front matter; a page without one is passed over.",
      "Speaks only while a cycle of the page runs.",
    ],
  },
  messages: {
    stale: {
      text: "The last update is of {{day}}, {{age}} days ago; at most {{max}} expected while {{cycle}} runs.",
      help: "Write down where each goal stands, and the day of it.",
    },
  },
  options: z =>
    z.strictObject({
      maxAgeDays: z.int().min(1).default(21).describe("Most days between two updates (our own)."),
    }),
  create({ document, now, options: { maxAgeDays }, report }) {
    return {
      document() {
        const board = document.boards.find(board => isRunning(board, now))
        const [last] = [...findUpdates(document)].sort((a, b) => (a.day < b.day ? 1 : -1))
        if (board?.cycle === undefined || last === undefined || last.day > now || addDays(last.day, maxAgeDays) >= now) return
        const age = Math.round((Date.parse(now) - Date.parse(last.day)) / 86_400_000)
        report({ span: last.span, message: "stale", data: { day: last.day, age, max: maxAgeDays, cycle: board.cycle.name } })
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "updated last week",
    markdown:
      "# Growth team, Q2–Q3 2026\n\nLast updated: 24 June 2026\n\n## Objective: Bakeries stay as they grow\n\n- KR1: Cut churn from 4% to 3%\n",
    reports: [],
  },
  {
    name: "nobody has looked for three months",
    markdown:
      "# Growth team, Q2–Q3 2026\n\nLast updated: 2 April 2026\n\n## Objective: Bakeries stay as they grow\n\n- KR1: Cut churn from 4% to 3%\n",
    reports: ["3:15 The last update is of 2026-04-02, 90 days ago; at most 21 expected while 2026-04-01/2026-09-30 runs."],
  },
  {
    name: "looks similar, is fine: the cycle is over",
    markdown:
      "# Growth team, Q1 2026\n\nLast updated: 30 March 2026\n\n## Objective: Bakeries stay as they grow\n\n- KR1: Cut churn from 4% to 3%\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: a day that is no update",
    markdown:
      "# Growth team, Q3 2026\n\nThe plan was agreed on 2 April 2026.\n\n## Objective: Bakeries stay as they grow\n\n- KR1: Cut churn from 4% to 3%\n",
    reports: [],
  },
]

interface Update {
  readonly day: string
  readonly span: Prose["statement"]["span"]
}

/** Front matter keys that hold the day of the last change. */
const updateKeys = ["updated", "last_updated", "lastUpdated", "last-updated", "lastmod"] as const

function findUpdates(document: GoalDocument): readonly Update[] {
  const { frontMatter, prose, language } = document
  const written = prose.flatMap(({ statement }): Update[] =>
    findListedWords(statement.text, "lastUpdate", language).flatMap(words => {
      const day = findDays(statement.text, language).find(({ start }) => start >= words.end && start - words.end < 12)
      return day === undefined ? [] : [{ day: day.day, span: statement.spanOf(day.start, day.end) }]
    }),
  )
  const declared = updateKeys.flatMap((key): Update[] => {
    const value = frontMatter?.data[key]
    const text = value instanceof Date ? value.toISOString() : typeof value === "string" ? value : ""
    const [day] = findDays(text.slice(0, 40), language)
    return day === undefined || frontMatter === undefined ? [] : [{ day: day.day, span: frontMatter.span }]
  })
  return [...written, ...declared]
}

function isRunning({ cycle }: Board, now: string): boolean {
  return cycle?.start !== undefined && cycle.end !== undefined && cycle.start <= now && now <= cycle.end
}
