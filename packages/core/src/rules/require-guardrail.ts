import { childrenOf } from "../model/index.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { addGuardrail, offer } from "../rewriting/index.ts"
import { findPressure, isGuarded } from "./shared/find-pressure.ts"

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
    name: "speed, and more of some things",
    markdown:
      "## Objective: Halve the time from idea to customer\n\n- KR1: Cut cycle time from 10 to 5 days\n- KR2: Increase the price list from 20 pies to 35\n",
    reports: ["1:15 Objective `Halve the time from idea to customer` pushes `cycle time` and nothing guards what that can damage."],
  },
  {
    name: "looks similar, is fine: the KPI list watches it",
    markdown:
      "# Growth team, Q3 2026\n\n## Objective: Halve the time from idea to customer\n\n- KR1: Cut cycle time from 10 to 5 days\n\n## KPIs\n\n- Change-failure rate below 5%\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: less of what is done",
    markdown: "## Objective: Bakers order without having to call us\n\n- KR1: Cut calls per order from 4 to 1\n",
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
