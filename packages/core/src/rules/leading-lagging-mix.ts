import { childrenOf, hasTag, type KeyResult } from "../model/index.ts"
import type { MetricCategory, Reading } from "../reading/index.ts"
import { defineRule, type Example } from "../linter/index.ts"

export default defineRule({
  id: "leading-lagging-mix",
  scope: "objective",
  type: "suggestion",
  since: "0.1.0",
  docs: {
    summary: "Find objectives whose key results all lead, or all lag",
    why: "A lagging number proves the result and comes too late to steer by; a leading one can be steered by and proves nothing. An objective is served by some of each.",
    sources: ["OO", "whatmatters"],
    limits: ["Goes by the tags `[leading]` and `[lagging]`; which metrics lead is a matter of debate (Perdoo: key results always lag)."],
  },
  messages: {
    allLag: {
      text: "All {{count}} key results of `{{objective}}` are lagging: they tell when it is too late.",
      help: "Add one that moves early and can be steered by, tagged `[leading]`: what would change first if this worked?",
    },
    allLead: {
      text: "All {{count}} key results of `{{objective}}` are leading: none of them proves the result.",
      help: "Add one that proves it in the end, tagged `[lagging]`: what should these lead to?",
    },
  },
  options: z =>
    z.strictObject({
      infer: z.boolean().default(false).describe("Whether metrics tell what leads and what lags where no tag does."),
    }),
  create({ options, read, report }) {
    const sideOf = (goal: KeyResult): Side | undefined => taggedSide(goal) ?? (options.infer ? inferSide(read(goal)) : undefined)
    return {
      objective(goal) {
        const keyResults = childrenOf(goal, "keyResult").filter(keyResult => !hasTag(keyResult, "guardrail"))
        const sides = keyResults.map(sideOf)
        if (sides.length < 2 || sides[0] === undefined || sides.some(side => side !== sides[0])) return
        const data = { count: sides.length, objective: goal.statement.text }
        if (sides[0] === "lagging") report({ goal, message: "allLag", data })
        else report({ goal, message: "allLead", data })
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "one that can be steered by, one that proves it",
    markdown:
      "## Objective: Clinics stay because they want to\n\n- KR1: Activation from 41% to 60% [leading]\n- KR2: Churn from 5% to 4% [lagging]\n",
    reports: [],
  },
  {
    name: "all of them come too late",
    markdown:
      "## Objective: Clinics stay because they want to\n\n- KR1: ARR from $2M to $3M [lagging]\n- KR2: Churn from 5% to 4% [lagging]\n",
    reports: ["1:15 All 2 key results of `Clinics stay because they want to` are lagging: they tell when it is too late."],
  },
  {
    name: "looks similar, is fine: nobody tagged them",
    markdown: "## Objective: Clinics stay because they want to\n\n- KR1: ARR from $2M to $3M\n- KR2: Churn from 5% to 4%\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: a guardrail is no result",
    markdown:
      "## Objective: Clinics stay because they want to\n\n- KR1: Activation from 41% to 60% [leading]\n- KR2: Keep response time below 2 hours [guardrail]\n",
    reports: [],
  },
]

type Side = "leading" | "lagging"

function taggedSide(goal: KeyResult): Side | undefined {
  if (hasTag(goal, "leading")) return "leading"
  return hasTag(goal, "lagging") ? "lagging" : undefined
}

/** What most sources agree on: money and loyalty come last, use and speed come first. */
const sides: Readonly<Partial<Record<MetricCategory, Side>>> = {
  revenue: "lagging",
  retention: "lagging",
  satisfaction: "lagging",
  market: "lagging",
  acquisition: "leading",
  speed: "leading",
  learning: "leading",
  "output-volume": "leading",
}

function inferSide({ metric }: Reading): Side | undefined {
  return metric?.category === undefined ? undefined : sides[metric.category]
}
