import { describe, expect, test } from "vitest"
import { makeFolder, runCommand } from "./memory-host.ts"

const clean =
  "# Growth, Q3 2026\n\n## Objective: Bakers order alone\n\n- KR1: Raise first orders from 58% to 80%\n- KR2: Cut refunds from 4% to 2%\n"
const flawed = clean.replace("Cut refunds from 4% to 2%", "TBD")
const init =
  "No config is here, so the preset `recommended` applied. Next: `okrlint --init` writes a config for the documents that hold goals.\n"

describe("okrlint alone, where no config is", () => {
  test("ends with the config when there are findings", async () => {
    const { code, stdout, stderr } = await runCommand([], { cwd: makeFolder({ "plans/q3.md": flawed, "README.md": "# Bread\n" }) })
    expect([code, stderr]).toEqual([1, init])
    expect(stdout).toMatch("✖ 1 problem")
  })

  test("ends with the goals that were understood when there are none", async () => {
    const { code, stderr } = await runCommand([], { cwd: makeFolder({ "plans/q3.md": clean, "README.md": "# Bread\n" }) })
    expect([code, stderr]).toEqual([
      0,
      "Nothing was found in 2 Markdown files. Next: `okrlint inspect` shows the goals in them and how each is read.\n",
    ])
  })
})

describe("no next step is told", () => {
  const files = { "plans/q3.md": flawed }

  test.for([
    ["with a path", ["plans"]],
    ["with another format", ["--format", "unix"]],
    ["with --no-config-lookup", ["--no-config-lookup"]],
    ["with --quiet", ["--quiet"]],
  ] as const)("%s", async ([, argv]) => {
    expect((await runCommand(argv, { cwd: makeFolder(files) })).stderr).toBe("")
  })

  test.for([{ CI: "true" }, { GITHUB_ACTIONS: "true" }, { AI_AGENT: "1" }])("under %j", async env => {
    expect((await runCommand([], { cwd: makeFolder(files), env })).stderr).toBe("")
  })

  test.for(["okrlint.config.json", "plans/okrlint.config.json"])("where %s is", async name => {
    expect((await runCommand([], { cwd: makeFolder({ ...files, [name]: '{ "extends": ["recommended"] }' }) })).stderr).toBe("")
  })
})
