import type { ConfigEntry } from "../types.ts"

/** For teams that follow Google's playbook: committed and aspirational goals are told apart, and levels may be committed to. */
export const google: ConfigEntry = {
  name: "okrlint/google",
  extends: ["recommended"],
  rules: {
    // The playbook's first trap: readers must know whether 70 % or 100 % is success.
    "declare-commitment": "warn",
    // A certain stretch is sandbagged, a doubtful commitment needs help.
    "confidence-matches-commitment": "warn",
    // "Service meets its level for the quarter" is one of its own examples.
    "no-kpi-objective": ["warn", { allowCommitted: true }],
    // Three to five objectives (Doerr).
    "max-objectives": ["warn", { team: 5, company: 5 }],
    // Key results describe outcomes, and their dates are spread over the quarter.
    "no-deadline-pileup": "warn",
    // "If nobody notices a perfect score": the playbook's low-value objectives.
    "no-low-value-objective": "warn",
    // Scoring 1.0 on every key result should mean that the objective happened.
    "key-results-sufficient": "warn",
  },
}
