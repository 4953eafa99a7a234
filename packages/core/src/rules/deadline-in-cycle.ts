import { hasTag, type Goal } from "../model/index.ts"
import type { Reading } from "../reading/index.ts"
import { addDays } from "../reading/time/calendar.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { several } from "./shared/group-lack.ts"
import { pointAtDeadline } from "./shared/point-at-deadline.ts"

export default defineRule({
  id: "deadline-in-cycle",
  scope: "statement",
  type: "problem",
  since: "0.1.0",
  docs: {
    summary: "Find deadlines outside the cycle of the page",
    why: "A day outside the cycle is a slip of the pen, or a goal that belongs on another page; either way the team plans for the wrong day.",
    sources: ["003"],
    limits: [
      "Several goals due on the last day of the half-year or year that the cycle lies in are accepted: some pages carry the year's goals along.",
      "Days in a reason or a baseline (`since January`, `up from 2025`) are no deadlines; only `by`, `before`, `until` and their like, and due dates, are looked at.",
      "Fiscal cycles are looked at only when `settings.fiscalYearStart` says when they start.",
    ],
  },
  messages: {
    tooLate: {
      text: "{{role}} is due on {{date}}, after {{cycle}} ends on {{end}}.",
      help: "Correct the day, or move the goal to the page of the cycle in which it is due.",
    },
    tooEarly: {
      text: "{{role}} is due on {{date}}, before {{cycle}} begins on {{start}}.",
      help: "Correct the day, or take the goal off this page when it is done.",
    },
    several: {
      text: "{{count}} goals are due outside {{cycle}} ({{start}} to {{end}}); the first on {{date}}.",
      help: "Correct the cycle of the page when the days are right, else move the goals to the page of the cycle in which they are due.",
    },
  },
  options: z =>
    z.strictObject({
      graceDays: z.int().min(0).default(7).describe("Days around the cycle that still count as in it (our own)."),
    }),
  create({ options, read, report }) {
    return {
      board({ goals }) {
        const outside = goals.flatMap(goal => findOutside(goal, read, options.graceDays))
        for (const side of ["tooLate", "tooEarly"] as const) {
          const found = outside.filter(({ message }) => message === side)
          const [first] = found
          if (first === undefined) continue
          // A quarter's page may carry the year's goals along; one of them alone is a slip.
          if (found.length >= several && found.every(({ data }) => isEndOfLongerPlan(data.date, data.end))) continue
          if (found.length >= several) report({ message: "several", data: { ...first.data, count: found.length }, ...first.at })
          else if (side === "tooLate") for (const { at, data } of found) report({ message: "tooLate", data, ...at })
          else for (const { at, data } of found) report({ message: "tooEarly", data, ...at })
        }
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "a day in the cycle",
    markdown: "# Growth team, Q3 2026\n\n## Objective: Bakeries stay as they grow\n\n- KR1: Cut churn from 4% to 3% by 30 September 2026\n",
    reports: [],
  },
  {
    name: "a day after the cycle, and one before it",
    markdown:
      "# Growth team, Q3 2026\n\n## Objective: Bakeries stay as they grow\n\n- KR1: Cut churn from 4% to 3% by 15 November 2026\n- KR2: Raise retention from 61% to 80% by the end of Q4 2025\n",
    reports: [
      "5:32 Key result is due on 2026-11-15, after 2026-Q3 ends on 2026-09-30.",
      "6:40 Key result is due on 2025-12-31, before 2026-Q3 begins on 2026-07-01.",
    ],
  },
  {
    name: "looks similar, is fine: the day of the baseline",
    markdown: "# Growth team, Q3 2026\n\n## Objective: Bakeries stay as they grow\n\n- KR1: Raise retention from 61% (Q3 2025) to 80%\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: counted on the Monday after",
    markdown: "# Growth team, Q3 2026\n\n## Objective: Bakeries stay as they grow\n\n- KR1: Cut churn from 4% to 3% by 5 October 2026\n",
    reports: [],
  },
]

interface Outside {
  readonly message: "tooLate" | "tooEarly"
  readonly at: { readonly goal: Goal } & ReturnType<typeof pointAtDeadline>
  readonly data: { readonly role: string; readonly date: string; readonly cycle: string; readonly start: string; readonly end: string }
}

/** The deadline of a key result or initiative when it lies outside its cycle, else nothing. */
function findOutside(goal: Goal, read: (goal: Goal) => Reading, graceDays: number): readonly Outside[] {
  const { cycle, role } = goal
  const deadline = role === "keyResult" || role === "initiative" ? read(goal).deadline : undefined
  if (deadline?.date === undefined || cycle?.start === undefined || cycle.end === undefined || hasTag(goal, "carried-over")) return []
  const { date } = deadline
  const isLate = date > cycle.end && date > addDays(cycle.end, graceDays)
  const isEarly = date < cycle.start && date < addDays(cycle.start, -graceDays) && !isDayOfBaseline(read(goal))
  if (!isLate && !isEarly) return []
  const name = role === "keyResult" ? "Key result" : "Initiative"
  return [
    {
      message: isLate ? "tooLate" : "tooEarly",
      at: { goal, ...pointAtDeadline(goal, deadline) },
      data: { role: name, date, cycle: cycle.name, start: cycle.start, end: cycle.end },
    },
  ]
}

/** Whether a day ends the half-year or year in which the cycle lies. */
function isEndOfLongerPlan(day: string, cycleEnd: string): boolean {
  return day > cycleEnd && day.slice(0, 4) === cycleEnd.slice(0, 4) && (day.endsWith("-06-30") || day.endsWith("-12-31"))
}

/** Whether the day stands right behind the value from which things start: it says when that was measured. */
function isDayOfBaseline({ deadline, baseline, quantities }: Reading): boolean {
  const range = deadline?.range
  if (range === undefined || baseline?.from !== "statement") return false
  const before = quantities.filter(({ from, end }) => from === "statement" && end <= range.start)
  return before.at(-1)?.start === baseline.start
}
