import { hasTag } from "../model/index.ts"
import { holdsLevel } from "../reading/holds-level.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { moveAndBlank, moveMetric, moveToKpis, offer } from "../rewriting/index.ts"

export default defineRule({
  id: "no-kpi-objective",
  scope: "objective",
  type: "problem",
  since: "0.1.0",
  docs: {
    summary: "Find objectives that only keep a metric where it is",
    why: "An objective that keeps a level has no end state: it matters identically next quarter, it is green by default, and it takes the place of a bet. It is a vital sign, and vital signs live in the KPI list with a threshold, an owner and an alert.",
    sources: ["002", "003", "ORCA", "PERD", "GL"],
    limits: ["Google's playbook accepts meeting a service level as a committed OKR; set `allowCommitted` to agree with it."],
  },
  messages: {
    keepsLevel: {
      text: "Objective `{{objective}}` reads like a KPI: it keeps a level and never ends.",
      help: "Move it to the KPI list with a threshold and an owner, or name the change to reach: what should be different at the end of the cycle?",
    },
  },
  suggestions: {
    move: "Move it to the KPI list.",
    moveAndBlank: "Move it to the KPI list and leave a blank for the objective.",
    moveMetric: "Write it as a change: `{{words}}`.",
  },
  options: z =>
    z.strictObject({
      minScore: z.number().min(0).max(1).default(0.6).describe("How sure the reading must be, 0 to 1."),
      allowCommitted: z.boolean().default(false).describe("Accept objectives tagged `[committed]`."),
      allow: z.array(z.string()).default([]).describe("Metrics that may be kept as an objective, by name."),
    }),
  supersedes: [
    { rule: "no-business-as-usual", on: "self" },
    { rule: "no-metric-objective", on: "self" },
    { rule: "has-deadline", on: "self" },
    { rule: "no-timid-target", on: "self" },
    { rule: "require-why", on: "self" },
    { rule: "no-digits-in-objective", on: "self" },
  ],
  create({ document, options, read, report }) {
    return {
      objective(goal) {
        const reading = read(goal)
        const { kind, confidence, metric } = reading
        if (kind !== "vital-sign" || confidence < options.minScore || !holdsLevel(reading)) return
        if (hasTag(goal, "recovery") || (options.allowCommitted && hasTag(goal, "committed"))) return
        if (metric !== undefined && options.allow.includes(metric.name)) return
        report({
          goal,
          message: "keepsLevel",
          data: { objective: goal.statement.text },
          suggestions: offer(
            { suggestion: "move", edits: moveToKpis(goal, document) },
            { suggestion: "moveAndBlank", edits: goal.children.length === 0 ? undefined : moveAndBlank(goal, document) },
            moveMetric(goal, reading, document),
          ),
        })
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "an objective that asks for a change people can see",
    markdown: "## Objective: Make reliability the reason enterprises pick us\n\n- KR1: Raise uptime from 99.5% to 99.95%\n",
    reports: [],
  },
  {
    name: "an objective that keeps uptime where it is",
    markdown: "## Objective: Maintain 99.9% uptime across all regions\n\n- KR1: Answer every page within 5 minutes\n",
    reports: ["1:15 Objective `Maintain 99.9% uptime across all regions` reads like a KPI: it keeps a level and never ends."],
  },
  {
    name: "an objective that keeps churn below a threshold",
    markdown: "## Objective: Keep gross churn below 4% this quarter\n\n- KR1: Call 40 customers at risk\n",
    reports: ["1:15 Objective `Keep gross churn below 4% this quarter` reads like a KPI: it keeps a level and never ends."],
  },
  {
    name: "looks similar, is fine: keeping people delighted measures nothing",
    markdown: "## Objective: Keep our first hundred customers delighted while we grow\n\n- KR1: NPS of the first hundred from 48 to 60\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: winning back is a change",
    markdown: "## Objective: Win back the trust we lost in the March outages\n\n- KR1: Uptime from 99.2% to 99.9%\n",
    reports: [],
  },
  {
    name: "a committed service level, accepted by option",
    markdown: "## Objective: Maintain 99.9% uptime across all regions [committed]\n\n- KR1: Answer every page within 5 minutes\n",
    options: { allowCommitted: true },
    reports: [],
  },
]
