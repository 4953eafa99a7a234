import { rules } from "@okrlint/core/rules"
import type { ConfigEntry } from "../types.ts"

/** Every stable rule as a warning; for looking around, not for daily use. */
export const all: ConfigEntry = {
  name: "okrlint/all",
  rules: Object.fromEntries(
    Object.values(rules)
      .filter(rule => rule.status !== "draft" && rule.deprecated === undefined)
      .map(rule => [rule.id, "warn"] as const),
  ),
}
