import { childrenOf, hasTag, type Board, type Cycle, type Goal, type GoalDocument, type KeyResult } from "../model/index.ts"
import type { Reading } from "../reading/index.ts"
import { addDays } from "../reading/time/calendar.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { findLevel } from "./shared/find-level.ts"
import { several } from "./shared/group-lack.ts"
import { nameBoard } from "./shared/name-board.ts"
import { pointAtDeadline } from "./shared/point-at-deadline.ts"

/** Longest number of days that still counts as such a cycle: a trimester passes as a quarter. */
const longest = { quarter: 123, half: 184, year: 366 } as const

export default defineRule({
  id: "goal-fits-cycle",
  scope: "statement",
  type: "problem",
  since: "0.1.0",
  docs: {
    summary: "Find goals that are too big or too small for the cycle of the page",
    why: "What takes years cannot be decided at the end of a quarter, and what is done in a week needs no objective. Neither fits the frame, and both are still red or long forgotten when the cycle ends.",
    sources: ["003", "WOD", "OO"],
    limits: [
      "A key result is too big when it is due more than a whole further cycle after the end; a day just outside is left to `deadline-in-cycle`.",
      "The length of the cycle is looked at only on pages whose front matter says `level: team` or `level: individual`.",
    ],
  },
  messages: {
    tooBig: {
      text: "Key result `{{keyResult}}` is due on {{date}}, more than a whole cycle after {{cycle}} ends on {{end}}.",
      help: "State the part of it that is decided in this cycle, and keep the rest in the longer plan.",
    },
    severalTooBig: {
      text: "{{count}} key results are due more than a whole cycle after {{cycle}} ends on {{end}}; the first on {{date}}.",
      help: "Name the longer cycle in the page's title when it is one, else state the part of each that is decided in this cycle.",
    },
    tooSmall: {
      text: "Objective `{{objective}}` seems done by {{date}}: its only key result takes the first {{days}} days of {{cycle}}.",
      help: "Make it a task, or state what should be different because of it at the end of the cycle.",
    },
    longCycle: {
      text: "{{board}} is a {{level}} page for {{days}} days, at most {{max}} expected.",
      help: "Plan for a {{teamCycle}}, and keep the longer view on the company's page.",
    },
  },
  options: z =>
    z.strictObject({
      teamCycle: z.enum(["quarter", "half", "year"]).default("quarter").describe("Longest cycle of a team (source 003)."),
      graceDays: z
        .int()
        .min(0)
        .default(7)
        .describe("Days after the end that still count as in the cycle, and days that make a goal too small (our own)."),
    }),
  supersedes: [
    { rule: "deadline-in-cycle", on: "self" },
    { rule: "no-horizon-mismatch", on: "self" },
  ],
  create({ document, options, read, report }) {
    return {
      objective(goal) {
        const [only, second] = childrenOf(goal, "keyResult")
        if (only === undefined || second !== undefined || goal.children.length > 1) return
        const date = findEarlyDay(only, options.graceDays)
        if (date === undefined || goal.cycle === undefined) return
        report({
          goal,
          message: "tooSmall",
          data: { objective: goal.statement.text, date, days: options.graceDays, cycle: goal.cycle.name },
        })
      },
      board(board) {
        const tooBig = board.goals.flatMap(goal => findTooBig(goal, read, options.graceDays))
        const [first] = tooBig
        if (first !== undefined && tooBig.length >= several)
          report({ ...first.at, message: "severalTooBig", data: { ...first.data, count: tooBig.length } })
        else for (const { at, data } of tooBig) report({ ...at, message: "tooBig", data })
        const level = findTeamLevel(board, document)
        const days = lengthOf(board.cycle)
        const max = longest[options.teamCycle]
        if (level === undefined || days === undefined || days <= max) return
        report({ board, message: "longCycle", data: { board: nameBoard(board), level, days, max, teamCycle: options.teamCycle } })
      },
    }

    /** The day on which a deliverable is due when it lies in the first days of a cycle that is longer than a month. */
    function findEarlyDay(goal: KeyResult, graceDays: number): string | undefined {
      const { deadline, kind } = read(goal)
      const { cycle } = goal
      if (deadline?.date === undefined || cycle?.start === undefined || (lengthOf(cycle) ?? 0) <= 31) return undefined
      const isWork = kind === "output" || kind === "activity" || kind === "milestone"
      return isWork && deadline.date >= cycle.start && deadline.date < addDays(cycle.start, graceDays) ? deadline.date : undefined
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "decided within the cycle",
    markdown:
      "# Growth team, Q3 2026\n\n## Objective: Bakeries stay as they grow\n\n- KR1: Reach 40,000 weekly orders by 30 September 2026\n",
    reports: [],
  },
  {
    name: "a number for years ahead on the page of a quarter",
    markdown: "# Growth team, Q3 2026\n\n## Objective: Bakeries stay as they grow\n\n- KR1: Reach 1M weekly orders by the end of 2028\n",
    reports: [
      "5:31 Key result `Reach 1M weekly orders by the end of 2028` is due on 2028-12-31, more than a whole cycle after 2026-Q3 ends on 2026-09-30.",
    ],
  },
  {
    name: "an objective that is over after a few days",
    markdown: "# Growth team, Q3 2026\n\n## Objective: A calmer inbox\n\n- KR1: Publish the new contact form by 3 July 2026\n",
    reports: ["3:15 Objective `A calmer inbox` seems done by 2026-07-03: its only key result takes the first 7 days of 2026-Q3."],
  },
  {
    name: "looks similar, is fine: the company plans for a year",
    markdown:
      "---\nlevel: company\n---\n\n# Company OKRs 2026\n\n## Objective: Bakeries stay as they grow\n\n- KR1: Reach 40,000 weekly orders by 30 November 2026\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: a vision is not a key result",
    markdown:
      "# Growth team, Q3 2026\n\n## Objective: Be the bakers' first call by 2030\n\n- KR1: Reach 40,000 weekly orders by 30 September 2026\n",
    reports: [],
  },
]

/** The number of days of a cycle, first and last included. */
function lengthOf(cycle: Cycle | undefined): number | undefined {
  if (cycle?.start === undefined || cycle.end === undefined) return undefined
  return Math.round((Date.parse(cycle.end) - Date.parse(cycle.start)) / 86_400_000) + 1
}

/** The level of a page that declares itself a team's or a person's. */
function findTeamLevel(board: Board, document: GoalDocument): "team" | "individual" | undefined {
  const level = findLevel(board, document)
  return level === "company" ? undefined : level
}

interface TooBig {
  readonly at: { readonly goal: Goal } & ReturnType<typeof pointAtDeadline>
  readonly data: { readonly keyResult: string; readonly date: string; readonly cycle: string; readonly end: string }
}

/** A key result that is due more than a whole further cycle after its own has ended. */
function findTooBig(goal: Goal, read: (goal: Goal) => Reading, graceDays: number): readonly TooBig[] {
  const deadline = goal.role === "keyResult" ? read(goal).deadline : undefined
  const days = lengthOf(goal.cycle)
  if (deadline?.date === undefined || goal.cycle?.end === undefined || days === undefined || hasTag(goal, "carried-over")) return []
  if (deadline.date <= addDays(goal.cycle.end, days + graceDays)) return []
  const data = { keyResult: goal.statement.text, date: deadline.date, cycle: goal.cycle.name, end: goal.cycle.end }
  return [{ at: { goal, ...pointAtDeadline(goal, deadline) }, data }]
}
