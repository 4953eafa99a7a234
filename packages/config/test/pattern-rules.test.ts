import { checkDocument, type EnabledRule } from "@okrlint/core"
import { parseMarkdown } from "@okrlint/markdown"
import { describe, expect, test } from "vitest"
import { createConfigArray, enableRules, type PatternRule } from "../src/index.ts"
import { validateConfig } from "../src/validate.ts"
import { processorTime } from "../../core/test/processor-time.ts"

const base = { scope: "statement", message: "Goal says `{{words}}`.", help: "Say what it means." } as const

function enable(rule: Partial<PatternRule>): EnabledRule[] {
  const entries = validateConfig(
    { plugins: { house: { patterns: { "no-jargon": { ...base, ...rule } } } }, rules: { "house/no-jargon": "warn" } },
    "okrlint.config.yaml",
  )
  return enableRules(createConfigArray(entries).forFile("plan.md")!, () => ({}))
}

function lint(rule: Partial<PatternRule>, markdown: string): string[] {
  const document = parseMarkdown(markdown, { filePath: "plan.md" })
  const { findings } = checkDocument(document, enable(rule), { now: "2026-07-01" })
  return findings.map(({ ruleId, span, text }) => `${span.start.line}:${span.start.column} ${ruleId} ${text}`)
}

const plan = "## Objective: Unlock synergies between mills\n\n- KR1: Flywheel from 2 to 5 turns\n- KR2: FLYWHEEL effect in 3 towns\n"

describe("a rule without code", () => {
  test("finds words at their place, whole words in any case", () => {
    expect(lint({ words: ["flywheel", "synergy"] }, plan)).toEqual([
      "3:8 house/no-jargon Goal says `Flywheel`.",
      "4:8 house/no-jargon Goal says `FLYWHEEL`.",
    ])
  })

  test("finds a pattern", () => {
    expect(lint({ pattern: "synerg(y|ies)" }, plan)).toEqual(["1:22 house/no-jargon Goal says `synergies`."])
  })

  test("looks at its scope only", () => {
    expect(lint({ scope: "objective", words: ["flywheel"] }, plan)).toEqual([])
  })

  test("can require instead of forbid", () => {
    expect(lint({ scope: "keyResult", required: true, pattern: "\\bfrom\\b", message: "Key result has no `from`." }, plan)).toEqual([
      "4:8 house/no-jargon Key result has no `from`.",
    ])
  })

  test("is linear on a pattern that other engines choke on", () => {
    const time = processorTime(() => lint({ pattern: "(a+)+$" }, `## Objective: ${"a".repeat(1800)}!\n\n- KR1: 3 towns\n`))
    expect(time).toBeLessThan(2000)
  })
})

describe("a faulty definition is refused", () => {
  test.for([
    [{ pattern: "(?<=a)b" }, "Unexpected pattern `(?<=a)b` of rule `no-jargon` in okrlint.config.yaml, expected RE2 syntax"],
    [{}, "Pattern rule `no-jargon` in okrlint.config.yaml has nothing to look for, expected `words` or `pattern`."],
    [
      { words: ["x"], help: "Not {{goal}}." },
      "Unexpected placeholder `{{goal}}` in rule `no-jargon` in okrlint.config.yaml, expected `{{words}}`.",
    ],
    [{ words: ["x"], scop: "objective" }, "Unexpected key `scop` at plugins.house.patterns.no-jargon in okrlint.config.yaml"],
    [{ words: "x" }, 'Unexpected `"x"` at plugins.house.patterns.no-jargon.words in okrlint.config.yaml: '],
  ] as const)("%j", ([rule, message]) => {
    expect(() => enable(rule as Partial<PatternRule>)).toThrow(message)
  })
})
