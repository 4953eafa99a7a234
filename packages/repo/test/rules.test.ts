import { readFileSync } from "node:fs"
import { join } from "node:path"
import { createConfigArray, defaultConfig, needsValidator, presets } from "@okrlint/config"
import { rules } from "@okrlint/core/rules"
import { describe, expect, test } from "vitest"
import { loadRuleFiles, root } from "./load-rules.ts"

const files = await loadRuleFiles()

describe("the registry", () => {
  test("lists every rule of the folder by its id, in alphabetical order", () => {
    expect(Object.keys(rules)).toEqual(files.map(({ name }) => name))
    expect(Object.entries(rules).filter(([id, rule]) => rule.id !== id)).toEqual([])
  })

  test("holds the very rules of the files", () => {
    expect(files.filter(({ name, default: rule }) => rules[name] !== rule)).toEqual([])
  })

  test("has files of a size that is read in one go", () => {
    const lines = files
      .map(({ name }) => readFileSync(join(root, "packages/core/src/rules", `${name}.ts`), "utf8").split("\n").length - 1)
      .sort((a, b) => a - b)
    expect(lines[Math.floor(lines.length / 2)]).toBeLessThan(120)
    expect(lines.at(-1)).toBeLessThanOrEqual(200)
  })

  test("former names are no present ones, and belong to one rule", () => {
    const aliases = files.flatMap(({ default: { aliases = [] } }) => aliases)
    expect(new Set(aliases).size).toBe(aliases.length)
    expect(aliases.filter(alias => Object.hasOwn(rules, alias))).toEqual([])
  })
})

describe("the presets", () => {
  test.for(Object.entries(presets))("%s names rules that exist, and no draft", ([, preset]) => {
    const ids = Object.keys(preset.rules ?? {})
    expect(ids.filter(id => rules[id] === undefined || rules[id].status === "draft")).toEqual([])
  })

  test("a run without a config gives no options, so that it starts without the schema library", () => {
    const config = createConfigArray(defaultConfig).forFile("q3.md")
    expect(config === undefined || needsValidator(config)).toBe(false)
  })
})

describe.for(files)("$name", ({ default: rule, examples }) => {
  test("has a summary in the form of the others", () => {
    expect(rule.docs.summary).toMatch(/^(?:Find|Limit|Require) .+[^. ]$/)
    expect(rule.docs.summary.length).toBeLessThanOrEqual(80)
  })

  test("says why it matters, on what sources", () => {
    expect(rule.docs.why).toMatch(/^[A-Z`“].+[.?]$/)
    expect(rule.docs.sources.length).toBeGreaterThan(0)
  })

  test.for(Object.entries(rule.messages))("message %s says what is there and what to do", ([, { text, help }]) => {
    expect(text).toMatch(/^(?:[A-Z0-9`]|\{\{).*\.$/)
    expect(help).toMatch(/^[A-Z].*[.?]$/)
    for (const words of [text, help]) expect(words).not.toMatch(/\b(?:please|you|your|invalid)\b|!/i)
    expect(text.replaceAll(/\{\{\w+\}\}/g, "").length).toBeLessThanOrEqual(100)
  })

  test("has examples of both kinds, with names that differ", () => {
    expect(examples.some(({ reports }) => reports.length > 0)).toBe(true)
    expect(examples.some(({ reports }) => reports.length === 0)).toBe(true)
    expect(new Set(examples.map(({ name }) => name)).size).toBe(examples.length)
  })
})
