const rulePages = "https://okrlint.dev/rules/"

/** The page of a built-in rule; null for okrlint's own messages and for plugin rules, which have no page here. */
export function ruleUrl(ruleId: string): string | null {
  return ruleId.includes("/") ? null : rulePages + ruleId
}
