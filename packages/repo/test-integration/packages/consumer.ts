// Compiled against the installed packages: what they say of their types has to be true, and never `any`.
import { checkDocument, createReader, defineRule, type Finding, type Rule } from "@okrlint/core"
import type { Audit } from "@okrlint/core/audit"
import { compareGoals, describeGoals } from "@okrlint/core/comparison"
import type { Goal, GoalDocument } from "@okrlint/core/model"
import { read, type Kind } from "@okrlint/core/reading"
import { offer } from "@okrlint/core/rewriting"
import { rules } from "@okrlint/core/rules"
import { similarity } from "@okrlint/core/similarity"
import type { TestRegistrar } from "@okrlint/core/testing"
import { ConfigError, defineConfig as defineEntries, type Config } from "@okrlint/config"
import { loadConfigFile } from "@okrlint/config/load"
import { validateConfig } from "@okrlint/config/validate"
import { okrlintParse, parseMarkdown } from "@okrlint/markdown"
import { defineConfig, Linter, OKRLint, defineRule as defineHouseRule, type LintMessage, type LintResult } from "okrlint"
import { RuleTester } from "okrlint/testing"
import { inspectDocument, Linter as UniversalLinter } from "okrlint/universal"

const document: GoalDocument = parseMarkdown("## Objective: Bakers order alone")
const goal: Goal | undefined = document.goals[0]
const kind: Kind = read("Cut refunds from 4% to 2%").kind
const found: readonly Finding[] = checkDocument(document, [], { now: "2026-07-01" }).findings
const states = describeGoals(document, createReader(document, { now: "2026-07-01" }), "q3.md")

const rule = defineRule({
  id: "no-refunds",
  scope: "keyResult",
  type: "problem",
  docs: { summary: "Find refunds", why: "They are late orders.", sources: [] },
  messages: { late: { text: "Key result counts `{{word}}`.", help: "Count orders." } },
  options: z => z.strictObject({ words: z.array(z.string()).default(["refunds"]) }),
  create: ({ options, report }) => ({
    keyResult(keyResult) {
      const words: readonly string[] = options.words
      report({ goal: keyResult, message: "late", data: { word: words.join() } })
      // @ts-expect-error -- no such message
      report({ goal: keyResult, message: "early", data: { word: "" } })
      // @ts-expect-error -- no such option
      report({ goal: keyResult, message: "late", data: { word: options.word } })
    },
  }),
})

const house: Rule = defineHouseRule({
  id: "no-mondays",
  scope: "objective",
  type: "suggestion",
  docs: { summary: "Find Mondays", why: "Nothing ends on one.", sources: [] },
  messages: { monday: { text: "Objective names a Monday.", help: "Move it." } },
  options: z => z.strictObject({ days: z.number().default(1) }),
  create: ({ options, report }) => ({
    objective(objective) {
      const days: number = options.days
      if (days > 0) report({ goal: objective, message: "monday" })
      // @ts-expect-error -- a number
      const text: string = options.days
      return text
    },
  }),
})

const messages: LintMessage[] = new Linter().verify("", defineConfig({ rules: { "max-objectives": ["error", { team: 3 }] } }))
const results: Promise<LintResult[]> = new OKRLint({ cwd: "." }).lintFiles(["plans"])
// @ts-expect-error -- a list of patterns
void new OKRLint().lintText(1)
const config: Config = defineEntries({ files: ["plans/**"], rules: { "max-objectives": "error" } })

export const used = {
  goal,
  kind,
  found,
  rule,
  messages,
  results,
  config,
  house,
  audit: undefined as Audit | undefined,
  registrar: undefined as TestRegistrar | undefined,
  compared: compareGoals(states, states),
  functions: [offer, similarity, loadConfigFile, validateConfig, okrlintParse, inspectDocument, ConfigError, RuleTester, UniversalLinter],
  known: Object.keys(rules),
}
