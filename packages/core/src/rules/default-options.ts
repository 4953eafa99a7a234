/** Default options of the built-in rules, generated from their schemas so that the command needs no schema library without a config; `pnpm generate` renews it. */
export const defaultOptions: Readonly<Record<string, unknown>> = {
  "kr-measurable": { allowBinary: true, allowLearning: true },
  "max-objectives": {
    team: 3,
    company: 5,
    individual: 3,
    level: "team",
    companyNames: ["company", "company-wide", "organisation", "organization", "corporate", "everyone"],
  },
  "no-duplicate-goal": { threshold: 0.85 },
  "no-kpi-objective": { minScore: 0.6, allowCommitted: false, allow: [] },
  "no-number-only-okr": {},
}
