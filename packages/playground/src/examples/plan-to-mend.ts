import type { PlanExample } from "./example.ts"

export const planToMend: PlanExample = {
  id: "to-mend",
  title: "A plan to mend",
  finds: ["no-kpi-objective", "no-output-key-result", "no-placeholder", "no-activity-volume"],
  text: `# Ferry line, Q1 2027

## Objective 1: Maintain 98% punctual departures

- KR1: Launch the new ticket app
- KR2: Improve the mood on board
- KR3: TBD

## Objective 2: Travellers choose the ferry over the bridge again

Why: every third commuter has left us since the bridge opened, and the night line lives on them.

- KR1: Raise weekly commuters from 4,200 to 5,500
- KR2: Cut complaints about boarding from 90 to 40 a month and hire two deckhands
- KR3: Hold 12 planning workshops
`,
}
