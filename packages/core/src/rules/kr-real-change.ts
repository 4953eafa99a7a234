import { findField, hasTag, type GoalDocument, type KeyResult } from "../model/index.ts"
import type { Quantity, Reading } from "../reading/index.ts"
import { findQuantities } from "../reading/index.ts"
import { inOneUnit } from "../reading/quantity/compare-quantities.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { addTag, moveToKpis, offer, type Rewrite } from "../rewriting/index.ts"

export default defineRule({
  id: "kr-real-change",
  scope: "keyResult",
  type: "problem",
  since: "0.1.0",
  docs: {
    summary: "Find key results that start where they are meant to end",
    why: "A target that today's value already meets asks for nothing. It will be green on the first day, and a place on the page goes to something that has already happened.",
    sources: ["002", "003", "OO"],
    limits: [
      "A page that is updated while the cycle runs rightly shows targets that were met: where a status, score or current value stands beside the goal, only equal start and target are reported.",
    ],
  },
  messages: {
    equal: {
      text: "Key result `{{keyResult}}` starts at `{{baseline}}`, which is its target.",
      help: "Set a target that today's value does not meet, or tag it `[guardrail]` when it is a level to hold.",
    },
    passed: {
      text: "Key result `{{keyResult}}` is met already: today's `{{baseline}}` is beyond the target `{{target}}`.",
      help: "Set a target that today's value does not meet, or move the metric to the KPI list.",
    },
    nearlyDone: {
      text: "Key result `{{keyResult}}` is {{progress}}% done before its cycle has begun, at most {{max}}% expected.",
      help: "Set a target that leaves something to change, or drop it: what would be worth a cycle?",
    },
  },
  suggestions: { tag: "Tag it `[guardrail]`.", move: "Move it to the KPI list." },
  options: z =>
    z.strictObject({
      maxInitialProgress: z
        .number()
        .min(0)
        .max(1)
        .default(0.8)
        .describe("Most progress a key result may have before its cycle begins, 0 to 1 (OpenClaw's 80%)."),
    }),
  create(context) {
    const { options, document, read, report } = context
    const move = (goal: KeyResult): Rewrite => ({ suggestion: "move", edits: moveToKpis(goal, document) })
    return {
      keyResult(goal) {
        const reading = read(goal)
        const { baseline, target } = reading
        if (hasTag(goal, "guardrail") || hasTag(goal, "health") || baseline === undefined || target === undefined) return
        const values = inOneUnit(baseline, target)
        if (values === undefined || target.upper !== undefined || baseline.upper !== undefined) return
        const data = { keyResult: goal.statement.text, baseline: baseline.text, target: target.text }
        if (values[0] === values[1]) {
          if (isMove(reading, baseline, target))
            report({
              goal,
              message: "equal",
              data: { keyResult: data.keyResult, baseline: data.baseline },
              suggestions: offer({ suggestion: "tag", edits: addTag(goal, document, "guardrail") }, move(goal)),
            })
          return
        }
        if (isPassed(reading, values) && !isUnderWay(goal, document, context.now))
          return report({ goal, message: "passed", data, suggestions: offer(move(goal)) })
        const progress = initialProgress(goal, { baseline, target, context })
        if (progress === undefined || progress < options.maxInitialProgress) return
        report({
          goal,
          message: "nearlyDone",
          data: { keyResult: data.keyResult, progress: Math.round(progress * 100), max: Math.round(options.maxInitialProgress * 100) },
        })
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "a target that today's value does not meet",
    markdown:
      "## Objective: Clinics find their way in the first week\n\n- KR1: Raise activation from 61% to 75%\n- KR2: Reach 40k bookings a week (currently 12k)\n",
    reports: [],
  },
  {
    name: "a start that is the target, and a target that is behind",
    markdown:
      "## Objective: Clinics find their way in the first week\n\n- KR1: Raise activation from 61% to 61%\n- KR2: Reach 10k users (current: 12k)\n",
    reports: [
      "3:8 Key result `Raise activation from 61% to 61%` starts at `61%`, which is its target.",
      "4:8 Key result `Reach 10k users` is met already: today's `12k` is beyond the target `10k`.",
    ],
  },
  {
    name: "looks similar, is fine: a level to hold",
    markdown:
      "## Objective: Nobody waits for a build\n\n- KR1: Cut build time from 20 to 8 minutes\n- KR2: Keep the flake rate at 2% (currently 2%)\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: met while the cycle runs",
    markdown:
      "## Objective: Clinics find their way in the first week\n\n| Key result | Target | Current |\n| --- | --- | --- |\n| Reach 10k users | 10k | 12k |\n",
    reports: [],
  },
]

/** A level that is held may be written with today's value behind it; a way from A to A is no way. */
function isMove({ verb, kind }: Reading, baseline: Quantity, target: Quantity): boolean {
  const isWay = baseline.from === "statement" && target.from === "statement" && baseline.end <= target.start
  const isMovement = verb !== undefined && ["increase", "decrease", "move", "achieve"].includes(verb.class)
  return isWay || (isMovement && kind !== "placeholder")
}

/** Whether today's value lies beyond what is to be reached; only where it is plain which way is meant. */
function isPassed({ verb, metric, comparator }: Reading, [from, to]: readonly [number, number]): boolean {
  if (verb?.class !== "achieve") return false
  const isUp = comparator === "at-least" || metric?.polarity === "up"
  const isDown = comparator === "at-most" || metric?.polarity === "down"
  return isUp !== isDown && (isUp ? from > to : from < to)
}

/** Somebody keeps the page up to date, or the cycle runs: a value beside the goal is no longer where it started. */
function isUnderWay(goal: KeyResult, { text }: GoalDocument, now: string): boolean {
  if (goal.fields.some(({ name }) => name === "status" || name === "score")) return true
  const start = goal.cycle?.start
  if (start !== undefined && Date.parse(now) - Date.parse(start) > DRAFT_DAYS * DAY) return true
  const current = findField(goal, "current")
  // A value in a cell or on a line of its own is renewed; one in the sentence was written with it.
  return current !== undefined && /[|\n\r]/.test(text.slice(goal.statement.span.end.offset, current.span.start.offset))
}

/** Milliseconds of a day. */
const DAY = 86_400_000
/** Days into a cycle in which its goals are still being set; ours. */
const DRAFT_DAYS = 14

/** Share of the way that is behind before the cycle's first day; undefined later, or when nothing says. */
function initialProgress(
  goal: KeyResult,
  { baseline, target, context }: { readonly baseline: Quantity; readonly target: Quantity; readonly context: { readonly now: string } },
): number | undefined {
  const start = goal.cycle?.start
  const [current] = findQuantities(findField(goal, "current")?.text ?? "")
  if (start === undefined || current === undefined || context.now >= start) return undefined
  const way = inOneUnit(baseline, target)
  const gone = inOneUnit(baseline, current)
  return way === undefined || gone === undefined ? undefined : (gone[1] - gone[0]) / (way[1] - way[0])
}
