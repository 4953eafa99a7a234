import type { PlanExample } from "./example.ts"

export const companyPlan: PlanExample = {
  id: "company",
  title: "Three teams on one page",
  finds: ["require-guardrail", "no-output-key-result", "no-number-only-okr", "no-kpi-key-result"],
  text: `# Company goals 2027-Q2

## Growth team

### Objective: Small hotels find us before they find an agency

- KR1: Increase sign-ups from 300 to 450 a month
- KR2: Publish the price calculator

### Objective: Grow revenue by 20%

- KR1: Increase monthly revenue from $40k to $48k
- KR2: Increase average order value from $80 to $95

## Platform team

### Objective: Keep booking uptime above 99.9%

- KR1: Hold the median response below 300 ms
- KR2: Keep failed payments under 1%

## Support team

### Objective: Guests get a real answer the first time they write

Why: two of three guests write twice, and the second mail costs us more than the first.

- KR1: First-contact resolution from 48% to 70%
- KR2: Reopened tickets from 25% to 10%
`,
}
