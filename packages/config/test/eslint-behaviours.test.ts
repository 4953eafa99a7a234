import { defineRule } from "@okrlint/core"
import { describe, expect, test } from "vitest"
import { createConfigArray, defineConfig, globalIgnores, type ConfigEntry, type Plugin } from "../src/index.ts"
import { validateConfig } from "../src/validate.ts"

// What ESLint's pages "Configuration Files", "Combine Configs" and "Ignore Files" promise, with this tool's rules.
// What config-array.test.ts says already is not said again.

const rule = "kr-measurable"

function configFor(path: string, ...entries: readonly ConfigEntry[]) {
  return createConfigArray(entries).forFile(path)
}

function severityOf(path: string, ...entries: readonly ConfigEntry[]): number | undefined {
  return configFor(path, ...entries)?.rules.get(rule)?.severity
}

describe("rules", () => {
  test.for([
    ["off", 0],
    ["warn", 1],
    ["error", 2],
    [0, 0],
    [1, 1],
    [2, 2],
    [["error"], 2],
  ] as const)("severity %j is %i", ([severity, expected]) => {
    expect(severityOf("q3.md", { rules: { [rule]: severity } as ConfigEntry["rules"] & object })).toBe(expected)
  })

  test("a severity in a list keeps the options set before, too", () => {
    const config = configFor("q3.md", { rules: { "max-objectives": ["error", { team: 2 }] } }, { rules: { "max-objectives": ["warn"] } })
    expect(config?.rules.get("max-objectives")).toMatchObject({ severity: 1, options: { team: 2 } })
  })

  test("a rule that is off keeps its options for an entry that turns it on again", () => {
    const config = configFor(
      "q3.md",
      { rules: { "max-objectives": ["error", { team: 2 }] } },
      { rules: { "max-objectives": "off" } },
      { rules: { "max-objectives": "warn" } },
    )
    expect(config?.rules.get("max-objectives")).toMatchObject({ severity: 1, options: { team: 2 } })
  })

  test("entries that do not match say nothing", () => {
    expect(severityOf("q3.md", { rules: { [rule]: "warn" } }, { files: ["old/**"], rules: { [rule]: "error" } })).toBe(1)
  })
})

describe("linterOptions", () => {
  test("are merged key by key", () => {
    const config = configFor("q3.md", { linterOptions: { noInlineConfig: true } }, { linterOptions: { reportUnusedDirectives: "error" } })
    expect(config?.linterOptions).toMatchObject({ noInlineConfig: true, reportUnusedDirectives: "error" })
  })
})

describe("plugins", () => {
  const first: Plugin = { rules: { "no-monday": named("no-monday") } }
  const second: Plugin = { rules: { "no-friday": named("no-friday") } }

  function named(id: string) {
    return defineRule({
      id,
      scope: "objective",
      type: "problem",
      docs: { summary: "Find days", why: "Because.", sources: [] },
      messages: { day: { text: "A day.", help: "Move it." } },
      create: () => ({}),
    })
  }

  test("the same plugin may be named by several entries", () => {
    expect(configFor("q3.md", { plugins: { week: first } }, { plugins: { week: first } })?.plugins).toMatchObject({ week: first })
  })

  test("two plugins cannot share a prefix", () => {
    expect(() => configFor("q3.md", { plugins: { week: first } }, { name: "ours", plugins: { week: second } })).toThrow(
      "Plugin `week` is defined twice, differently, in ours.",
    )
  })
})

describe("extends", () => {
  const warns: ConfigEntry = { rules: { [rule]: "warn" } }

  test("may be nested, in lists and in entries", () => {
    const [entry] = defineConfig({ files: ["**/*.md"], extends: [[{ extends: [[warns]] }]] })
    expect(severityOf("q3.md", entry!)).toBe(1)
  })

  test("later ones win over earlier ones, and the entry over all", () => {
    expect(severityOf("q3.md", { extends: [warns, { rules: { [rule]: "error" } }] })).toBe(2)
    expect(severityOf("q3.md", { extends: [warns], rules: { [rule]: "off" } })).toBe(0)
  })

  test("are narrowed by the ignores of the entry", () => {
    const entries: ConfigEntry[] = [{ rules: { [rule]: "off" } }, { files: ["**/*.md"], ignores: ["old/**"], extends: [warns] }]
    expect(severityOf("q3.md", ...entries)).toBe(1)
    expect(severityOf("old/q1.md", ...entries)).toBe(0)
  })

  test("are relative to the basePath of the entry", () => {
    const entry: ConfigEntry = { basePath: "teams", extends: [{ files: ["*.md"], ...warns }] }
    expect(severityOf("teams/growth.md", entry)).toBe(1)
    expect(severityOf("growth.md", { rules: { [rule]: "off" } }, entry)).toBe(0)
  })
})

describe("ignores", () => {
  const all: ConfigEntry = { rules: { [rule]: "warn" } }

  test("a name beside them leaves them global", () => {
    expect(createConfigArray([all, { name: "archive", ignores: ["archive/**"] }]).isFileIgnored("archive/q1.md")).toBe(true)
    expect(createConfigArray([all, globalIgnores(["archive/**"], "archive")]).isFileIgnored("archive/q1.md")).toBe(true)
  })

  test("what lies in an ignored folder cannot be taken back without the folder", () => {
    const without = createConfigArray([all, { ignores: ["archive/"] }, { ignores: ["!archive/keep.md"] }])
    expect(without.isFileIgnored("archive/keep.md")).toBe(true)
    const within = createConfigArray([all, { ignores: ["archive/*"] }, { ignores: ["!archive/keep.md"] }])
    expect(within.isFileIgnored("archive/keep.md")).toBe(false)
  })

  test("are relative to basePath", () => {
    const config = createConfigArray([all, { basePath: "teams", ignores: ["old.md"] }])
    expect([config.isFileIgnored("teams/old.md"), config.isFileIgnored("old.md")]).toEqual([true, false])
  })

  test("with another key they hold for their entry only", () => {
    expect(createConfigArray([all, { ignores: ["old/**"], rules: { [rule]: "error" } }]).isFileIgnored("old/q1.md")).toBe(false)
  })
})

test("files cannot be empty", () => {
  expect(() => validateConfig([{ files: [] }], "okrlint.config.js")).toThrow(/files/)
})
