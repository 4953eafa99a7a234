import type { PlanExample } from "./example.ts"

export const goodPlan: PlanExample = {
  id: "good",
  title: "A plan that holds",
  finds: [],
  text: `# Ferry line, Q1 2027

## Objective: Travellers choose the ferry over the bridge again

Why: every third commuter has left us since the bridge opened, and the night line lives on them.

- KR1: Raise weekly commuters from 4,200 to 5,500
- KR2: Cut the median boarding time from 11 to 6 minutes
- KR3 [guardrail]: Keep departures on time in at least 97% of cases

## KPIs

| KPI                | Now | Alert below | Owner | Checked |
| ------------------ | --- | ----------- | ----- | ------- |
| Punctual departures | 98% | 95%         | Ines  | weekly  |
| Hull inspections passed | 100% | 100%  | Tomas | monthly |
| Tickets sold online | 61% | 55%         | Mara  | weekly  |
`,
}
