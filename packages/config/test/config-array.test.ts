import { defineRule } from "@okrlint/core"
import { describe, expect, test } from "vitest"
import {
  ConfigError,
  createConfigArray,
  defaultConfig,
  defineConfig,
  globalIgnores,
  printConfig,
  type ConfigEntry,
  type Plugin,
} from "../src/index.ts"
import { validateOptions } from "../src/validate.ts"

const everywhere = { files: ["**/*.md"] }

function severityOf(entries: readonly ConfigEntry[], rule: string, path = "plans/q3.md"): number | undefined {
  return createConfigArray(entries).forFile(path)?.rules.get(rule)?.severity
}

describe("merging, as in ESLint", () => {
  test("a later entry wins", () => {
    expect(severityOf([{ rules: { "kr-measurable": "error" } }, { rules: { "kr-measurable": "off" } }], "kr-measurable")).toBe(0)
  })

  test("a severity alone keeps the options set before", () => {
    const config = createConfigArray([{ rules: { "max-objectives": ["error", { team: 2 }] } }, { rules: { "max-objectives": "warn" } }])
    expect(config.forFile("q3.md")?.rules.get("max-objectives")).toMatchObject({ severity: 1, options: { team: 2 } })
  })

  test("new options replace the old ones whole", () => {
    const config = createConfigArray([
      { rules: { "max-objectives": ["error", { team: 2, company: 4 }] } },
      { rules: { "max-objectives": ["warn", { team: 1 }] } },
    ])
    expect(config.forFile("q3.md")?.rules.get("max-objectives")?.options).toEqual({ team: 1 })
  })

  test("settings are merged key by key", () => {
    const config = createConfigArray([{ settings: { team: "Growth", language: "en" } }, { settings: { language: "de" } }])
    expect(config.forFile("q3.md")?.settings).toEqual({ team: "Growth", language: "de" })
  })

  test("each value tells where it was set", () => {
    const config = createConfigArray([{ name: "ours", rules: { "kr-measurable": "error" } }], { source: "okrlint.config.js" })
    expect(config.forFile("q3.md")?.rules.get("kr-measurable")?.origin).toBe("okrlint.config.js (ours)")
  })
})

describe("files and ignores", () => {
  test.for([
    [["plans/**/*.md"], "plans/2026/q3.md", true],
    [["plans/**/*.md"], "docs/q3.md", false],
    [["*.md"], "q3.md", true],
    [["*.md"], "plans/q3.md", false],
    [["**/*.{md,mdx}"], "plans/q3.mdx", true],
    [["plans/**", "!plans/old/**"], "plans/q3.md", true],
    [[["plans/**", "!plans/old/**"]], "plans/old/q3.md", false],
    [[["plans/**", "**/*.md"]], "plans/notes.md", true],
  ] as [ConfigEntry["files"], string, boolean][])("files %j and %s: %s", ([files, path, applies]) => {
    expect(severityOf([{ files: files!, rules: { "kr-measurable": "warn" } }], "kr-measurable", path) === 1).toBe(applies)
  })

  test("an entry's ignores hold for that entry", () => {
    const entries = [
      { ...everywhere, rules: { "kr-measurable": "warn" } },
      { ...everywhere, ignores: ["old/**"], rules: { "kr-measurable": "error" } },
    ] as const
    expect(severityOf(entries, "kr-measurable", "old/q1.md")).toBe(1)
    expect(severityOf(entries, "kr-measurable", "q3.md")).toBe(2)
  })

  test("ignores alone hold for the run, and a later `!` takes back in", () => {
    const config = createConfigArray([...defaultConfig, globalIgnores(["archive/**", "!archive/keep.md"])])
    expect(config.forFile("archive/q1.md")).toBeUndefined()
    expect(config.isFileIgnored("archive/q1.md")).toBe(true)
    expect(config.isFileIgnored("q3.md")).toBe(false)
  })

  test("a folder that is ignored takes its content with it", () => {
    const config = createConfigArray([...defaultConfig, { ignores: ["archive/"] }])
    expect(config.isDirectoryIgnored("archive")).toBe(true)
    expect(config.isFileIgnored("archive/2020/q1.md")).toBe(true)
  })

  test("basePath moves files and ignores", () => {
    const entries: ConfigEntry[] = [{ basePath: "teams", files: ["*.md"], rules: { "kr-measurable": "error" } }]
    expect(severityOf(entries, "kr-measurable", "teams/growth.md")).toBe(2)
    expect(severityOf(entries, "kr-measurable", "growth.md")).toBeUndefined()
  })

  test("other kinds of files are not linted unless an entry names them", () => {
    expect(createConfigArray(defaultConfig).forFile("notes.txt")).toBeUndefined()
    expect(createConfigArray([{ files: ["**/*.txt"], extends: ["recommended"] }]).forFile("notes.txt")).toBeDefined()
  })
})

describe("extends", () => {
  test("takes presets by name and lets own rules win", () => {
    expect(severityOf([{ extends: ["recommended"], rules: { "kr-measurable": "error" } }], "kr-measurable")).toBe(2)
    expect(severityOf([{ extends: ["okrlint/strict"] }], "no-kpi-objective")).toBe(2)
  })

  test("is narrowed to the files of the entry", () => {
    const entries: ConfigEntry[] = [{ files: ["plans/**"], extends: [{ files: ["**/*.md"], rules: { "kr-measurable": "warn" } }] }]
    expect(severityOf(entries, "kr-measurable", "plans/q3.md")).toBe(1)
    expect(severityOf(entries, "kr-measurable", "docs/q3.md")).toBeUndefined()
  })

  test("carries plugins", () => {
    const rule = defineRule({
      id: "no-monday",
      scope: "objective",
      type: "problem",
      docs: { summary: "Find Mondays", why: "Because.", sources: [] },
      messages: { monday: { text: "Monday.", help: "Move it." } },
      create: () => ({}),
    })
    const plugin: Plugin = { rules: { "no-monday": rule }, configs: { recommended: { rules: { "week/no-monday": "warn" } } } }
    const config = createConfigArray([{ plugins: { week: plugin }, extends: ["week/recommended"] }])
    expect(config.forFile("q3.md")?.rules.get("week/no-monday")).toMatchObject({ severity: 1, rule: { id: "week/no-monday" } })
  })
})

describe("faults name the place, what came and what was expected", () => {
  test.for([
    [[{ extends: ["recomended"] }], "Unexpected preset `recomended` at [0].extends[0] in the config, did you mean `recommended`?"],
    [[{ name: "ours", rules: { "kr-mesurable": "warn" } }], "Unexpected rule `kr-mesurable` in ours, did you mean `kr-measurable`?"],
    [
      [{ name: "ours", rules: { "kr-measurable": "warning" } }],
      'Unexpected severity `"warning"`, expected `off`, `warn` or `error` for rule `kr-measurable` in ours.',
    ],
    [
      [{ name: "ours", rules: { "kr-measurable": ["warn", {}, {}] } }],
      "Unexpected 3 values, expected a severity and one options object for rule `kr-measurable` in ours.",
    ],
  ] as unknown as [ConfigEntry[], string][])("%j", ([entries, message]) => {
    const ask = (): unknown => createConfigArray(entries).forFile("q3.md")
    expect(ask).toThrow(ConfigError)
    expect(ask).toThrow(message)
  })
})

test("entries whose files match nothing are named", () => {
  const config = createConfigArray([{ name: "plans", files: ["plans/**"] }, { name: "typo", files: ["pland/**"] }, { name: "everything" }])
  config.forFile("plans/q3.md")
  expect(config.findUnmatchedEntries()).toEqual(["typo"])
})

test("a printed config shows every value with its origin and the defaults", () => {
  const config = createConfigArray([
    { name: "base", rules: { "max-objectives": ["error", { team: 2 }] }, settings: { team: "Growth" } },
    { name: "late", rules: { "max-objectives": "warn", "kr-measurable": "off" }, linterOptions: { noInlineConfig: true } },
  ]).forFile("q3.md")!
  expect(printConfig(config, validateOptions)).toMatchObject({
    entries: ["base", "late"],
    rules: {
      "kr-measurable": { severity: "off", origin: "late" },
      "max-objectives": { severity: "warn", options: { team: 2, company: 5 }, origin: "late" },
    },
    settings: { team: { value: "Growth", origin: "base" } },
    linterOptions: { noInlineConfig: { value: true, origin: "late" } },
  })
})

test("defineConfig flattens nested lists", () => {
  expect(defineConfig({ name: "a" }, [{ name: "b" }, [{ name: "c" }]]).map(({ name }) => name)).toEqual(["a", "b", "c"])
})
