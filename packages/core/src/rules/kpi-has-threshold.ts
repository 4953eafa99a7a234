import type { Kpi } from "../model/index.ts"
import type { Reading } from "../reading/index.ts"
import { countWords } from "../reading/word-lists/count-words.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { addThreshold, offer } from "../rewriting/index.ts"
import { findShelved } from "./shared/find-shelved.ts"
import { groupLack } from "./shared/group-lack.ts"
import { isCatalogue } from "./shared/is-catalogue.ts"
import { listKpis } from "./shared/list-kpis.ts"

export default defineRule({
  id: "kpi-has-threshold",
  scope: "kpi",
  type: "problem",
  since: "0.1.0",
  docs: {
    summary: "Require a number from which on a KPI is healthy",
    why: "A KPI without a threshold can be neither healthy nor unhealthy: it is looked at, and nobody can say whether to act.",
    sources: ["001", "002", "PERD", "OO"],
    limits: [
      "A threshold that stands only on a linked dashboard is not seen.",
      "A page that calls itself a catalogue or a dictionary of metrics defines them, and is passed over.",
      "A page on which most KPIs have none is reported once, at the first of them; what names no known or likely metric is passed over.",
    ],
  },
  messages: {
    noThreshold: {
      text: "KPI `{{kpi}}` has no threshold.",
      help: "Add the value at which it stops being healthy, such as `{{kpi}}: at least <value>`.",
    },
    mostLack: {
      text: "{{count}} of {{total}} KPIs have no threshold; the first is `{{kpi}}`.",
      help: "Add to each the value at which it stops being healthy, such as `at least <value>`, or a column `Target`.",
    },
    noDirection: {
      text: "KPI `{{kpi}}` names `{{value}}` but not whether more or less of it is healthy.",
      help: "Write `at least {{value}}` or `at most {{value}}`.",
    },
  },
  suggestions: { addThreshold: "Add a threshold to fill in: `{{words}}`." },
  options: z =>
    z.strictObject({
      requireDirection: z
        .boolean()
        .default(false)
        .describe("Ask for `at least` or `at most` where the metric does not tell which side is healthy."),
    }),
  create({ document, options, read, report }) {
    const isShelved = findShelved(document)
    return {
      document() {
        if (isCatalogue(document)) return
        const kpis = listKpis(document).filter(kpi => isMeasure(read(kpi)) && isName(kpi) && !isShelved(kpi))
        const { lacking, once } = groupLack(kpis, kpi => !hasThreshold(kpi, read(kpi)))
        // Among KPIs stand links and remarks; what is surely a metric has to be named as one.
        const named = lacking.filter(kpi => read(kpi).metric !== undefined)
        if (once !== undefined && named.length * 2 > lacking.length) {
          const related = lacking.slice(1).map(({ id, statement }) => ({
            place: { filePath: document.filePath, span: statement.span, goalId: id },
            text: `\`${statement.text}\` has no threshold.`,
          }))
          const data = { count: lacking.length, total: kpis.length, kpi: once.statement.text }
          report({ goal: once, message: "mostLack", data, related })
          return
        }
        for (const kpi of named) {
          const suggestions = offer(...addThreshold(kpi, read(kpi), document))
          report({ goal: kpi, message: "noThreshold", data: { kpi: kpi.statement.text }, suggestions })
        }
        for (const kpi of options.requireDirection ? kpis : []) {
          const value = findBareValue(kpi, read(kpi))
          if (value !== undefined) report({ goal: kpi, message: "noDirection", data: { kpi: kpi.statement.text, value } })
        }
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "each KPI says when it is healthy",
    markdown: "# Warehouse 2026\n\n## KPIs\n\n- Picking accuracy: at least 99.5%\n- Stock-out rate < 2%\n",
    reports: [],
  },
  {
    name: "a KPI without a threshold",
    markdown: "# Warehouse 2026\n\n## KPIs\n\n- Picking accuracy: at least 99.5%\n- Stock-out rate\n",
    reports: ["6:3 KPI `Stock-out rate` has no threshold."],
  },
  {
    name: "a list without any",
    markdown: "# Warehouse 2026\n\n## KPIs\n\n- Picking accuracy\n- Stock-out rate\n- Cold-chain breaks per month\n",
    reports: ["5:3 3 of 3 KPIs have no threshold; the first is `Picking accuracy`."],
  },
  {
    name: "looks similar, is fine: the threshold has a column of its own",
    markdown:
      "# Warehouse 2026\n\n## KPIs\n\n| KPI | Target | Owner |\n| --- | --- | --- |\n| Picking accuracy | 99.5% | Pavel |\n| Stock-out rate | 2% | Greta |\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: the line at which somebody is called",
    markdown: "# Warehouse 2026\n\n## KPIs\n\n- Cold-chain breaks per month\n  - Alert: a second break\n",
    reports: [],
  },
  {
    name: "a direction asked for by option",
    markdown: "# Warehouse 2026\n\n## KPIs\n\n- Pallets in the yard: 40\n",
    options: { requireDirection: true },
    reports: ["5:3 KPI `Pallets in the yard: 40` names `40` but not whether more or less of it is healthy."],
  },
]

/** Lists of KPIs hold work, too, which has no level to stay above; `features shipped` is none, though it reads like an output. */
function isMeasure({ kind, metric, verb }: Reading): boolean {
  if (kind === "vital-sign" || kind === "bet") return true
  return metric !== undefined && kind !== "placeholder" && (verb === undefined || verb.form === "passive")
}

/** More words than these, without a name and a colon in front, explain a metric. */
const LONGEST_NAME = 15

function isName({ statement: { text } }: Kpi): boolean {
  const colon = text.indexOf(":")
  return countWords(colon < 0 ? text : text.slice(0, colon)) <= LONGEST_NAME
}

function hasThreshold({ fields }: Kpi, { quantified }: Reading): boolean {
  return quantified || fields.some(({ name, text }) => (name === "target" || name === "alert") && text.trim() !== "")
}

/** A number in the statement that neither a word nor the metric's nature makes a floor or a ceiling; all and none are both. */
function findBareValue({ fields }: Kpi, { metric, target, comparator }: Reading): string | undefined {
  if (target?.from !== "statement" || target.upper !== undefined || target.type === "zero") return undefined
  if (target.type === "percent" && (target.value === 100 || target.value === 0)) return undefined
  const isTold = comparator !== undefined || target.comparator !== undefined || metric?.polarity !== undefined
  return isTold || fields.some(({ name }) => name === "alert") ? undefined : target.text
}
