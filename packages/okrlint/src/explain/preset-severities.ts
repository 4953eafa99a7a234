import { presets } from "@okrlint/config"

/** The severity of a built-in rule in a preset, with what the preset takes over from others; `off` when none of them turns it on. */
export function severityIn(preset: string, ruleId: string): string {
  const { rules = {}, extends: bases = [] } = presets[preset] ?? {}
  const entry = rules[ruleId]
  if (entry !== undefined) return String(Array.isArray(entry) ? entry[0] : entry)
  return bases.flatMap(base => (typeof base === "string" ? [severityIn(base, ruleId)] : [])).find(severity => severity !== "off") ?? "off"
}

/** The severity of a built-in rule in each preset that turns it on. */
export function severitiesOf(ruleId: string): Readonly<Record<string, string>> {
  const all = Object.keys(presets).map(name => [name, severityIn(name, ruleId)] as const)
  return Object.fromEntries(all.filter(([, severity]) => severity !== "off"))
}
