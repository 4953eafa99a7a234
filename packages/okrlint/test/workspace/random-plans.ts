import fc from "fast-check"

const statement = fc.constantFrom(
  "Monthly churn of small bakeries from 4% to 3%",
  "Monthly churn of small bakeries from 5% to 6%",
  "Monthly churn of small bakeries from 4% to 9%",
  "Raise NPS from 31 to 45",
  "Lower NPS from 31 to 20",
  "Revenue to $10M by 30 September 2026",
  "Double the repeat orders of market stalls",
  "Improve how complaints are handled",
  "TBD",
)
const result = fc.tuple(
  statement,
  fc.constantFrom("", " [guardrail]", " [committed]"),
  fc.constantFrom("", " (score: 1.0)", " (score: 0.4)"),
)
const wish = fc.constantFrom("Bakeries stay with us as they grow", "Mornings run without surprises", "Maintain 99.9% availability")
/** Few of what may lead to any page: then all pages are looked at together. */
const supports = fc.oneof(
  { weight: 12, arbitrary: fc.constant("") },
  {
    weight: 9,
    arbitrary: fc.constantFrom(
      ...["page-0.md#o1", "page-1.md#o1", "page-2.md#o3", "gone.md"].map(path => `[above](${path})`),
      "[[page-3]]",
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom("O1", "Bakeries stay with us as they grow") },
)
const kpis = fc.constantFrom("", "", "\n## KPIs\n\n- KPI: Churn at most 4%\n- KPI: NPS at least 40\n- KPI: Uptime at least 99.9%\n")

const objective = fc
  .record({ wish, supports, results: fc.array(result, { minLength: 0, maxLength: 4 }) })
  .map(
    ({ wish: aim, supports: link, results }) =>
      `- O1: ${aim}\n${link === "" ? "" : `  Supports: ${link}\n`}${results.map(([text, tag, score], at) => `  - KR${at + 1}: ${text}${tag}${score}\n`).join("")}`,
  )

/** A page of a few teams and cycles, with goals that other pages have, too; or one without goals. */
export const randomPlan: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .record({
        head: fc.constantFrom("", "", "---\nlevel: company\n---\n\n", "---\nlevel: department\n---\n\n", "Preface.\n\n"),
        team: fc.constantFrom("# Growth, ", "# Care, ", "# Plans for "),
        cycle: fc.constantFrom("Q1 2026", "Q2 2026", "Q3 2026"),
        objectives: fc.array(objective, { minLength: 1, maxLength: 3 }),
        kpis,
      })
      .map(({ head, team, cycle, objectives, kpis: list }) => `${head}${team}${cycle}\n\n${objectives.join("")}${list}`),
  },
  { weight: 1, arbitrary: fc.constant("# Harbour office\n\nOpen daily.\n") },
)
