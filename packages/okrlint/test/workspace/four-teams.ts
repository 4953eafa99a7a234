import { mkdirSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"

/** Four teams over four quarters and their company, each in a shape of its own; by path. */
export const fourTeams: Readonly<Record<string, string>> = {
  "company.md": `---
level: company
---

# The mill

${[1, 2, 3, 4].map(quarter => `## Q${quarter} 2026\n\n- O1: Bakeries stay with us as they grow\n  - KR1: Chains that renew from ${60 + quarter * 5}% to ${65 + quarter * 5}%\n- O2: Mornings without surprises in Q${quarter}\n  - KR1: Complaints before six from ${100 - quarter * 10} to ${90 - quarter * 10} a week\n`).join("\n")}`,

  ...growth(1, ["Repeat orders from 20% to 25%"]),
  ...growth(2, ["Repeat orders from 25% to 28%", "Raise ARPU from $20 to $25"]),
  ...growth(3, ["Repeat orders from 28% to 31%", "Monthly churn from 4% to 3%"]),
  ...growth(4, ["Repeat orders from 31% to 33%"]),

  ...care(1, "Callers hang up satisfied", ["| Wrong invoices sent to chains | 9% | 2% |", "| Second calls about one order | 40% | 30% |"]),
  ...care(2, "Nobody has to call twice", ["| Second calls about one order | 30% | 22% |", "| Answers within the hour | 50% | 70% |"]),
  ...care(3, "Bakers feel heard in the busy season", ["| Monthly churn | 6% | 5% |", "| Answers within the hour | 70% | 80% |"]),
  ...care(4, "Bakeries stay with us as they grow", [
    "| Answers within the hour | 80% | 85% |",
    "| Second calls about one order | 22% | 15% |",
  ]),

  "data.md": `# Data team

${data(1, "Reports that nobody has to check", [
  ["Wrong invoices sent to chains from 9% to 2%", "0.6"],
  ["Reports used in planning from 3 to 9", "0.5"],
  ["Late imports from 12 to 4 a month", "0.7"],
])}
${data(2, "Planners see tomorrow today", [
  ["Forecasts within ten loaves from 40% to 60%", "1.0"],
  ["Reports used in planning from 9 to 14", "1.0"],
  ["Late imports from 4 to 2 a month", "1.0"],
])}
${data(3, "Depots trust the numbers they get", [
  ["Forecasts within ten loaves from 60% to 70%", "1.0"],
  ["Depots that plan by forecast from 2 to 8", "0.9"],
  ["Late imports from 2 to 1 a month", "1.0"],
])}
## Q4 2026

### Objective: Chains read their own sales

Supports: company#o9

- KR1: Chains that open the sales page from 5% to 40%
`,

  ...delivery(1, "Vans arrive before the first batch", ["Uptime of the van tracker from 97% to 99.5%"]),
  ...delivery(2, "Small shops can afford us", ["Lower ARPU from $20 to $16"]),
  ...delivery(3, "Every depot can load at night", ["Night loads planned by forecast from 5% to 60% (depends on the Data team)"]),
  ...delivery(4, "Drivers go home on time", ["Routes over ten hours from 30 to 6 a week"], "[mornings](../company-2027.md#o2)"),

  "2026-q4/sales.md": copy("division", "Sales"),
  "2026-q4/north.md": copy("team", "North"),
  "2026-q4/ines.md": copy("individual", "Ines"),
}

/** Headings and lists; one key result that stays the same all year. */
function growth(quarter: number, results: readonly string[]): Record<string, string> {
  const objective = ["First orders succeed", "Chains pay for what they use", "Bakeries order before they run out", "Reorders take one tap"][
    quarter - 1
  ]!
  const all = [...results, "The shop page answers within 1 second"]
  return {
    [`growth/2026-q${quarter}.md`]: `# Growth team, Q${quarter} 2026\n\n## Objective 1: ${objective}\n\n${all.map((text, index) => `- KR${index + 1}: ${text}\n`).join("")}`,
  }
}

/** Tables; in the last quarter the company's objective, word for word. */
function care(quarter: number, objective: string, rows: readonly string[]): Record<string, string> {
  const aligned = quarter === 4 ? "Supports: Bakeries stay with us as they grow\n\n" : ""
  return {
    [`care-2026-q${quarter}.md`]: `# Care team, Q${quarter} 2026\n\n## Objective: ${objective}\n\n${aligned}| Key result | Baseline | Target |\n| --- | --- | --- |\n${rows.join("\n")}\n`,
  }
}

/** All quarters on one page, with scores. */
function data(quarter: number, objective: string, rows: readonly (readonly [string, string])[]): string {
  return `## Q${quarter} 2026\n\n### Objective: ${objective}\n\n| Key result | Score |\n| --- | --- |\n${rows.map(([text, score]) => `| ${text} | ${score} |\n`).join("")}`
}

/** Front matter and nested lists, with a KPI list that is replaced in the last quarter. */
function delivery(quarter: number, objective: string, results: readonly string[], supports?: string): Record<string, string> {
  const kpis =
    quarter < 4
      ? ["Late deliveries <= 5%", "Loaves lost per tour <= 12", "Fuel per stop <= 0.4 l", "Accidents <= 2 a month"]
      : ["Vans in service >= 40", "Night tours <= 20%", "Accidents <= 2 a month", "Complaints about drivers <= 5 a week"]
  const silenced = quarter === 2 ? "  <!-- okrlint-disable-next-line no-conflicting-goals -- agreed with Growth until July -->\n" : ""
  return {
    [`2026-q${quarter}/delivery.md`]: `---\nteam: Delivery\ncycle: 2026-Q${quarter}\n---\n\n# Plan\n\n- **Objective 1:** ${objective}\n${supports === undefined ? "" : `  - Supports: ${supports}\n`}${silenced}${results.map((text, index) => `  - **KR${index + 1}:** ${text}\n`).join("")}\n## KPIs\n\n${kpis.map(kpi => `- ${kpi}\n`).join("")}`,
  }
}

/** The company's second objective on a page of another level. */
function copy(level: string, team: string): string {
  return `---\nlevel: ${level}\nteam: ${team}\ncycle: 2026-Q4\n---\n\n# Plan of ${team}\n\n- Objective: Mornings without surprises in Q4\n  - KR1: Surprises of ${team} from 9 to 3 a week\n`
}

/** Writes documents into a folder. */
export function writeDocuments(folder: string, documents: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(documents)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}
