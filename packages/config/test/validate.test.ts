import { rules } from "@okrlint/core/rules"
import { describe, expect, test } from "vitest"
import { ConfigError } from "../src/index.ts"
import { configJsonSchema, validateConfig, validateOptions } from "../src/validate.ts"

describe("a rule's options", () => {
  const rule = rules["max-objectives"]!

  test("get their defaults", () => {
    expect(validateOptions(rule, { team: 2 }, "the config")).toMatchObject({ team: 2, company: 5, level: "unclear" })
  })

  test.for([
    [{ temas: 2 }, "Unexpected option `temas` for rule `max-objectives` in the config, did you mean `team`?"],
    [{ team: "two" }, 'Unexpected `"two"` as option `team` for rule `max-objectives` in the config: '],
    [[2], "Unexpected `[2]` as options for rule `max-objectives` in the config: "],
  ] as const)("%j is refused by name", ([options, message]) => {
    const check = (): unknown => validateOptions(rule, options, "the config")
    expect(check).toThrow(ConfigError)
    expect(check).toThrow(message)
  })

  test("are refused where a rule has none", () => {
    expect(() => validateOptions(rules["no-number-only-okr"]!, { a: 1 }, "the config")).toThrow("expected none")
  })
})

describe("a config file's content", () => {
  test("may be one entry or nested lists", () => {
    expect(validateConfig([{ name: "a" }, [{ name: "b", $schema: "x" }]], "okrlint.config.json")).toEqual([{ name: "a" }, { name: "b" }])
  })

  test.for([
    [{ rule: {} }, "Unexpected key `rule` at the top level in okrlint.config.json, did you mean `rules`?"],
    [[{ settings: { fiscalYearStart: 13 } }], "Unexpected `13` at [0].settings.fiscalYearStart in okrlint.config.json: "],
    [[{ settings: { langage: "en" } }], "Unexpected key `langage` at [0].settings in okrlint.config.json, did you mean `language`?"],
    [[{ files: "**/*.md" }], 'Unexpected `"**/*.md"` at [0].files in okrlint.config.json: '],
    ["recommended", 'Unexpected `"recommended"` at the top level in okrlint.config.json: '],
  ] as const)("%j is refused by its place", ([config, message]) => {
    const check = (): unknown => validateConfig(config, "okrlint.config.json")
    expect(check).toThrow(ConfigError)
    expect(check).toThrow(message)
  })

  test("has a JSON Schema", () => {
    expect(JSON.stringify(configJsonSchema())).toContain("fiscalYearStart")
  })
})
