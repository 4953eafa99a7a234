import { hasTag } from "../model/index.ts"
import type { Quantity, Reading } from "../reading/index.ts"
import { inOneUnit } from "../reading/quantity/compare-quantities.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { addTag, offer } from "../rewriting/index.ts"

export default defineRule({
  id: "no-timid-target",
  scope: "keyResult",
  type: "suggestion",
  since: "0.1.0",
  docs: {
    summary: "Find targets that hardly differ from where things stand",
    why: "A move of three per cent often happens by itself. A key result that asks for no more is business as usual in the clothes of a stretch, and takes the place of one.",
    sources: ["000", "003", "GP", "ORCA"],
    limits: [
      "Large bases and regulated metrics move slowly, and only the team's history tells; off in `recommended`. Committed goals are passed over.",
    ],
  },
  messages: {
    timid: {
      text: "The change is {{change}}%, at least {{min}}% expected of a goal that stretches.",
      help: "Raise the target, tag the goal `[committed]`, or move it to the KPI list: what would be worth a cycle of work?",
    },
    timidGap: {
      text: "The target closes {{change}}% of the gap to {{ceiling}}, at least {{min}}% expected of a goal that stretches.",
      help: "Raise the target, tag the goal `[committed]`, or move it to the KPI list: what would be worth a cycle of work?",
    },
  },
  suggestions: { tag: "Tag it `[committed]`." },
  options: z =>
    z.strictObject({
      minRelative: z.number().min(0).max(1).default(0.1).describe("Least change as a share of today's value, 0 to 1; ours."),
      minGapClosure: z
        .number()
        .min(0)
        .max(1)
        .default(0.2)
        .describe("Least share of the gap to the ceiling, for percentages and ratings that have one, 0 to 1; ours."),
    }),
  create({ document, options, read, report }) {
    return {
      keyResult(goal) {
        const reading = read(goal)
        if (reading.kind !== "bet" || ["committed", "guardrail", "health"].some(tag => hasTag(goal, tag) || isUnder(tag, goal.parent)))
          return
        const at = reading.target ?? reading.delta
        if (at === undefined) return
        const suggestions = offer({ suggestion: "tag", edits: addTag(goal, document, "committed") })
        const place = { goal, ...(at.from === "statement" && { at }), suggestions }
        const gap = gapClosure(reading)
        const change = relativeChange(reading)
        if (change === undefined || change >= options.minRelative) return
        if (gap === undefined) report({ ...place, message: "timid", data: { change: percent(change), min: percent(options.minRelative) } })
        else if (gap.closed < options.minGapClosure)
          report({
            ...place,
            message: "timidGap",
            data: { change: percent(gap.closed), ceiling: gap.ceiling, min: percent(options.minGapClosure) },
          })
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "a move that somebody will notice",
    markdown: "## Objective: A project people want to work on\n\n- KR1: Active contributors from 120 to 200\n",
    reports: [],
  },
  {
    name: "moves that nobody will notice",
    markdown:
      "## Objective: A project people want to work on\n\n- KR1: Increase active contributors by 3%\n- KR2: NPS of contributors from 50 to 51\n",
    reports: [
      "3:40 The change is 3%, at least 10% expected of a goal that stretches.",
      "4:39 The change is 2%, at least 10% expected of a goal that stretches.",
    ],
  },
  {
    name: "looks similar, is fine: near the ceiling small steps are large",
    markdown: "## Objective: Nobody has to think about the platform\n\n- KR1: Uptime from 99.5% to 99.9%\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: a promise, not a stretch",
    markdown: "## Objective: A project people want to work on\n\n- KR1: Increase active contributors by 3% [committed]\n",
    reports: [],
  },
]

function isUnder(tag: string, parent: Parameters<typeof hasTag>[0] | undefined): boolean {
  return parent !== undefined && hasTag(parent, tag)
}

/** The change as a share of where things stand; undefined when nothing says where that is. */
function relativeChange({ baseline, target, delta }: Reading): number | undefined {
  if (baseline !== undefined && target !== undefined) {
    const values = inOneUnit(baseline, target)
    return values === undefined || values[0] === 0 || values[0] === values[1]
      ? undefined
      : Math.abs(values[1] - values[0]) / Math.abs(values[0])
  }
  return delta?.type === "percent" && target === undefined ? Math.abs(delta.value) / 100 : undefined
}

interface Gap {
  readonly closed: number
  readonly ceiling: string
}

/** How much of the way to its ceiling a rising percentage or rating goes. */
function gapClosure({ baseline, target }: Reading): Gap | undefined {
  if (baseline === undefined || target === undefined || target.value <= baseline.value) return undefined
  const ceiling = ceilingOf(target)
  return ceiling === undefined || ceiling <= baseline.value
    ? undefined
    : {
        closed: (target.value - baseline.value) / (ceiling - baseline.value),
        ceiling: target.type === "percent" ? `${ceiling}%` : String(ceiling),
      }
}

function ceilingOf({ type, unit }: Quantity): number | undefined {
  if (type === "percent") return 100
  if (type === "ratio" && unit?.startsWith("/")) return Number(unit.slice(1))
  return type === "score" ? 5 : undefined
}

function percent(share: number): number {
  return Math.round(share * 1000) / 10
}
