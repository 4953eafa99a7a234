import type { Field, Goal, GoalDocument } from "../model/index.ts"
import { findDateFaults, tellDateOrder, type FaultyDate } from "../reading/time/date-faults.ts"
import { defineRule, type Example } from "../linter/index.ts"

export default defineRule({
  id: "valid-date",
  scope: "statement",
  type: "problem",
  since: "0.1.0",
  docs: {
    summary: "Find dates that no calendar has, or that two people read differently",
    why: "A date that does not exist, or that is May for one reader and April for the other, makes each check against it worthless.",
    sources: ["ours"],
    limits: [
      "Only due dates, dates behind `by`, `before`, `until` and their like, and dates with their year are looked at.",
      "`5/4/2026` is taken as clear where another date of the page shows the order, and in languages other than English, which put the day first.",
    ],
  },
  messages: {
    impossible: {
      text: "`{{date}}` is a date that no calendar has.",
      help: "Write the day that is meant, such as `{{example}}`.",
    },
    ambiguous: {
      text: "`{{date}}` can be read as {{first}} and as {{second}}.",
      help: "Write the day with the year first, or with the month as a word.",
    },
    weekday: {
      text: "`{{date}}` is another weekday than the one before it.",
      help: "Correct the day or the weekday: which one is meant?",
    },
    year: {
      text: "`{{date}}` lies outside the years a plan is for.",
      help: "Correct the year.",
    },
  },
  suggestions: { iso: "Write `{{day}}`." },
  options: z =>
    z.strictObject({
      dateOrder: z
        .enum(["iso", "dmy", "mdy"])
        .default("iso")
        .describe("How `5/4/2026` is read here; `iso` expects dates that nobody can read in two ways (our own)."),
    }),
  create(context) {
    const { document, options, report } = context
    const check = (goal: Goal): void => {
      const { statement } = goal
      for (const found of findDateFaults(statement.text, { language: document.language, isDate: false }))
        tell(goal, { found, text: statement.text, span: statement.spanOf(found.start, found.end) })
      for (const field of goal.fields.filter(({ name }) => name === "due"))
        for (const found of findDateFaults(field.text, { language: document.language, isDate: true }))
          tell(goal, { found, text: field.text, span: field.span })
    }
    return { objective: check, keyResult: check, kpi: check, initiative: check }

    function tell(goal: Goal, { found, text, span }: Told): void {
      const date = text.slice(found.start, found.end)
      const [first, second] = found.days
      if (found.fault === "ambiguous" && first !== undefined && second !== undefined) {
        if (options.dateOrder !== "iso" || isOrderKnown(document)) return
        const suggestions = found.days.map(day => ({
          suggestion: "iso",
          data: { day },
          edits: [{ range: [span.start.offset, span.end.offset] as const, text: day }],
        }))
        // A field's span holds all of its text, which may be more than the date.
        const isWhole = found.start === 0 && found.end === text.length
        const isPlain = document.text.slice(span.start.offset, span.end.offset) === date
        report({
          goal,
          at: span,
          message: "ambiguous",
          data: { date, first, second },
          ...((isWhole || isPlain) && { suggestions }),
        })
      } else if (found.fault === "impossible") report({ goal, at: span, message: "impossible", data: { date, example: context.now } })
      else if (found.fault === "weekday") report({ goal, at: span, message: "weekday", data: { date } })
      else if (found.fault === "year") report({ goal, at: span, message: "year", data: { date } })
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "a day that everybody reads alike",
    markdown:
      "# OKRs 2026\n\n## Objective: Bakeries stay as they grow\n\n- KR1: Cut churn from 4% to 3% by 2026-02-28\n- KR2: Raise retention from 61% to 80% by Q4 2026\n",
    reports: [],
  },
  {
    name: "days that no calendar has",
    markdown:
      "# OKRs 2026\n\n## Objective: Bakeries stay as they grow\n\n- KR1: Cut churn from 4% to 3% by 31 Feb 2026\n- KR2: Raise retention from 61% to 80% by Q5 2026\n",
    reports: ["5:35 `31 Feb 2026` is a date that no calendar has.", "6:43 `Q5 2026` is a date that no calendar has."],
  },
  {
    name: "May or April",
    markdown: "# OKRs 2026\n\n## Objective: Bakeries stay as they grow\n\n- KR1: Cut churn from 4% to 3% by 5/4/2026\n",
    reports: ["5:35 `5/4/2026` can be read as 2026-04-05 and as 2026-05-04."],
  },
  {
    name: "another weekday",
    markdown: "# OKRs 2026\n\n## Objective: Bakeries stay as they grow\n\n- KR1: Cut churn from 4% to 3% by Friday, 30 September 2026\n",
    reports: ["5:43 `30 September 2026` is another weekday than the one before it."],
  },
  {
    name: "looks similar, is fine: a version and a ratio",
    markdown: "# OKRs 2026\n\n## Objective: Bakeries stay as they grow\n\n- KR1: Move 3/4 of the bakeries to version 4.31.2 by October\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: another date shows the order",
    markdown:
      "# OKRs 2026\n\n## Objective: Bakeries stay as they grow\n\n- KR1: Cut churn from 4% to 3% by 5/4/2026\n- KR2: Raise retention from 61% to 80% by 30/6/2026\n",
    reports: [],
  },
]

interface Told {
  readonly found: FaultyDate
  /** The text in which it was found. */
  readonly text: string
  readonly span: Field["span"]
}

function isOrderKnown({ language, text }: GoalDocument): boolean {
  return (language !== "en" && language !== "und") || tellDateOrder(text) !== undefined
}
