import { createConfigArray, defaultFiles, listRuleIds, presets, type FileConfig } from "@okrlint/config"
import type { Plan } from "../share/plan.ts"

/** The name under which a plan is linted. */
export const planPath = "plan.md"

/** What applies to a plan. A link may name a preset and rules that okrlint no longer has: `recommended` and the preset's own stand in. */
export function configOf({ preset, rules }: Pick<Plan, "preset" | "rules">): FileConfig {
  const known = new Set(listRuleIds())
  const base = Object.hasOwn(presets, preset) ? preset : "recommended"
  const own = Object.fromEntries(Object.entries(rules).filter(([id]) => known.has(id)))
  const config = createConfigArray([{ files: [...defaultFiles], extends: [base], rules: own }]).forFile(planPath)
  if (config === undefined) throw new Error(`The config applies to no file named ${planPath}.`)
  return config
}
