import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { OKRLint } from "../../src/index.ts"
import { makeFolder, runCommand } from "../memory-host.ts"

const plan = "# Growth, Q3 2026\n\n## Objective: Bakers order without calling us\n\n- KR1: Raise first orders from 58% to 80%\n"
const kpis = "# KPIs of the mills\n\n- KPI: Uptime of the ovens, at least 99%\n- KPI: Late deliveries, below 2%\n"
const files = {
  "okrs/growth.md": plan,
  "okrs/sales.md": plan.replace("Growth, Q3", "Sales, Q2").replace("58% to 80%", "TBD"),
  "okrs/kpis.md": kpis,
  "README.md": "# Bakery\n",
  "docs/guide.md": "# Guide\n\nHow we bake.\n",
}

describe("--init", () => {
  test("writes a config for what it finds, and says what comes next", async () => {
    const cwd = makeFolder(files)
    const { code, stdout, stderr } = await runCommand(["--init"], { cwd })
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" })
    expect(stdout).toMatchInlineSnapshot(`
      "3 documents of 5 Markdown files hold goals: 2 objectives, 2 key results, 2 KPIs.
      Languages: en
      Teams:     Sales
      Cycles:    2026-Q2, 2026-Q3
      KPIs only: okrs/kpis.md
      Wrote okrlint.config.jsonc. It finds 1 error and 9 warnings today.
      Next: \`okrlint\` shows them; \`okrlint --suppress-all\` accepts them for now, so that only new ones are reported.
      "
    `)
    expect(readFileSync(join(cwd, "okrlint.config.jsonc"), "utf8")).toMatchInlineSnapshot(`
      "[
        // The documents that hold goals. \`okrlint rules\` lists the rules.
        // Each page's language is found by itself (now en); \`settings.language\` sets one for all.
        // Pages that name no team: 2. An entry with \`files\` and \`settings.team\` names it for them.
        {
          "name": "plans",
          "files": [
            "okrs/**/*.{md,markdown,mdx}"
          ],
          "extends": [
            "recommended"
          ]
        },
        // Pages of KPIs alone: levels to hold, with thresholds and owners.
        {
          "name": "KPI pages",
          "files": [
            "okrs/kpis.md"
          ],
          "extends": [
            "kpi-only"
          ]
        },
      ]
      "
    `)
  })

  test.for(["jsonc", "json", "yaml"])("what it writes as %s is a config that applies to the goals alone", async format => {
    const cwd = makeFolder(files)
    expect((await runCommand(["--init", "--format", format], { cwd })).code).toBe(0)
    const okrlint = new OKRLint({ cwd, safe: true })
    const countRules = async (path: string): Promise<number> => (await okrlint.calculateConfigForFile(path))?.rules.size ?? 0
    expect(await okrlint.findConfigFile()).toBe(join(cwd, `okrlint.config.${format}`))
    expect(await countRules("README.md")).toBe(0)
    expect(await countRules("okrs/growth.md")).toBeGreaterThan(20)
    expect((await okrlint.calculateConfigForFile("okrs/kpis.md"))?.rules.get("kpi-count")?.options).toEqual({ min: 3 })
  })

  test("code forms say the same with types", async () => {
    const cwd = makeFolder(files)
    await runCommand(["--init", "--format", "ts"], { cwd })
    expect(readFileSync(join(cwd, "okrlint.config.ts"), "utf8")).toMatch(
      /^import \{ defineConfig \} from "okrlint\/config"\n\nexport default defineConfig\(\n {2}\/\/ [^]*"name": "plans",[^]*\)\n$/,
    )
  })

  test.for([
    ["okrlint.config.yaml", "[]\n"],
    ["package.json", '{ "okrlint": [] }'],
  ] as const)("overwrites nothing: %s", async ([name, text]) => {
    const cwd = makeFolder({ ...files, [name]: text })
    expect(await runCommand(["--init"], { cwd })).toEqual({
      code: 2,
      stdout: "",
      stderr: `A config is there already, \`${name}\`, and is not overwritten.\n`,
    })
    expect(readdirSync(cwd)).not.toContain("okrlint.config.jsonc")
  })

  test("says when a config further up no longer counts", async () => {
    const cwd = makeFolder({ "okrlint.config.yaml": "[]\n", "team/q3.md": plan })
    const { code, stderr } = await runCommand(["--init"], { cwd: join(cwd, "team") })
    expect({ code, stderr }).toEqual({ code: 0, stderr: `The new config counts instead of ${cwd}/okrlint.config.yaml in this folder.\n` })
  })

  test("writes nothing where there are no goals", async () => {
    const cwd = makeFolder({ "README.md": "# Bakery\n" })
    const { code, stdout } = await runCommand(["--init"], { cwd })
    expect({ code, files: readdirSync(cwd) }).toEqual({ code: 0, files: ["README.md"] })
    expect(stdout).toMatch(/^No document with goals was found among 1 Markdown file; nothing was written\./)
  })

  test.for([
    ["", true],
    ["yes", true],
    ["n", false],
    ["what", false],
  ] as const)("asks at a terminal; %j means %s", async ([answer, isWritten]) => {
    const cwd = makeFolder(files)
    const asked: string[] = []
    const ask = (question: string): Promise<string> => Promise.resolve(asked.push(question)).then(() => answer)
    expect((await runCommand(["--init"], { cwd, ask })).code).toBe(0)
    expect(asked).toEqual(["Write okrlint.config.jsonc? (Y/n) "])
    expect(existsSync(join(cwd, "okrlint.config.jsonc"))).toBe(isWritten)
  })

  test("says which forms there are", async () => {
    expect((await runCommand(["--init", "-f", "yml"], { cwd: makeFolder(files) })).stderr).toBe(
      "Unexpected format `yml` for `--init`, did you mean `yaml`?\n",
    )
    expect((await runCommand(["--init", "plans"], { cwd: makeFolder(files) })).code).toBe(2)
  })
})
