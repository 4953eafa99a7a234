/** A commit of the year: what it says, when, and the files it leaves; undefined deletes one. */
export interface Step {
  readonly day: string
  readonly message: string
  readonly files: Readonly<Record<string, string | undefined>>
}

/** Headings and lists, a page for each quarter. */
function growth(quarter: string, keyResults: readonly string[], objective = "New bakeries order on their first day"): string {
  const lines = keyResults.map((text, index) => `- KR${index + 1}: ${text}\n`)
  return `---\nteam: Growth\ncycle: ${quarter}\n---\n\n# Growth\n\n## O1: ${objective}\n\nWhy: each day without an order loses one bakery in ten.\n\n${lines.join("")}`
}

/** A table, a page for each quarter. */
function platform(quarter: string, rows: readonly string[], more = ""): string {
  return `# Platform, ${quarter}\n\n## Objective 1: The shop stays up on market days\n\n| Key result | Baseline | Target | Owner |\n| --- | --- | --- | --- |\n${rows.map(row => `| ${row} |\n`).join("")}${more}`
}

/** Nested lists with bold labels, a page for each quarter. */
function care(quarter: string, objectives: readonly (readonly [objective: string, ...keyResults: readonly string[]])[]): string {
  const blocks = objectives.map(([objective, ...keyResults], index) => {
    const lines = keyResults.map((text, place) => `  - KR ${index + 1}.${place + 1}: ${text}\n`)
    return `- **Objective ${index + 1}:** ${objective}\n${lines.join("")}`
  })
  return `# Customer care, ${quarter}\n\n${blocks.join("")}`
}

/** Every quarter on one page, the newest on top. */
function people(...quarters: readonly (readonly [quarter: string, ...keyResults: readonly string[]])[]): string {
  const sections = quarters.map(([quarter, ...keyResults]) => {
    const lines = keyResults.map((text, index) => `- KR${index + 1}: ${text}\n`)
    return `## ${quarter}\n\n### Objective: Drivers stay because they like it here\n\n${lines.join("")}`
  })
  return `---\nteam: People\n---\n\n# People\n\n${sections.join("\n")}`
}

const firstGrowth = [
  "Raise first-week activation from 30% to 45%",
  "Cut time to first order from 9 days to 4 days",
  "Sign 25 partner bakeries",
]
const kpis =
  "\n## KPIs\n\n| KPI | Threshold | Owner |\n| --- | --- | --- |\n| Uptime | at least 99.9% | Noor |\n| Order error rate | at most 0.5% | Noor |\n"
const platformFirst = ["Checkout errors per 1,000 orders | 14 | 5 | Noor", "Median page load | 2.8 s | 1.5 s | Noor"]
const careFirst = [
  ["Nobody waits for an answer", "Cut the median wait from 9 hours to 3 hours", "Keep satisfaction at 4.5 or above [guardrail]"],
] as const
const peopleFirst = ["Q1 2026", "Lower driver turnover from 40% to 30%", "Raise the team's engagement score from 5.8 to 7"] as const
const peopleSecond = ["Q2 2026", "Lower driver turnover from 36% to 28%", "Hold a driver breakfast every month"] as const

/** The year of four teams, commit by commit. */
export const year: readonly Step[] = [
  {
    day: "2026-01-05",
    message: "Plan the first quarter",
    files: {
      "plans/growth/2026-q1.md": growth("2026-Q1", firstGrowth),
      "plans/platform/q1.md": platform("Q1 2026", platformFirst, kpis),
      "plans/care/q1.md": care("Q1 2026", careFirst),
      "plans/people.md": people(peopleFirst),
      "README.md": "# Plans\n\nThe plans of four teams.\n",
    },
  },
  {
    day: "2026-02-24",
    message: "Be realistic about activation",
    files: { "plans/growth/2026-q1.md": growth("2026-Q1", [firstGrowth[0]!.replace("45%", "38%"), ...firstGrowth.slice(1)]) },
  },
  {
    day: "2026-04-02",
    message: "Plan the second quarter",
    files: {
      "plans/growth/2026-q2.md": growth("2026-Q2", [
        "Raise first-week activation from 38% to 50%",
        "Cut time to first order from 6 days to 3 days",
      ]),
      "plans/platform/q2.md": platform(
        "Q2 2026",
        platformFirst.map(row => row.replace("14 | 5", "8 | 3")),
        kpis,
      ),
      "plans/care/q2.md": care("Q2 2026", [
        ...careFirst,
        ["Maintain first-contact resolution above 70%", "Keep first-contact resolution above 70%"],
      ]),
      "plans/people.md": people(peopleSecond, peopleFirst),
    },
  },
  {
    day: "2026-05-18",
    message: "Give care time until summer, and drop the page load",
    files: {
      "plans/care/q2.md": care("Q2 2026", [
        ["Nobody waits for an answer", "Cut the median wait from 9 hours to 5 hours", "Keep satisfaction at 4.5 or above [guardrail]"],
        ["Maintain first-contact resolution above 70%", "Keep first-contact resolution above 70%"],
      ]),
      "plans/platform/q2.md": platform("Q2 2026", ["Checkout errors per 1,000 orders | 8 | 3 | Noor"], kpis),
    },
  },
  {
    day: "2026-07-01",
    message: "Plan the third quarter",
    files: {
      "plans/growth/2026-q3.md": growth("2026-Q3", ["Raise first-week activation from 44% to 55%", "Run ten onboarding webinars"]),
      "plans/platform/q3.md": platform("Q3 2026", ["Checkout errors per 1,000 orders | 4 | 2 | Noor"], kpis),
      "plans/care/q3.md": care("Q3 2026", careFirst),
      "plans/people.md": people(["Q3 2026", "Lower driver turnover from 33% to 25%"], peopleSecond, peopleFirst),
    },
  },
  {
    day: "2026-08-10",
    message: "Put all plans of platform into one folder of the shop, and forget the first quarter of care",
    files: {
      "plans/platform/q3.md": undefined,
      "plans/shop/q3.md": platform("Q3 2026", ["Checkout errors per 1,000 orders | 4 | 1 | Noor"], kpis),
      "plans/care/q1.md": undefined,
    },
  },
  {
    day: "2026-10-01",
    message: "Plan the fourth quarter",
    files: {
      "plans/growth/2026-q4.md": growth(
        "2026-Q4",
        ["Raise repeat orders from 2.1 to 3 a month", "Cut customer acquisition cost from €90 to €60"],
        "Bakeries order again without being asked",
      ),
      "plans/shop/q4.md": platform("Q4 2026", ["Checkout errors per 1,000 orders | 2 | 1 | Noor"], kpis),
      "plans/care/q4.md": care("Q4 2026", [["Nobody waits for an answer", "Cut the median wait from 5 hours to 2 hours"]]),
      "plans/people.md": people(
        ["Q4 2026", "Raise the team's engagement score from 6.4 to 7.5"],
        ["Q3 2026", "Lower driver turnover from 33% to 25%"],
        peopleSecond,
        peopleFirst,
      ),
    },
  },
]
