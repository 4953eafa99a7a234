// Compiled where nothing is installed but okrlint.
import { defineConfig, defineRule, Linter, type LintMessage } from "okrlint"
import { RuleTester } from "okrlint/testing"
import { Linter as UniversalLinter } from "okrlint/universal"

const rule = defineRule({
  id: "no-mondays",
  scope: "objective",
  type: "suggestion",
  docs: { summary: "Find Mondays", why: "Nothing ends on one.", sources: [] },
  messages: { monday: { text: "Objective names a Monday.", help: "Move it." } },
  create: ({ report }) => ({ objective: objective => report({ goal: objective, message: "monday" }) }),
})

export const messages: LintMessage[] = new Linter().verify("", defineConfig({ plugins: { house: { rules: { [rule.id]: rule } } } }))
// @ts-expect-error -- a text
new UniversalLinter().verify(1)
new RuleTester().run(rule.id, rule, { valid: [""], invalid: [] })
