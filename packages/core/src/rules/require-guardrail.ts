import { childrenOf, hasTag, type Goal, type KeyResult, type Objective } from "../model/index.ts"
import type { MetricCategory, Quantity, Reading } from "../reading/index.ts"
import { guardrailPairs, type GuardrailPair } from "../reading/guardrail-pairs.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { addGuardrail, offer } from "../rewriting/index.ts"

export default defineRule({
  id: "require-guardrail",
  scope: "objective",
  type: "suggestion",
  since: "0.1.0",
  docs: {
    summary: "Require something that guards what a pushed number can damage",
    why: "Whatever is pushed takes from what is not measured: speed from quality, sales from the customers already there, cost from people. A guardrail names the price nobody is willing to pay, before it is paid.",
    sources: ["000", "001", "GRD", "VIVA"],
    limits: [
      "Silent where one of the measured key results has a metric whose category is not known: it may be the guardrail.",
      "Silent where less than half of the key results push: one number in a plan of work is not what the objective chases.",
    ],
  },
  messages: {
    unguarded: {
      text: "Objective `{{objective}}` pushes `{{metric}}` and nothing guards what that can damage.",
      help: "Add a key result or KPI that must not get worse, such as {{examples}}, tagged `[guardrail]`: what would be too high a price?",
    },
  },
  suggestions: { addGuardrail: "Add the key result `{{words}}` to fill in." },
  options: z =>
    z.strictObject({
      scope: z
        .enum(["board", "objective"])
        .default("board")
        .describe("Whether KPIs of the whole board count as guardrails, or only what stands under the objective."),
      ignore: z.array(z.string()).default([]).describe("Categories that need no guardrail here, such as `speed`."),
    }),
  create({ document, options, read, report }) {
    return {
      objective(goal) {
        const keyResults = childrenOf(goal, "keyResult")
        const pressure = findPressure(keyResults, { read, ignore: options.ignore })
        if (pressure === undefined || isGuarded(goal, { pressure, read, wholeBoard: options.scope === "board" })) return
        report({
          goal,
          message: "unguarded",
          data: {
            objective: goal.statement.text,
            metric: pressure.words,
            examples: pressure.pair.examples.map(name => `\`${name}\``).join(" or "),
          },
          suggestions: offer(...pressure.pair.examples.map(name => addGuardrail(goal, name, document))),
        })
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "speed, guarded by quality",
    markdown:
      "## Objective: Halve the time from idea to customer\n\n- KR1: Cut cycle time from 10 to 5 days\n- KR2: Keep change-failure rate below 5% [guardrail]\n",
    reports: [],
  },
  {
    name: "speed, and nothing beside it",
    markdown:
      "## Objective: Halve the time from idea to customer\n\n- KR1: Cut cycle time from 10 to 5 days\n- KR2: Deployment frequency from 2 to 10 a week\n",
    reports: ["1:15 Objective `Halve the time from idea to customer` pushes `cycle time` and nothing guards what that can damage."],
  },
  {
    name: "looks similar, is fine: the KPI list watches it",
    markdown:
      "# Growth team, Q3 2026\n\n## Objective: Halve the time from idea to customer\n\n- KR1: Cut cycle time from 10 to 5 days\n\n## KPIs\n\n- Change-failure rate below 5%\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: the sentence guards itself",
    markdown:
      "## Objective: Halve the time from idea to customer\n\n- KR1: Cut cycle time from 10 to 5 days without raising the change-failure rate\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: a position in the market presses on nothing",
    markdown:
      "## Objective: Lead our category\n\n- KR1: Achieve 40% market share by Q4\n- KR2: Land 3 of the top 5 industry partnerships\n",
    reports: [],
  },
]

interface Pressure {
  readonly pair: GuardrailPair
  /** The metric as written. */
  readonly words: string
  /** Whether it is known to cost something else; more members or contributors are mostly welcome. */
  readonly isHard: boolean
}

type Read = (goal: Goal) => Reading

/** What the objective pushes; undefined where a result that could not be placed may be the counterweight. */
function findPressure(
  keyResults: readonly KeyResult[],
  { read, ignore }: { readonly read: Read; readonly ignore: readonly string[] },
): Pressure | undefined {
  const measures = keyResults.filter(keyResult => read(keyResult).kind === "bet" && !hasTag(keyResult, "guardrail"))
  if (measures.some(measure => read(measure).metric?.category === undefined)) return undefined
  const pushed = measures.flatMap(measure => pressureOf(measure, read(measure), ignore) ?? [])
  return pushed.length * 2 >= keyResults.length ? pushed.find(({ isHard }) => isHard) : undefined
}

function pressureOf({ statement }: KeyResult, { metric, target, quantified }: Reading, ignore: readonly string[]): Pressure | undefined {
  if (!quantified || metric?.category === undefined || ignore.includes(metric.category) || isMachineTime(target)) return undefined
  if (target?.value === 0 || isInBrackets(statement.text, metric.start)) return undefined
  const pair = guardrailPairs[metric.category]
  return pair === undefined
    ? undefined
    : { pair, words: statement.text.slice(metric.start, metric.end), isHard: metric.category !== "growth" || metric.vitalSign }
}

/** What brackets list is an example, not what is counted. */
function isInBrackets(text: string, at: number): boolean {
  return text.lastIndexOf("(", at) > text.lastIndexOf(")", at)
}

/** Machines that answer within seconds cut no corners; people who work faster may. */
function isMachineTime(target: Quantity | undefined): boolean {
  return target?.type === "duration" && target.unit !== undefined && ["ns", "µs", "ms", "s"].includes(target.unit)
}

interface GuardStep {
  readonly pressure: Pressure
  readonly read: Read
  readonly wholeBoard: boolean
}

function isGuarded(goal: Objective, { pressure, read, wholeBoard }: GuardStep): boolean {
  const below = goal.children.filter(child => child.role === "keyResult" || child.role === "kpi")
  const watched = wholeBoard ? goal.board.goals.filter(other => other.role === "kpi" || hasTag(other, "guardrail")) : []
  return read(goal).guardrail !== undefined || [...below, ...watched].some(other => guards(other, read(other), pressure.pair))
}

function guards(goal: Goal, { guardrail, metric }: Reading, { counters }: GuardrailPair): boolean {
  if (guardrail !== undefined || hasTag(goal, "guardrail")) return true
  return metric?.category !== undefined && counters.includes(costOfAcquisition(metric))
}

/** What a customer costs counts as cost, though the taxonomy files it under acquisition. */
function costOfAcquisition({ category, polarity }: NonNullable<Reading["metric"]>): MetricCategory {
  return category === "acquisition" && polarity === "down" ? "cost" : (category ?? "learning")
}
