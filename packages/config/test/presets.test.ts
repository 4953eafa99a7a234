import { rules } from "@okrlint/core/rules"
import { describe, expect, test } from "vitest"
import { createConfigArray, enableRules, presets, printConfig } from "../src/index.ts"
import { validateOptions } from "../src/validate.ts"

describe.for(Object.keys(presets))("the preset %s", name => {
  const config = createConfigArray([{ extends: [name] }]).forFile("plan.md")!

  test("names existing, stable rules with options that pass their schemas", () => {
    for (const { rule } of enableRules(config, validateOptions)) {
      expect(rules[rule.id]).toBeDefined()
      expect(rule.status ?? "stable").toBe("stable")
    }
  })

  test("can be printed", () => {
    expect(Object.keys(printConfig(config, validateOptions).rules).length).toBeGreaterThan(5)
  })
})

test("recommended needs no options, so that a run without a config loads no schema", () => {
  expect(Object.values(presets["recommended"]!.rules!).filter(entry => typeof entry !== "string")).toEqual([])
})

test("recommended calls errors only what is a contradiction, broken structure or a placeholder", () => {
  const errors = Object.entries(presets["recommended"]!.rules!).filter(([, severity]) => severity === "error")
  expect(errors.map(([id]) => id)).toEqual([
    "kr-direction-consistent",
    "kr-unit-consistent",
    "kr-weights-sum",
    "no-placeholder",
    "valid-alignment",
    "valid-date",
  ])
})
