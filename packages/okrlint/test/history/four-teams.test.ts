import { expect, test } from "vitest"
import { auditFiles } from "../../src/audit/audit-files.ts"
import { diffGoals } from "../../src/diff/diff-goals.ts"
import { logGoal } from "../../src/log/log-goal.ts"
import { buildYear } from "./four-teams.ts"
import { year } from "./year-of-plans.ts"

const now = "2026-10-15"

test("every commit of the year is told as the change it was", async () => {
  const { root } = buildYear()
  const told: Record<string, readonly string[]> = {}
  for (const [index, { message }] of year.entries()) {
    if (index === 0) continue
    const { changes } = await diffGoals([`step-${index}`, `step-${index + 1}`], { cwd: root, now })
    told[message] = changes.map(({ type, filePath, goal, cycle }) => `${type} ${filePath}#${goal} ${cycle}`)
  }
  expect(told).toMatchInlineSnapshot(`
    {
      "Be realistic about activation": [
        "target-weakened plans/growth/2026-q1.md#O1/KR1 2026-Q1",
      ],
      "Give care time until summer, and drop the page load": [
        "target-weakened plans/care/q2.md#KR1.1 2026-Q2",
        "dropped plans/platform/q2.md#median-page-load 2026-Q2",
      ],
      "Plan the fourth quarter": [
        "carried-over plans/care/q4.md#Objective1 2026-Q4",
        "carried-over plans/care/q4.md#KR1.1 2026-Q4",
        "added plans/growth/2026-q4.md#O1 2026-Q4",
        "added plans/growth/2026-q4.md#O1/KR1 2026-Q4",
        "added plans/growth/2026-q4.md#O1/KR2 2026-Q4",
        "carried-over plans/people.md#Objective 2026-Q4",
        "carried-over plans/people.md#Objective/KR1 2026-Q4",
        "carried-over plans/shop/q4.md#Objective1 2026-Q4",
        "carried-over plans/shop/q4.md#checkout-errors-per-1-000-orders 2026-Q4",
        "carried-over plans/shop/q4.md#uptime 2026-Q4",
        "carried-over plans/shop/q4.md#order-error-rate 2026-Q4",
      ],
      "Plan the second quarter": [
        "carried-over plans/care/q2.md#Objective1 2026-Q2",
        "carried-over plans/care/q2.md#KR1.1 2026-Q2",
        "carried-over plans/care/q2.md#KR1.2 2026-Q2",
        "added plans/care/q2.md#Objective2 2026-Q2",
        "added plans/care/q2.md#KR2.1 2026-Q2",
        "carried-over plans/growth/2026-q2.md#O1 2026-Q2",
        "carried-over plans/growth/2026-q2.md#O1/KR1 2026-Q2",
        "carried-over plans/growth/2026-q2.md#O1/KR2 2026-Q2",
        "carried-over plans/people.md#Objective 2026-Q2",
        "carried-over plans/people.md#Objective/KR1 2026-Q2",
        "added plans/people.md#Objective/KR2 2026-Q2",
        "carried-over plans/platform/q2.md#Objective1 2026-Q2",
        "carried-over plans/platform/q2.md#checkout-errors-per-1-000-orders 2026-Q2",
        "carried-over plans/platform/q2.md#median-page-load 2026-Q2",
        "carried-over plans/platform/q2.md#uptime 2026-Q2",
        "carried-over plans/platform/q2.md#order-error-rate 2026-Q2",
      ],
      "Plan the third quarter": [
        "carried-over plans/care/q3.md#Objective1 2026-Q3",
        "carried-over plans/care/q3.md#KR1.1 2026-Q3",
        "carried-over plans/care/q3.md#KR1.2 2026-Q3",
        "carried-over plans/growth/2026-q3.md#O1 2026-Q3",
        "carried-over plans/growth/2026-q3.md#O1/KR1 2026-Q3",
        "added plans/growth/2026-q3.md#O1/KR2 2026-Q3",
        "carried-over plans/people.md#Objective 2026-Q3",
        "carried-over plans/people.md#Objective/KR1 2026-Q3",
        "carried-over plans/platform/q3.md#Objective1 2026-Q3",
        "carried-over plans/platform/q3.md#checkout-errors-per-1-000-orders 2026-Q3",
        "carried-over plans/platform/q3.md#uptime 2026-Q3",
        "carried-over plans/platform/q3.md#order-error-rate 2026-Q3",
      ],
      "Put all plans of platform into one folder of the shop, and forget the first quarter of care": [
        "dropped plans/care/q1.md#Objective1 2026-Q1",
        "dropped plans/care/q1.md#KR1.1 2026-Q1",
        "dropped plans/care/q1.md#KR1.2 2026-Q1",
        "target-raised plans/shop/q3.md#checkout-errors-per-1-000-orders 2026-Q3",
      ],
    }
  `)
})

test("a goal's life goes through the year", async () => {
  const { root } = buildYear()
  const lifeOf = async (goal: string): Promise<string[]> =>
    (await logGoal(goal, { cwd: root, now })).entries.map(({ day, type, cycle }) => `${day} ${type} ${cycle}`)
  expect(await lifeOf("first-week activation")).toMatchInlineSnapshot(`
    [
      "2026-01-05 added 2026-Q1",
      "2026-02-24 target-weakened 2026-Q1",
      "2026-04-02 carried-over 2026-Q2",
      "2026-07-01 carried-over 2026-Q3",
    ]
  `)
  expect(await lifeOf("Checkout errors")).toMatchInlineSnapshot(`
    [
      "2026-01-05 added 2026-Q1",
      "2026-04-02 carried-over 2026-Q2",
      "2026-07-01 carried-over 2026-Q3",
      "2026-08-10 target-raised 2026-Q3",
      "2026-10-01 carried-over 2026-Q4",
    ]
  `)
})

test("the audit counts boards, teams and cycles", async () => {
  const { root } = buildYear()
  const { audit, problems } = await auditFiles(["."], { cwd: root, now })
  expect(problems).toEqual([])
  expect(
    audit.boards.map(
      board =>
        `${board.team} ${board.cycle}: ${board.objectives} O, ${board.keyResults} KR, ${board.kpis} KPI; ${board.bets} bets, ${board.vitalSigns} vital signs, ${board.outputs} work, ${board.guardrails} guardrails, ${board.unknown} unclear; ${board.kpiShare}`,
    ),
  ).toMatchInlineSnapshot(`
    [
      "null 2026-Q2: 2 O, 3 KR, 0 KPI; 2 bets, 2 vital signs, 0 work, 1 guardrails, 0 unclear; 0.5",
      "null 2026-Q3: 1 O, 2 KR, 0 KPI; 2 bets, 0 vital signs, 0 work, 1 guardrails, 0 unclear; 0",
      "null 2026-Q4: 1 O, 1 KR, 0 KPI; 2 bets, 0 vital signs, 0 work, 0 guardrails, 0 unclear; 0",
      "Growth 2026-Q1: 1 O, 3 KR, 0 KPI; 4 bets, 0 vital signs, 0 work, 0 guardrails, 0 unclear; 0",
      "Growth 2026-Q2: 1 O, 2 KR, 0 KPI; 3 bets, 0 vital signs, 0 work, 0 guardrails, 0 unclear; 0",
      "Growth 2026-Q3: 1 O, 2 KR, 0 KPI; 2 bets, 0 vital signs, 1 work, 0 guardrails, 0 unclear; 0",
      "Growth 2026-Q4: 1 O, 2 KR, 0 KPI; 3 bets, 0 vital signs, 0 work, 0 guardrails, 0 unclear; 0",
      "People 2026-Q4: 1 O, 1 KR, 0 KPI; 2 bets, 0 vital signs, 0 work, 0 guardrails, 0 unclear; 0",
      "People 2026-Q3: 1 O, 1 KR, 0 KPI; 2 bets, 0 vital signs, 0 work, 0 guardrails, 0 unclear; 0",
      "People 2026-Q2: 1 O, 2 KR, 0 KPI; 2 bets, 0 vital signs, 0 work, 0 guardrails, 1 unclear; 0",
      "People 2026-Q1: 1 O, 2 KR, 0 KPI; 3 bets, 0 vital signs, 0 work, 0 guardrails, 0 unclear; 0",
      "null 2026-Q1: 1 O, 2 KR, 2 KPI; 3 bets, 0 vital signs, 0 work, 0 guardrails, 0 unclear; 0",
      "null 2026-Q2: 1 O, 1 KR, 2 KPI; 2 bets, 0 vital signs, 0 work, 0 guardrails, 0 unclear; 0",
      "null 2026-Q3: 1 O, 1 KR, 2 KPI; 2 bets, 0 vital signs, 0 work, 0 guardrails, 0 unclear; 0",
      "null 2026-Q4: 1 O, 1 KR, 2 KPI; 2 bets, 0 vital signs, 0 work, 0 guardrails, 0 unclear; 0",
    ]
  `)
  expect(audit.teams.map(({ team, cycles }) => `${team}: ${cycles.map(({ cycle, objectives }) => `${cycle} ${objectives}`).join(", ")}`))
    .toMatchInlineSnapshot(`
    [
      "Customer care: 2026-Q2 2, 2026-Q3 1, 2026-Q4 1",
      "Growth: 2026-Q1 1, 2026-Q2 1, 2026-Q3 1, 2026-Q4 1",
      "People: 2026-Q1 1, 2026-Q2 1, 2026-Q3 1, 2026-Q4 1",
      "Platform: 2026-Q1 1, 2026-Q2 1, 2026-Q3 1, 2026-Q4 1",
    ]
  `)
  expect(audit.total).toMatchInlineSnapshot(`
    {
      "baselined": {
        "count": 20,
        "of": 26,
      },
      "bets": 36,
      "categories": {
        "acquisition": 1,
        "growth": 1,
        "people": 2,
        "quality": 8,
        "reliability": 4,
        "retention": 3,
        "revenue": 3,
        "satisfaction": 2,
      },
      "dated": {
        "count": 26,
        "of": 26,
      },
      "disguised": 1,
      "guardrails": 2,
      "initiatives": 0,
      "keyResults": 26,
      "kpiShare": 0.0625,
      "kpis": 8,
      "measurable": {
        "count": 25,
        "of": 26,
      },
      "objectives": 16,
      "outputs": 1,
      "unguarded": 0,
      "unknown": 1,
      "vitalSigns": 2,
    }
  `)
})
