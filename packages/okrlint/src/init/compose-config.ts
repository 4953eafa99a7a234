import type { ConfigEntry } from "@okrlint/config"
import { chooseGlobs } from "./choose-globs.ts"
import { unique, type GoalPage, type Survey } from "./goal-pages.ts"

/** An entry and the lines that explain it. */
export interface ExplainedEntry {
  readonly comment: readonly string[]
  readonly entry: ConfigEntry
}

/** The config for what a survey found: plans, and pages of KPIs when there are any. */
export function composeConfig({ pages, files }: Survey): ExplainedEntry[] {
  const kpiPages = pages.filter(({ holdsKpisOnly }) => holdsKpisOnly)
  const isMixed = kpiPages.length < pages.length
  const plans: ExplainedEntry = {
    comment: ["The documents that hold goals. `okrlint rules` lists the rules.", ...describe(pages)],
    entry: { name: "plans", files: chooseGlobs(pathsOf(pages), files), extends: [isMixed ? "recommended" : "kpi-only"] },
  }
  if (!isMixed || kpiPages.length === 0) return [plans]
  const kpis: ExplainedEntry = {
    comment: ["Pages of KPIs alone: levels to hold, with thresholds and owners."],
    entry: { name: "KPI pages", files: chooseGlobs(pathsOf(kpiPages), pathsOf(pages)), extends: ["kpi-only"] },
  }
  return [plans, kpis]
}

function describe(pages: readonly GoalPage[]): string[] {
  const languages = unique(pages.map(({ language }) => language))
  const unnamed = pages.filter(({ teams }) => teams.length === 0)
  return [
    `Each page's language is found by itself (now ${languages.join(", ")}); \`settings.language\` sets one for all.`,
    ...(unnamed.length === 0
      ? []
      : [`Pages that name no team: ${unnamed.length}. An entry with \`files\` and \`settings.team\` names it for them.`]),
  ]
}

function pathsOf(pages: readonly GoalPage[]): string[] {
  return pages.map(({ path }) => path)
}
