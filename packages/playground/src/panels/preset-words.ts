/** What each preset is for, for people. */
export const presetWords: Readonly<Record<string, string>> = {
  recommended: "what nearly every team wants to hear. Errors only for contradictions, structure and blanks.",
  strict: "for teams that hold themselves to the method. Structure is asked for everywhere.",
  all: "every rule, as a warning: for looking around, not for daily use.",
  balanced: "the exact thresholds of the four sources that okrlint was written from.",
  google: "for teams that follow Google's playbook. Committed and aspirational goals are told apart.",
  "radical-focus": "for teams that work by Wodtke's book: one objective, three key results, health metrics beside them.",
  delivery: "for young products and delivery teams, where shipping is the honest result for now.",
  "kpi-only": "for pages that list KPIs and no objectives.",
}
