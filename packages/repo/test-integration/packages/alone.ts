// Compiled where nothing is installed but okrlint: everything except rules of one's own, whose types need zod.
import { defineConfig, Linter, OKRLint, type LintMessage, type LintResult } from "okrlint"
import { RuleTester } from "okrlint/testing"
import { Linter as UniversalLinter } from "okrlint/universal"

export const config = defineConfig({ extends: ["strict"] }, { rules: { "max-objectives": ["error", { team: 2 }] } })
export const messages: LintMessage[] = new Linter().verify("", config)
export const results: Promise<LintResult[]> = new OKRLint().lintFiles(["plans"])
export const tester = new RuleTester({ now: "2026-07-01" })
// @ts-expect-error -- a text
new UniversalLinter().verify(1)
// @ts-expect-error -- a severity
defineConfig({ rules: { "max-objectives": "loud" } })
