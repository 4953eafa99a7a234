import type { ConfigEntry } from "../types.ts"

/** For pages that list KPIs and no objectives: thresholds, owners, rhythm and a number of them that people remember. */
export const kpiOnly: ConfigEntry = {
  name: "okrlint/kpi-only",
  rules: {
    // A launch among KPIs is watched and never pursued.
    "no-bet-in-kpi": "warn",
    // Without a threshold nothing is healthy or unhealthy.
    "kpi-has-threshold": "warn",
    // Somebody has to look.
    "kpi-has-owner": "warn",
    // And regularly.
    "kpi-has-cadence": "warn",
    // A break needs an answer, not a quarterly look.
    "kpi-has-alert": "warn",
    // KPIs expect the whole level, not a stretch.
    "kpi-not-aspirational": "warn",
    // Three to six (sources 001 and 003).
    "kpi-count": ["warn", { min: 3 }],
    // A new list every cycle has no past to compare with (source 003).
    "no-kpi-churn": "warn",
    // One name, one unit, one starting number.
    "consistent-metric-definition": "warn",
    // Numbers that only go up feel like progress.
    "no-vanity-metric": "warn",
    // What is easily pushed will be.
    "no-gameable-metric": "warn",
    // More than all of it is a typing error.
    "no-implausible-target": "warn",
    // A blank is no KPI yet.
    "no-placeholder": "error",
    // A date that does not exist breaks every check.
    "valid-date": "error",
  },
}
