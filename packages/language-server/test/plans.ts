/** A plan with an objective that is a KPI, a vague key result and a guardrail. */
export const shopPlan = `# Shop team, Q4 2026

## Objective 1: Maintain 99.9% checkout availability

Why: bakers order at four in the morning, when nobody is there to restart anything.

- KR1: Raise the share of alerts answered within 5 minutes from 70% to 95% by 15 December 2026
- KR2: Cut the median time to recover from 50 minutes to 15 minutes by 15 December 2026
- KR3: Keep the order error rate below 0.5% [guardrail]
`

/** A plan without findings. */
export const soundPlan = `# Growth team, Q4 2026

## Objective 1: Bakers come back because ordering was worth their while

Why: half of the bakeries that try us never order a second time.

- KR1: Raise the second-order rate from 50% to 70% by 15 December 2026
- KR2: Raise the share of orders that are repeated without a change from 12% to 30% by 15 December 2026
- KR3: Keep the return rate below 3% [guardrail]
`
