import { inspectPaths, type InspectOptions } from "../inspect/inspect-files.ts"

/** A document that holds goals, as far as a config may depend on it. */
export interface GoalPage {
  /** Relative to the surveyed folder, with `/` between folders. */
  readonly path: string
  readonly language: string
  /** As the page names them. */
  readonly teams: readonly string[]
  /** In okrlint's form, for example `2026-Q3`. */
  readonly cycles: readonly string[]
  readonly objectives: number
  readonly keyResults: number
  readonly kpis: number
  /** Whether it lists KPIs and nothing to reach. */
  readonly holdsKpisOnly: boolean
}

/** What a folder holds. */
export interface Survey {
  readonly pages: readonly GoalPage[]
  /** Every Markdown file that is not ignored. */
  readonly files: readonly string[]
}

/** Reads the Markdown files below a folder, whatever configs say, and keeps what holds goals. */
export async function surveyFolder(options: Pick<InspectOptions, "cwd" | "now">): Promise<Survey> {
  const inspected = await inspectPaths(["."], { ...options, configFile: true })
  const pages = inspected.flatMap(file => {
    if ("problem" in file || file.document.goals.length === 0) return []
    const { language, boards, cycles, goals } = file.document
    const count = (role: string): number => goals.filter(goal => goal.role === role).length
    return {
      path: file.filePath,
      language,
      teams: unique(boards.flatMap(({ team }) => team ?? [])),
      cycles: unique(cycles.map(({ name }) => name)),
      objectives: count("objective"),
      keyResults: count("keyResult"),
      kpis: count("kpi"),
      holdsKpisOnly: goals.every(({ role }) => role === "kpi"),
    }
  })
  return { pages, files: inspected.map(({ filePath }) => filePath) }
}

/** Each value once, in order. */
export function unique(values: readonly string[]): string[] {
  return [...new Set(values)]
}
