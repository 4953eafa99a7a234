import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { makeFolder, runCommand } from "../memory-host.ts"

const config = JSON.stringify([{ rules: { "no-placeholder": "error" } }])
const failing = "# Growth, Q3 2026\n\n## Objective: Bakers order without calling us\n\n- KR1: TBD\n"

function makePlans(): string {
  return makeFolder({ "okrlint.config.json": config, "plans/q3.md": failing })
}

test("several reports come from one run, and findings still end with 1", async () => {
  const cwd = makePlans()
  const { code, stdout } = await runCommand(["--format", "sarif=out/okr.sarif", "-f", "unix", "--format=html=out/okr.html"], { cwd })
  expect(code).toBe(1)
  expect(stdout).toMatch(/^plans\/q3\.md:5:8: .*\[error\/no-placeholder\]\n/)
  expect(JSON.parse(readFileSync(join(cwd, "out/okr.sarif"), "utf8"))).toMatchObject({ version: "2.1.0" })
  expect(readFileSync(join(cwd, "out/okr.html"), "utf8")).toMatch(/^<!doctype html>/)
})

test("a report in a file leaves the one for people on the standard output", async () => {
  const cwd = makePlans()
  const { stdout } = await runCommand(["--format", "json=okr.json"], { cwd })
  expect(stdout).toMatch("✖ 1 problem (1 error, 0 warnings)")
  expect(JSON.parse(readFileSync(join(cwd, "okr.json"), "utf8"))).toMatchObject([{ errorCount: 1 }])
})

test("under GitHub Actions findings are annotations, named from the repository's root", async () => {
  const cwd = makePlans()
  const env = { GITHUB_ACTIONS: "true", GITHUB_WORKSPACE: cwd }
  expect((await runCommand([], { cwd: join(cwd, "plans"), env })).stdout).toMatch(/^::error file=plans\/q3\.md,line=5,/)
  expect((await runCommand(["--format", "unix"], { cwd, env })).stdout).toMatch(/^plans\/q3\.md:5:8: /)
})

test("a coding agent gets the short report, a person at a terminal does not", async () => {
  const cwd = makePlans()
  const env = { CLAUDECODE: "1" }
  expect((await runCommand([], { cwd, env })).stdout).toMatch(/^okrlint: 1 problem /)
  expect((await runCommand([], { cwd, env, terminal: true })).stdout).toMatch("✖ 1 problem")
})

test("colours stay out of reports in files, whatever the terminal is", async () => {
  const cwd = makePlans()
  const { stdout } = await runCommand(["--format", "stylish=okr.txt"], { cwd, terminal: true })
  expect(stdout).toMatch("\u001b[")
  expect(readFileSync(join(cwd, "okr.txt"), "utf8").includes("\u001b")).toBe(false)
})

test("a formatter of one's own is used, and told of too many warnings", async () => {
  const cwd = makeFolder({
    "okrlint.config.json": JSON.stringify([{ rules: { "no-placeholder": "warn" } }]),
    "q3.md": failing,
    "count.mjs":
      "export default (results, { maxWarningsExceeded: { foundWarnings } }) => `${results.length} file, ${foundWarnings} warning`",
  })
  const { code, stdout } = await runCommand(["--format", "./count.mjs", "--max-warnings", "0"], { cwd })
  expect({ code, stdout }).toEqual({ code: 1, stdout: "1 file, 1 warning" })
})

test("a format that does not exist is told before anything is linted or written", async () => {
  const cwd = makePlans()
  const { code, stdout, stderr } = await runCommand(["--format", "json=okr.json", "--format", "sarf=okr.sarif"], { cwd })
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" })
  expect(stderr).toMatch("Unexpected format `sarf`, did you mean `sarif`?")
  expect(existsSync(join(cwd, "okr.json"))).toBe(false)
})

test("inspect takes no reports for findings", async () => {
  const { code, stderr } = await runCommand(["inspect", "--format", "html=x.html"], { cwd: makePlans() })
  expect(code).toBe(2)
  expect(stderr).toMatch("Unexpected format `html` for `inspect`")
})
