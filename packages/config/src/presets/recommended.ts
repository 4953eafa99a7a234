import type { ConfigEntry } from "../types.ts"

/**
 * What nearly every team wants to hear. Error only for contradictions, structure and placeholders; whatever rests on
 * words is a warning, because a linter of prose can misread.
 */
export const recommended: ConfigEntry = {
  name: "okrlint/recommended",
  rules: {
    // Only where a page tags its goals and states confidences: the two then have to fit.
    "confidence-matches-commitment": "warn",
    // Reported once, and only where no goal has a date either.
    "cycle-declared": "warn",
    // A day outside the cycle is a slip, or belongs on another page.
    "deadline-in-cycle": "warn",
    // Speaks on pages without a cycle; `cycle-declared` goes first.
    "has-deadline": "warn",
    // Asks where the page itself expects key results, and once where objectives of a cycle have none at all.
    "has-key-results": "warn",
    // Doerr and Castro agree on at most five.
    "key-result-count": "warn",
    // Sources 001 and 003 meet at six; one more is not worth a word.
    "kpi-count": "warn",
    // Without a line to stay above, nobody can say whether to act.
    "kpi-has-threshold": "warn",
    // A KPI is expected in full (source 003).
    "kpi-not-aspirational": "warn",
    // A contradiction: whichever of verb and numbers is meant, the other is a slip.
    "kr-direction-consistent": "error",
    // Asks where a sibling or a column states a baseline, and once on a page that moves numbers from nowhere.
    "kr-has-baseline": "warn",
    // The workhorse: a result that nobody can grade is an opinion.
    "kr-measurable": "warn",
    // A target that today's value meets asks for nothing.
    "kr-real-change": "warn",
    // A contradiction: between hours and per cent there is no progress to state.
    "kr-unit-consistent": "error",
    // Structure: weights that do not add up make every score wrong.
    "kr-weights-sum": "error",
    // One yes-or-no result is fine; an objective made of them shows nothing until its last day.
    "max-binary-key-results": "warn",
    // Only goals handed down in the same words, from the third level below the top.
    "max-cascade-depth": "warn",
    // Two or more levels among the objectives, and a third of them.
    "max-kpi-share": "warn",
    // Focus: sources 001 and 003 agree on at most three per team.
    "max-objectives": "warn",
    // Castro: nobody steers by more than ten; one or two over it are not worth a word.
    "max-total-key-results": "warn",
    // Effort is what the team does, not what comes of it.
    "no-activity-key-result": "warn",
    // Effort that is counted is still effort.
    "no-activity-volume": "warn",
    // A launch in a KPI list is watched and not pursued.
    "no-bet-in-kpi": "warn",
    // A duty done every cycle is operations and hides the few things meant to change.
    "no-business-as-usual": "warn",
    // Two results in one line cannot be scored as one.
    "no-compound-key-result": "warn",
    // Same metric, same words, same time, opposite numbers: both cannot be reached.
    "no-conflicting-goals": "warn",
    // Word for word what stands above, and said to contribute to it.
    "no-copied-parent": "warn",
    // The same result in two places is counted twice.
    "no-duplicate-goal": "warn",
    // Watched counts of this sort are driven up directly.
    "no-gameable-metric": "warn",
    // Outside the metric's range a target is a slip or out of reach.
    "no-implausible-target": "warn",
    // Speaks only of sentences that say so outright; pay turns goals into quotas.
    "no-incentive-coupling": "warn",
    // The same metric with the same number changes nothing.
    "no-kpi-duplicate": "warn",
    // Beside a bet a level is a guardrail; without one it is a KPI.
    "no-kpi-key-result": "warn",
    // A metric that is kept where it is never resolves; it belongs in the KPI list.
    "no-kpi-objective": "warn",
    // A number to reach is a key result in disguise, unless the objective says why.
    "no-metric-objective": "warn",
    // Roles swapped: something to tick off above, a wish below.
    "no-mixed-up-roles": "warn",
    // Two numbers of one goal in one cycle, and no note; runs with `okrlint diff --rules` only.
    "no-moved-goalposts": "warn",
    // Metric objective plus metric key results: a KPI report.
    "no-number-only-okr": "warn",
    // Speaks where `require-guardrail` is off: one side is measured, the others are left behind.
    "no-one-dimensional-key-results": "warn",
    // The commonest weakness of real pages: shipping is means, the result is what changes.
    "no-output-key-result": "warn",
    // A deliverable can ship and change nothing.
    "no-output-objective": "warn",
    // A blank in a goal is no matter of wording: the goal is not set.
    "no-placeholder": "error",
    // Asks for a measure where the objective is only said again.
    "no-restated-objective": "warn",
    // Same words and numbers for three cycles in a row, and nobody says why.
    "no-rolled-over-goal": "warn",
    // One finding for a plan instead of one for each of its items.
    "no-task-list": "warn",
    // Only areas that everyone has: security, quality, growth.
    "no-theme-objective": "warn",
    // Only where no word of the objective is particular.
    "no-vague-objective": "warn",
    // Only without a number beside the word, and never in objectives.
    "no-vague-words": "warn",
    // Numbers that grow by themselves change no decision.
    "no-vanity-metric": "warn",
    // A goal with a way out cannot fail, and so tells nothing.
    "no-weasel-words": "warn",
    // The first clause only, with six words over OpenOKR's eighteen.
    "objective-length": "warn",
    // Speaks only when each objective was understood to keep a level.
    "require-bet": "warn",
    // What is pushed takes from what is not measured.
    "require-guardrail": "warn",
    // Only for numbers, and for things to make where the page gives reasons: a state worth reaching is its own.
    "require-why": "warn",
    // Structure: a link to a goal or file that is not there. Says nothing where the documents at hand cannot tell.
    "valid-alignment": "error",
    // A contradiction: no calendar has that day.
    "valid-date": "error",
  },
}
