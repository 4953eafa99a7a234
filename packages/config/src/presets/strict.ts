import type { ConfigEntry } from "../types.ts"

/** For teams that hold themselves to the method: findings fail the build, and structure is asked for everywhere. */
export const strict: ConfigEntry = {
  name: "okrlint/strict",
  rules: {
    // Confidence is a guess, so a question and no gate.
    "confidence-matches-commitment": "warn",
    // The numbers may be of two days.
    "consistent-metric-definition": "warn",
    "cycle-declared": "error",
    "deadline-in-cycle": "error",
    // Sources disagree whether goals need to be told apart.
    "declare-commitment": "warn",
    // The other team may know without its page saying so.
    "dependency-acknowledged": "warn",
    // A change too big for the cycle, or too small, fits neither an OKR nor a KPI (source 003).
    "goal-fits-cycle": "error",
    "has-deadline": "error",
    // Every objective, also on pages that are lists of goals.
    "has-key-results": ["error", { scope: "always" }],
    // Owners often stand elsewhere, on a board or in a tool.
    "has-owner": "warn",
    // Whether work serves a goal is told by links that a page may not have.
    "initiative-linked": "warn",
    // Three to five, as most tools advise (Viva, Weekdone, Wodtke), for each objective.
    "key-result-count": ["error", { scope: "always", min: 3 }],
    // Words are weak evidence, so a question and no gate.
    "key-results-sufficient": "warn",
    // Three to six (sources 001 and 003).
    "kpi-count": ["error", { min: 3, max: 6 }],
    // Alerts often live where the number lives.
    "kpi-has-alert": "warn",
    // A rhythm for all KPIs may stand on another page.
    "kpi-has-cadence": "warn",
    // The team may be the owner without the page saying so.
    "kpi-has-owner": "warn",
    "kpi-has-threshold": "error",
    // Rests on words.
    "kpi-not-aspirational": "warn",
    "kr-direction-consistent": "error",
    // Every target, also where no other states its start.
    "kr-has-baseline": ["error", { scope: "always" }],
    "kr-measurable": "error",
    "kr-real-change": "error",
    "kr-unit-consistent": "error",
    "kr-weights-sum": "error",
    // Goes by tags, which only teams that care have.
    "leading-lagging-mix": "warn",
    "max-binary-key-results": "error",
    // Castro: the company and its teams.
    "max-cascade-depth": ["error", { max: 1 }],
    "max-kpi-share": "error",
    // Sources 001 and 003, for the company as for a team.
    "max-objectives": ["error", { company: 3 }],
    // Three objectives with three key results.
    "max-total-key-results": ["error", { max: 9, unnamed: 9 }],
    // A sum of limits that have rules of their own.
    "max-total-metrics": "warn",
    "no-activity-key-result": "error",
    "no-activity-volume": "error",
    // Scores are given by those whom they judge.
    "no-always-green": "warn",
    // Asks for definitions that a page may hold elsewhere.
    "no-ambiguous-metric": "warn",
    // A source itself speaks of reducing churn by 50 per cent.
    "no-ambiguous-percent": "warn",
    "no-bet-in-kpi": "error",
    "no-business-as-usual": "error",
    // Taste differs.
    "no-buzzwords": "warn",
    "no-compound-key-result": "error",
    // A second verb is a hint of a second goal, no proof.
    "no-compound-objective": "warn",
    "no-conflicting-goals": "error",
    "no-copied-parent": "error",
    // Sometimes the last day is the right day.
    "no-deadline-pileup": "warn",
    // Sources disagree about numbers in objectives; this is the strict side.
    "no-digits-in-objective": "warn",
    // The note may stand on another page.
    "no-dropped-goal": "warn",
    "no-duplicate-goal": "error",
    "no-gameable-metric": "error",
    // Rests on words for rhythms.
    "no-horizon-mismatch": "warn",
    "no-implausible-target": "error",
    "no-incentive-coupling": "error",
    // Insiders may be the readers.
    "no-internal-terms": "warn",
    // A first list is often a wrong one.
    "no-kpi-churn": "warn",
    "no-kpi-duplicate": "error",
    "no-kpi-key-result": "error",
    "no-kpi-objective": "error",
    // Who notices may be told on another page.
    "no-low-value-objective": "warn",
    "no-metric-objective": "error",
    "no-mixed-up-roles": "error",
    "no-moved-goalposts": "error",
    "no-number-only-okr": "error",
    // A title may join what the page keeps apart.
    "no-okr-kpi-conflation": "warn",
    // The guardrail rule is the gate; this one asks.
    "no-one-dimensional-key-results": "warn",
    "no-output-key-result": "error",
    "no-output-objective": "error",
    "no-placeholder": "error",
    "no-restated-objective": "error",
    "no-rolled-over-goal": "error",
    // Rests on words.
    "no-sandbag-language": "warn",
    // Sometimes the solution is decided, and rightly.
    "no-solution-objective": "warn",
    "no-task-list": "error",
    // Rests on a list of areas.
    "no-theme-objective": "warn",
    // Only the team's history tells what is timid.
    "no-timid-target": "warn",
    // Rests on lists of general words.
    "no-vague-objective": "warn",
    // Rests on words.
    "no-vague-words": "warn",
    // What is vanity to one business is the business of another.
    "no-vanity-metric": "warn",
    "no-weasel-words": "error",
    // A limit of taste, however useful.
    "objective-length": ["warn", { maxWords: 18, maxChars: 120 }],
    "require-bet": "error",
    "require-guardrail": "error",
    // Categories are a rough measure of what belongs together.
    "require-kpi-link": "warn",
    // The KPIs may have a page of their own.
    "require-kpis": "warn",
    // The day may be fixed on another page.
    "require-review-cadence": "warn",
    // The strategy may have a page of its own.
    "require-strategy-context": "warn",
    // Every objective that is a number or a thing to make.
    "require-why": ["error", { scope: "always" }],
    // The dashboard may hold what the page leaves out.
    "shifted-kpi-stays-tracked": "warn",
    // Pairs of owners are a custom in some teams.
    "single-owner": "warn",
    // Whether objectives without a link are reported, too, is the team's choice: `requireLink`.
    "valid-alignment": "error",
    "valid-date": "error",
  },
}
