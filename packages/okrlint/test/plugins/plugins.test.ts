import { describe, expect, test } from "vitest"
import { Linter, OKRLint, type LintResult } from "../../src/index.ts"
import { makeFolder, runCommand } from "../memory-host.ts"
import { mondayPlan, weekPlugin } from "./week-plugin.ts"

const finding = "5:18 week/no-monday Key result `Orders on Monday from 5 to 9` falls on a Monday."

async function lint(files: Readonly<Record<string, string>>, argv: readonly string[] = []): Promise<string[]> {
  const cwd = makeFolder({ ...weekPlugin, "q3.md": mondayPlan, ...files })
  const { stdout, stderr } = await runCommand(["-f", "json", ...argv], { cwd })
  expect(stderr).toBe("")
  return (JSON.parse(stdout) as LintResult[]).flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId} ${message}`),
  )
}

describe("a plugin from a package", () => {
  test.for([
    ["okrlint.config.json", '[{ "plugins": { "week": "okrlint-plugin-week" }, "extends": ["week/recommended"] }]'],
    ["okrlint.config.yaml", "plugins: { week: okrlint-plugin-week }\nrules: { week/no-monday: warn }\n"],
    [
      "okrlint.config.mjs",
      'import week from "okrlint-plugin-week"\nexport default [{ plugins: { week }, rules: { "week/no-monday": "warn" } }]\n',
    ],
    [
      "okrlint.config.ts",
      'import week from "okrlint-plugin-week"\nconst level: string = "warn"\nexport default [{ plugins: { week }, rules: { "week/no-monday": level } }]\n',
    ],
    ["okrlint.config.mjs", 'export default [{ plugins: { week: "okrlint-plugin-week" }, rules: { "week/no-monday": "warn" } }]\n'],
    ["okrlint.config.json", '[{ "extends": [{ "plugins": { "week": "okrlint-plugin-week" } }], "rules": { "week/no-monday": "warn" } }]'],
  ] as const)("is named in %s: %s", async ([name, config]) => {
    expect(await lint({ [name]: config })).toEqual([finding])
  })

  test("is looked up from the config's folder", async () => {
    const config = '[{ "plugins": { "week": "okrlint-plugin-week" }, "rules": { "week/no-monday": "warn" } }]'
    const inPlans = Object.fromEntries(Object.entries(weekPlugin).map(([name, text]) => [`plans/${name}`, text]))
    const cwd = makeFolder({ ...inPlans, "plans/okrlint.config.json": config, "plans/q3.md": mondayPlan })
    expect((await runCommand(["plans"], { cwd })).stdout).toMatch("week/no-monday")
  })

  test.for([["week"], ["okrlint-plugin-week"], ["./node_modules/okrlint-plugin-week/index.js"]] as const)("--plugin %s", async ([name]) => {
    const prefix = name.startsWith(".") ? "index" : "week"
    expect(await lint({ "okrlint.config.json": "[]" }, ["--plugin", name, "--rule", `${prefix}/no-monday: error`])).toEqual([
      finding.replace("week/", `${prefix}/`),
    ])
  })

  test("takes options, directives, suggestions and suppressions like a built-in rule", async () => {
    const config = (options: string): string => `plugins: { week: okrlint-plugin-week }\nrules: { week/no-monday: [warn, ${options}] }\n`
    expect(await lint({ "okrlint.config.yaml": config("{ day: Friday }") })).toEqual([])
    const plan = mondayPlan.replace("- KR1", "<!-- okrlint-disable-next-line week/no-monday -->\n\n- KR1")
    expect(await lint({ "okrlint.config.yaml": config("{}"), "q3.md": plan })).toEqual([])
    const cwd = makeFolder({ ...weekPlugin, "okrlint.config.yaml": config("{}"), "q3.md": mondayPlan })
    expect((await runCommand(["--diff", "--fix-suggestions", "week/no-monday"], { cwd })).stdout).toMatch(
      "+- KR1: Orders on Tuesday from 5 to 9",
    )
    expect((await runCommand(["--suppress-rule", "week/no-monday"], { cwd })).stdout).toBe("")
    expect((await runCommand([], { cwd })).stdout).toBe("")
    expect((await runCommand(["--rule", "week/no-monday: [warn, { dai: Friday }]"], { cwd })).stderr).toMatch("did you mean `day`?")
  })

  test("says in reports that carry rules what its rule is", async () => {
    const config = '[{ "plugins": { "week": "okrlint-plugin-week" }, "rules": { "week/no-monday": "warn" } }]'
    const cwd = makeFolder({ ...weekPlugin, "okrlint.config.json": config, "q3.md": mondayPlan })
    expect((await runCommand(["-f", "sarif"], { cwd })).stdout).toMatch("Nothing is finished on a Monday.")
    const okrlint = new OKRLint({ cwd })
    const results = await okrlint.lintFiles(".")
    expect(await (await okrlint.loadFormatter("sarif")).format(results)).toMatch("Nothing is finished on a Monday.")
  })

  test("has a page", async () => {
    const cwd = makeFolder({ ...weekPlugin, "okrlint.config.json": '[{ "plugins": { "week": "okrlint-plugin-week" } }]' })
    expect((await runCommand(["explain", "week/no-monday"], { cwd })).stdout).toMatchInlineSnapshot(`
      "# week/no-monday

      Find key results that fall on a Monday.

      - Looks at: keyResult
      - Type: suggestion
      - Presets: none
      - Since: 1.0.0
      - Former names: \`monday\`

      ## Why

      Nothing is finished on a Monday.

      ## What it says

      - Key result \`{{keyResult}}\` falls on a Monday.
        Move it to a Tuesday.

      ## Suggestions

      - Move it to Tuesday.

      ## Options

      | Option | Type | Default | What it does |
      | --- | --- | --- | --- |
      | \`day\` | string | \`"Monday"\` | The day to avoid. |
      "
    `)
  })
})

describe("old names and deprecated rules", () => {
  const config = (rules: object): string => JSON.stringify([{ plugins: { week: "okrlint-plugin-week" }, rules }])
  const run = async (rules: object): Promise<{ used: unknown; stderr: string }> => {
    const cwd = makeFolder({ ...weekPlugin, "okrlint.config.json": config(rules), "q3.md": mondayPlan, "q4.md": mondayPlan })
    const { stderr } = await runCommand([], { cwd })
    const [result] = await new OKRLint({ cwd }).lintFiles("q3.md")
    return { used: result?.usedDeprecatedRules, stderr: stderr.replaceAll(cwd, "…") }
  }

  test("a deprecated rule is told of once, with what replaces it", async () => {
    expect(await run({ "week/no-sunday": "warn" })).toEqual({
      used: [{ ruleId: "week/no-sunday", replacedBy: ["week/no-monday"], info: { message: "Weekends are for rest." } }],
      stderr: "Rule `week/no-sunday` is deprecated. Weekends are for rest. Use `week/no-monday`.\n",
    })
  })

  test("an old name works and is told of", async () => {
    expect(await run({ "week/monday": "warn" })).toEqual({
      used: [{ ruleId: "week/monday", replacedBy: ["week/no-monday"], info: { message: "It is a former name." } }],
      stderr: "Rule `week/monday` is deprecated. It is a former name. Use `week/no-monday`.\n",
    })
  })

  test("a deprecated rule that is off is not used", async () => {
    expect(await run({ "week/no-sunday": "off" })).toEqual({ used: [], stderr: "" })
  })
})

test("a plugin by name needs a config file", () => {
  expect(() => new Linter().verify(mondayPlan, [{ name: "ours", plugins: { week: "okrlint-plugin-week" } }])).toThrow(
    "Unexpected plugin name `okrlint-plugin-week` in ours, expected the plugin itself; only config files may name plugins.",
  )
})

test("reports tell a plugin's rule in its own words", async () => {
  const cwd = makeFolder({ ...weekPlugin, "q3.md": mondayPlan })
  const argv = ["--plugin", "week", "--rule", "week/no-monday: error", "--format"]
  const sarif = JSON.parse((await runCommand([...argv, "sarif"], { cwd })).stdout) as Sarif
  const rule = sarif.runs[0]?.tool.driver.rules.find(({ id }) => id === "week/no-monday")
  expect(rule?.shortDescription.text).toMatch(/^Find key results that fall on a Monday/)
  expect((await runCommand([...argv, "html"], { cwd })).stdout).toMatch("Nothing is finished on a Monday.")
})

interface Sarif {
  readonly runs: readonly {
    readonly tool: {
      readonly driver: { readonly rules: readonly { readonly id: string; readonly shortDescription: { readonly text: string } }[] }
    }
  }[]
}
