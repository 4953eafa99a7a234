/** A plan that the rules let pass. */
export const goodPlan = `# Delivery, Q3 2026

Riders lose an hour a day at the depot, and shops wait for their bread.

## Objective 1: Shops get their bread before they open

- KR1: Raise deliveries before 6:00 from 61% to 85%
- KR2: Cut returned crates from 140 to 60 a week
- KR3: Keep late-shift overtime at or below 4 hours a week (guardrail)
`

/** The same with a key result that is still open, which is an error. */
export const openPlan = goodPlan.replace("Cut returned crates from 140 to 60 a week", "TBD")

/** An objective that only keeps a level, which is a warning. */
export const keepingPlan = goodPlan.replace("Shops get their bread before they open", "Maintain 99.9% order uptime")

/** A comment that silences nothing, which a fix takes away. */
export const fixablePlan = goodPlan.replace("## Objective", "<!-- okrlint-disable-next-goal max-objectives -->\n\n## Objective")

/** A page without goals. */
export const readme = "# Bread by bike\n\nRun the app, then ride.\n\n- Ovens open at five.\n- Shops close at six.\n"
