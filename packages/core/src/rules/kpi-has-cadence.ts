import type { Goal, GoalDocument, Kpi } from "../model/index.ts"
import type { Reading } from "../reading/index.ts"
import { findListedWords, hasWordList } from "../reading/word-lists/find-listed-words.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { addBlank, offer } from "../rewriting/index.ts"
import { listStandingKpis } from "./shared/list-kpis.ts"
import { reportsOfLack } from "./shared/report-lack.ts"

export default defineRule({
  id: "kpi-has-cadence",
  scope: "kpi",
  type: "suggestion",
  since: "0.1.0",
  docs: {
    summary: "Require how often each KPI is looked at",
    why: "KPIs run on a rolling horizon: what nobody looks at on a fixed rhythm is looked at when it is too late.",
    sources: ["003", "OO", "OLD"],
    limits: [
      "A rhythm that stands anywhere in the page's running text counts for all of its KPIs.",
      "Pages in a language without the list of words for rhythms are passed over.",
      "A rhythm in the metric's name, such as `weekly orders`, counts as one.",
    ],
  },
  messages: {
    noFrequency: {
      text: "KPI `{{kpi}}` does not say how often it is looked at.",
      help: "Add `Cadence: weekly`, or the rhythm that fits.",
    },
    mostLack: {
      text: "{{count}} of {{total}} KPIs do not say how often they are looked at; the first is `{{kpi}}`.",
      help: "Add a column `Cadence`, or one sentence such as `Reviewed every Monday`.",
    },
    noSource: {
      text: "KPI `{{kpi}}` does not say where its number comes from.",
      help: "Add `Source: <dashboard or query>`.",
    },
  },
  suggestions: { addBlank: "Add `{{line}}` to fill in." },
  options: z =>
    z.strictObject({
      require: z
        .array(z.enum(["frequency", "source"]))
        .default(["frequency"])
        .describe("What each KPI states: how often it is looked at, and where its number comes from."),
    }),
  create({ document, options, read, report }) {
    return {
      document() {
        const kpis = listStandingKpis(document)
        if (options.require.includes("source"))
          for (const kpi of kpis)
            if (!hasField(kpi, "source"))
              report({
                goal: kpi,
                message: "noSource",
                data: { kpi: kpi.statement.text },
                suggestions: offer(addBlank(kpi, document, "source")),
              })
        if (!options.require.includes("frequency") || kpis.length === 0 || !hasWordList("rhythm", document.language)) return
        if (document.prose.some(({ statement }) => mentionsRhythm(statement.text, document))) return
        const lacks = (kpi: Kpi): boolean => !hasFrequency(kpi, read) && !kpi.fields.some(({ text }) => mentionsRhythm(text, document))
        for (const each of reportsOfLack({ kpis, lacks, message: "noFrequency", field: "cadence" }, document)) report(each)
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "each KPI has its rhythm",
    markdown:
      "# Warehouse 2026\n\n## KPIs\n\n- Picking accuracy: at least 99.5%, checked daily\n- Stock-out rate < 2%\n  - Cadence: weekly\n",
    reports: [],
  },
  {
    name: "one of them is never looked at",
    markdown:
      "# Warehouse 2026\n\n## KPIs\n\n| KPI | Target | Cadence |\n| --- | --- | --- |\n| Picking accuracy | 99.5% | daily |\n| Stock-out rate | 2% | |\n",
    reports: ["8:3 KPI `Stock-out rate` does not say how often it is looked at."],
  },
  {
    name: "looks similar, is fine: one sentence for all of them",
    markdown: "# Warehouse 2026\n\n## KPIs\n\nReviewed every Monday.\n\n- Picking accuracy: at least 99.5%\n- Stock-out rate < 2%\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: a number to reach under an objective",
    markdown: "# OKRs 2026\n\n## Objective: Nothing spoils on its way\n\n- KPI: spoiled deliveries from 4% to 1%\n",
    reports: [],
  },
  {
    name: "a source asked for by option",
    markdown: "# Warehouse 2026\n\n## KPIs\n\n- Picking accuracy: at least 99.5%, checked daily\n",
    options: { require: ["frequency", "source"] },
    reports: ["5:3 KPI `Picking accuracy: at least 99.5%, checked daily` does not say where its number comes from."],
  },
]

function hasFrequency(kpi: Goal, read: (goal: Goal) => Reading): boolean {
  return read(kpi).cadence !== undefined || hasField(kpi, "cadence") || kpi.children.some(child => read(child).cadence !== undefined)
}

/** A sentence that says how often the page is looked at; a language without the list has none. */
function mentionsRhythm(text: string, { language }: GoalDocument): boolean {
  return findListedWords(text, "rhythm", language).length > 0
}

function hasField({ fields }: Goal, field: "cadence" | "source"): boolean {
  return fields.some(({ name, text }) => name === field && text.trim() !== "")
}
