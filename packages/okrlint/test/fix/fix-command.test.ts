import { chmodSync, lstatSync, readFileSync, statSync, symlinkSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { OKRLint, type LintResult } from "../../src/index.ts"
import { makeFolder, runCommand } from "../memory-host.ts"

// Few rules, so that these tests do not change with the presets.
const config = JSON.stringify([{ rules: { "no-weasel-words": "warn", "no-placeholder": "error" } }])
const unused = "<!-- okrlint-disable-next-line no-placeholder -->\n"
const head = "# Growth, Q3 2026\n\n## Objective: Bakers order without calling us\n\n"
const clean = `${head}- KR1: Raise first orders from 58% to 80%\n`
const fixable = `${head}${unused}\n- KR1: Raise first orders from 58% to 80%\n`
const weasel = `${head}- KR1: Try to raise first orders from 58% to 80%\n`

function makePlans(files: Readonly<Record<string, string>>): string {
  return makeFolder({ "okrlint.config.json": config, ...files })
}

function read(cwd: string, name: string): string {
  return readFileSync(join(cwd, name), "utf8")
}

describe("--fix", () => {
  test("writes the fixes, and the second time there is nothing to do", async () => {
    const cwd = makePlans({ "q3.md": fixable, "clean.md": clean })
    const before = statSync(join(cwd, "clean.md"))
    expect(await runCommand(["--fix"], { cwd })).toEqual({ code: 0, stdout: "", stderr: "" })
    expect(read(cwd, "q3.md")).toBe(clean)
    const fixed = statSync(join(cwd, "q3.md"))
    await runCommand(["--fix"], { cwd })
    expect(statSync(join(cwd, "q3.md")).mtimeMs).toBe(fixed.mtimeMs)
    expect(statSync(join(cwd, "clean.md")).mtimeMs).toBe(before.mtimeMs)
  })

  test("keeps byte order mark, carriage returns, mode and links", async () => {
    const cwd = makePlans({ "plan.txt": `\uFEFF${fixable}`.replaceAll("\n", "\r\n") })
    chmodSync(join(cwd, "plan.txt"), 0o640)
    symlinkSync("plan.txt", join(cwd, "q3.md"))
    expect((await runCommand(["--fix", "q3.md"], { cwd })).code).toBe(0)
    expect(read(cwd, "plan.txt")).toBe(`\uFEFF${clean}`.replaceAll("\n", "\r\n"))
    expect(statSync(join(cwd, "plan.txt")).mode & 0o777).toBe(0o640)
    expect(lstatSync(join(cwd, "q3.md")).isSymbolicLink()).toBe(true)
  })

  test("with --quiet fixes errors only", async () => {
    const cwd = makePlans({ "q3.md": fixable })
    await runCommand(["--fix", "--quiet"], { cwd })
    expect(read(cwd, "q3.md")).toBe(fixable)
    await runCommand(["--fix", "--quiet", "--report-unused-disable-directives"], { cwd })
    expect(read(cwd, "q3.md")).toBe(clean)
  })

  test("--fix-type limits what is fixed", async () => {
    const cwd = makePlans({ "q3.md": fixable })
    await runCommand(["--fix", "--fix-type", "problem,suggestion"], { cwd })
    expect(read(cwd, "q3.md")).toBe(fixable)
    await runCommand(["--fix", "--fix-type", "problem", "--fix-type", "directive"], { cwd })
    expect(read(cwd, "q3.md")).toBe(clean)
  })

  test("--fix-suggestions makes the only suggestion of a rule", async () => {
    const cwd = makePlans({ "q3.md": weasel })
    await runCommand(["--fix"], { cwd })
    expect(read(cwd, "q3.md")).toBe(weasel)
    await runCommand(["--fix-suggestions", "no-weasel-words"], { cwd })
    expect(read(cwd, "q3.md")).toBe(clean)
  })

  test("what cannot be written ends with 2 and says so", async () => {
    const results: LintResult[] = await new OKRLint({ cwd: makePlans({}), fix: true }).lintText(fixable, { filePath: "absent/q3.md" })
    await expect(OKRLint.outputFixes(results)).rejects.toThrow("ENOENT")
  })
})

describe("--fix-dry-run", () => {
  test("reports as if fixed, gives the fixed text, and writes nothing", async () => {
    const cwd = makePlans({ "q3.md": fixable })
    const { code, stdout } = await runCommand(["--fix-dry-run", "-f", "json", "--max-warnings", "0"], { cwd })
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject([{ messages: [], output: clean }])
    expect(read(cwd, "q3.md")).toBe(fixable)
  })

  test("works on the standard input", async () => {
    const { stdout } = await runCommand(["--stdin", "--fix-dry-run", "-f", "json"], { cwd: makePlans({}), stdin: `\uFEFF${fixable}` })
    expect(JSON.parse(stdout)).toMatchObject([{ output: `\uFEFF${clean}` }])
  })
})

describe("--diff", () => {
  const hunk = `@@ -2,6 +2,4 @@
 
 ## Objective: Bakers order without calling us
 
-<!-- okrlint-disable-next-line no-placeholder -->
-
 - KR1: Raise first orders from 58% to 80%
`
  test("prints what would change, writes nothing, and ends with 1", async () => {
    const cwd = makePlans({ "plans/q3.md": fixable, "plans/clean.md": clean })
    const expected = `--- a/plans/q3.md\n+++ b/plans/q3.md\n${hunk}`
    expect(await runCommand(["--diff", "plans"], { cwd })).toEqual({ code: 1, stdout: expected, stderr: "" })
    expect(read(cwd, "plans/q3.md")).toBe(fixable)
    await runCommand(["--diff", "-o", "change.diff", "plans"], { cwd })
    expect(read(cwd, "change.diff")).toBe(expected)
  })

  test("is empty, and ends with 0, when nothing would change, whatever is found", async () => {
    const cwd = makePlans({ "q3.md": `${head}- KR1: TBD\n` })
    expect(await runCommand(["--diff"], { cwd })).toEqual({ code: 0, stdout: "", stderr: "" })
  })

  test("takes the standard input", async () => {
    const { stdout } = await runCommand(["--diff", "--stdin", "--stdin-filename", "q3.md"], { cwd: makePlans({}), stdin: fixable })
    expect(stdout).toBe(`--- a/q3.md\n+++ b/q3.md\n${hunk}`)
  })

  test("does not steer a terminal", async () => {
    const cwd = makePlans({ "q3.md": fixable.replace("Bakers", "\u001b[2J") })
    expect((await runCommand(["--diff"], { cwd, terminal: true })).stdout).toMatch(" ## Objective: \\u{1b}[2J")
  })
})

describe("options that make no sense together end with 2", () => {
  test.for([
    [["--fix", "--fix-dry-run"], "Options `--fix` and `--fix-dry-run` exclude each other.\n"],
    [["--fix-type", "problem"], "Option `--fix-type` needs `--fix`, `--fix-dry-run` or `--diff`.\n"],
    [["--fix", "--fix-type", "problems"], "Unexpected value `problems` for `--fix-type`, did you mean `problem`?\n"],
    [["--fix-suggestions", "no-weasel-word"], "Unexpected rule `no-weasel-word`, did you mean `no-weasel-words`?\n"],
    [["--diff", "-f", "json"], "Options `--diff` and `--format` exclude each other.\n"],
    [["--suppress-all", "--prune-suppressions"], "Options `--suppress-all` and `--prune-suppressions` exclude each other.\n"],
    [["--suppress-all", "--fix-dry-run"], "Options `--suppress-all` and `--fix-dry-run` exclude each other.\n"],
    [["--suppress-all", "--stdin"], "Options `--suppress-all` and `--stdin` exclude each other.\n"],
    [["--suppress-rule", "no-nonsense-at-all"], "Unexpected rule `no-nonsense-at-all`, `okrlint rules` lists them.\n"],
    [
      ["--fix", "--stdin"],
      "What comes in through `--stdin` cannot be written back; use `--fix-dry-run` with `--format json`, or `--diff`.\n",
    ],
    [
      ["--report-unused-disable-directives", "--report-unused-disable-directives-severity", "warn"],
      "Options `--report-unused-disable-directives` and `--report-unused-disable-directives-severity` exclude each other.\n",
    ],
  ] as const)("%s", async ([argv, expected]) => {
    expect(await runCommand(argv, { cwd: makePlans({ "q3.md": clean }) })).toEqual({ code: 2, stdout: "", stderr: expected })
  })
})
