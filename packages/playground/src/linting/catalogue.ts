import { presets, severityNames } from "@okrlint/config"
import { needsHistory } from "@okrlint/core"
import { rules } from "@okrlint/core/rules"
import { pileOrder, pileWords, questionWords, ruleUrl } from "okrlint/universal"
import type { RuleSeverity } from "../share/plan.ts"
import { configOf } from "./plan-config.ts"
import type { Catalogue, CatalogueRule } from "./protocol.ts"

/** What can be switched, with the words for it. Rules that compare a plan with what it was find nothing here and are left out. */
export function listCatalogue(): Catalogue {
  const severities = Object.keys(presets).map(preset => [preset, severitiesOf(preset)] as const)
  const offered = Object.values(rules).filter(rule => !needsHistory(rule))
  return {
    presets: Object.keys(presets),
    rules: offered.map(({ id, scope, docs }): CatalogueRule => {
      const byPreset = severities.map(([preset, known]) => [preset, known.get(id) ?? "off"] as const)
      return { id, scope, summary: docs.summary, why: docs.why, url: ruleUrl(id), severities: Object.fromEntries(byPreset) }
    }),
    words: { piles: pileOrder.map(pile => ({ pile, ...pileWords[pile] })), questions: questionWords },
  }
}

function severitiesOf(preset: string): ReadonlyMap<string, RuleSeverity> {
  const { rules: configured } = configOf({ preset, rules: {} })
  return new Map([...configured].map(([id, { severity }]) => [id, severityNames[severity]]))
}
