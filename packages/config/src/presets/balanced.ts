import type { ConfigEntry } from "../types.ts"

/** The exact thresholds of the four sources okrlint was written from, neither looser nor stricter. */
export const balanced: ConfigEntry = {
  name: "okrlint/balanced",
  extends: ["recommended"],
  rules: {
    // Sources 001 and 003: one to three a cycle, for the company as for a team.
    "max-objectives": ["warn", { team: 3, company: 3 }],
    // Sources 001 and 003: three to six.
    "kpi-count": ["warn", { min: 3, max: 6 }],
    // Source 002: a third of the board is where it begins to hide the bets.
    "max-kpi-share": ["warn", { max: 0.33 }],
    // Sources 000 and 001: growth and guardrails belong together.
    "require-guardrail": "warn",
    // Source 002: a bet names where it starts.
    "kr-has-baseline": ["warn", { scope: "always" }],
    // Source 000: a number without a why is chased and nothing else.
    "require-why": "warn",
    // Source 003: key performance indicators have owners and are looked at.
    "kpi-has-owner": "warn",
    // Sources 002 and 003: OKRs sit above a stable base of KPIs.
    "require-kpis": "warn",
    // Source 003: related, not identical, and the relation is visible.
    "require-kpi-link": "warn",
  },
}
