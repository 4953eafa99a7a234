import type { FormatContext } from "../../src/format/formatter.ts"
import { cwd } from "./rich-results.ts"

/** What reports of the rich results go by; the rules' words are fixed, so that snapshots do not change with the rules. */
export const context: FormatContext = {
  cwd,
  now: "2026-07-01",
  version: "1.2.3",
  rulesMeta: {
    "no-kpi-objective": {
      type: "problem",
      docs: {
        description: "Find objectives that only keep a metric where it is",
        why: "An objective that keeps a level has no end state: it matters just as much next quarter.",
        limits: ["A committed level of service may be an objective."],
        url: "https://okrlint.dev/rules/no-kpi-objective",
      },
      messages: { keepsLevel: "Objective `{{objective}}` reads like a KPI: it keeps a level and never ends." },
      deprecated: false,
    },
    "acme/no-duplicate": {
      type: "suggestion",
      docs: { description: "Find goals <written> twice", why: "Two goals with the same words are graded twice.", limits: [] },
      messages: { twice: "Key result `{{keyResult}}` is there twice." },
      deprecated: false,
    },
  },
}
