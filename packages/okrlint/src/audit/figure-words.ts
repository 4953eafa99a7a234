import type { AuditAnswer, AuditedGoal, AuditFigures, AuditQuestion, Pile, Share } from "@okrlint/core/audit"
import type { MetricCategory } from "@okrlint/core/reading"
import { count } from "../format/summary.ts"

/** What each pile is called, and what it holds. */
export const pileWords: Readonly<Record<Pile, { readonly name: string; readonly about: string }>> = {
  bet: { name: "Bets", about: "something is different at the end" },
  vitalSign: { name: "Vital signs", about: "levels and duties that never end" },
  output: { name: "Work", about: "done or not done, whatever comes of it" },
  guardrail: { name: "Guardrails", about: "levels that guard a bet" },
  unknown: { name: "Not clear", about: "the words do not tell" },
}

/** Piles in the order they are shown. */
export const pileOrder: readonly Pile[] = ["bet", "vitalSign", "output", "guardrail", "unknown"]

/** The figure that counts the goals of a pile, KPIs on their own list left out. */
export const figureOfPile = {
  bet: "bets",
  vitalSign: "vitalSigns",
  output: "outputs",
  guardrail: "guardrails",
  unknown: "unknown",
} as const satisfies Readonly<Record<Pile, keyof AuditFigures>>

/** How many goals of a board lie in a pile, KPIs on their own list left out. */
export function sizeOfPile(figures: AuditFigures, pile: Pile): number {
  return figures[figureOfPile[pile]]
}

/** What the columns of a table of boards or cycles are called, behind the one for their names. */
export const figureNames: readonly string[] = [
  "Objectives",
  "Key results",
  "KPIs",
  ...pileOrder.map(pile => pileWords[pile].name),
  "In disguise",
]

/** The cells below `figureNames`. */
export function listFigures(figures: AuditFigures): string[] {
  const { objectives, keyResults, kpis, kpiShare } = figures
  const counts = [objectives, keyResults, kpis, ...pileOrder.map(pile => sizeOfPile(figures, pile))]
  return [...counts.map(String), kpiShare === null ? "–" : `${Math.round(kpiShare * 100)}%`]
}

/** The questions, for people. */
export const questionWords: Readonly<Record<AuditQuestion, string>> = {
  endState: "Is there an end state?",
  costOfStandingStill: "What does standing still cost?",
  horizon: "Does the horizon fit?",
}

/** What stands before an answer in plain text. */
export const answerMarks: Readonly<Record<AuditAnswer["answer"], string>> = { yes: "✓", no: "✗", open: "?" }

/** What categories of metrics are called. */
export const categoryWords: Readonly<Record<MetricCategory, string>> = {
  growth: "Growth",
  revenue: "Revenue",
  acquisition: "Acquisition",
  retention: "Retention and use",
  quality: "Quality",
  speed: "Speed",
  cost: "Cost",
  satisfaction: "Satisfaction",
  people: "People",
  reliability: "Reliability and risk",
  learning: "Learning",
  market: "Market position",
  "output-volume": "Volume of output",
}

/** One line of facts: what, and how many of how many. */
export interface Fact {
  readonly name: string
  readonly value: string
}

/** The facts about some goals; none of them is a verdict, and there is no total of them. */
export function listFacts(figures: AuditFigures): Fact[] {
  const { objectives, keyResults, kpis, disguised, guardrails, unguarded, measurable, baselined, dated } = figures
  return [
    { name: "Goals", value: `${count(objectives, "objective")}, ${count(keyResults, "key result")}, ${count(kpis, "KPI")}` },
    { name: "KPIs in disguise", value: describeShare({ count: disguised, of: objectives }, "objective") },
    { name: "Measurable", value: describeShare(measurable, "key result") },
    { name: "With a starting point", value: describeShare(baselined, "key result") },
    { name: "With a last day", value: describeShare(dated, "key result") },
    {
      name: "Guardrails",
      value: `${guardrails}; ${count(unguarded, "objective")} ${unguarded === 1 ? "pushes" : "push"} a number that nothing guards`,
    },
  ]
}

/** "3 of 4 key results (75%)". */
function describeShare({ count: part, of }: Share, noun: string): string {
  return of === 0 ? `no ${noun}s` : `${part} of ${count(of, noun)} (${Math.round((part / of) * 100)}%)`
}

/** What a goal of a pile is on its page, where that is not what it should be. */
export function describePlace({ inDisguise, role, pile }: AuditedGoal): string {
  if (inDisguise) return role === "objective" ? "written as an objective" : "written as a key result"
  return role === "kpi" && pile === "bet" ? "written as a KPI" : ""
}
