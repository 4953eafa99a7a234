import { rmSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import type { LintResult } from "../../src/index.ts"
import { makeFolder, runCommand } from "../memory-host.ts"
import { makeRepository, type GitFolder } from "./git-folder.ts"

const config = JSON.stringify([{ rules: { "no-placeholder": "error", "no-duplicate-goal": "error" } }])
const good = plan("Growth", "Cut monthly churn of bakeries from 4% to 3%")
const bad = plan("Growth", "TBD")

function plan(team: string, keyResult: string): string {
  return `# ${team}, Q3 2026\n\n## Objective: ${team} keeps its bakers\n\n- KR1: ${keyResult}\n`
}

/** Files with the rules found in them, by the path from the repository. */
async function lint(folder: GitFolder, ...argv: readonly string[]): Promise<Record<string, (string | null)[]>> {
  const { stdout } = await runCommand(["-f", "json", ...argv], { cwd: folder.path, env: { PATH: process.env["PATH"] } })
  const results = JSON.parse(stdout) as LintResult[]
  return Object.fromEntries(
    results.map(({ filePath, messages }) => [filePath.slice(folder.path.length + 1), messages.map(({ ruleId }) => ruleId)]),
  )
}

describe("--staged", () => {
  test("lints what is staged, and nothing else", async () => {
    const folder = makeRepository({ "okrlint.config.json": config, "a.md": bad, "b.md": good, "c.md": good })
    folder.write("b.md", bad)
    folder.write("new.md", bad)
    folder.git("add", "b.md")
    expect(await lint(folder, "--staged")).toEqual({ "b.md": ["no-placeholder"] })
  })

  test("takes the content that will be committed from a file that is staged in part", async () => {
    const folder = makeRepository({ "okrlint.config.json": config, "a.md": good, "b.md": good })
    folder.write("a.md", bad)
    folder.write("b.md", good.replace("4%", "5%"))
    folder.git("add", "-A")
    folder.write("a.md", good)
    folder.write("b.md", bad)
    expect(await lint(folder, "--staged")).toEqual({ "a.md": ["no-placeholder"], "b.md": [] })
    expect(folder.git("status", "--porcelain")).toBe("MM a.md\nMM b.md\n")
  })

  test("knows files that are staged and gone from the disk, and none that the commit deletes", async () => {
    const folder = makeRepository({ "okrlint.config.json": config, "old.md": bad })
    folder.git("rm", "-q", "old.md")
    folder.write("plans/new.md", bad)
    folder.git("add", "-A")
    rmSync(join(folder.path, "plans"), { recursive: true })
    expect(await lint(folder, "--staged")).toEqual({ "plans/new.md": ["no-placeholder"] })
    expect(await lint(folder, "--staged", "plans/new.md")).toEqual({ "plans/new.md": ["no-placeholder"] })
    expect(await lint(folder, "--staged", "plans/*.md")).toEqual({ "plans/new.md": ["no-placeholder"] })
    expect(await lint(folder, "--staged", "plans")).toEqual({ "plans/new.md": ["no-placeholder"] })
  })

  test("counts a moved file under its new name", async () => {
    const folder = makeRepository({ "okrlint.config.json": config, "old.md": bad })
    folder.git("mv", "old.md", "new name.md")
    expect(await lint(folder, "--staged")).toEqual({ "new name.md": ["no-placeholder"] })
  })

  test("rules over several documents see the others as they will be committed", async () => {
    const twin = plan("Growth", "Win 3 bakeries of the north")
    const folder = makeRepository({ "okrlint.config.json": config, "a.md": twin, "b.md": good })
    folder.write("new.md", twin.replace("# Growth", "# Sales"))
    folder.git("add", "new.md")
    expect(await lint(folder, "--staged")).toEqual({ "new.md": ["no-duplicate-goal"] })
    // The twin is changed on disk only: the commit still has both.
    folder.write("a.md", good)
    folder.write("untracked.md", twin)
    expect(await lint(folder, "--staged")).toEqual({ "new.md": ["no-duplicate-goal"] })
    folder.git("add", "a.md")
    expect(Object.keys(await lint(folder, "--staged"))).toEqual(["a.md", "new.md"])
  })

  test("takes paths that narrow it, and works from a folder below", async () => {
    const folder = makeRepository({ "okrlint.config.json": config, "x/a.md": good, "y/b.md": good })
    folder.write("x/a.md", bad)
    folder.write("y/b.md", bad)
    folder.git("add", "-A")
    expect(await lint(folder, "--staged", "y")).toEqual({ "y/b.md": ["no-placeholder"] })
    const { stdout } = await runCommand(["--staged", "-f", "unix"], { cwd: join(folder.path, "x"), env: { PATH: process.env["PATH"] } })
    expect(stdout).toMatch(/^a\.md:5:8/)
  })

  test("before the first commit everything staged counts", async () => {
    const folder = makeRepository({})
    folder.git("update-ref", "-d", "HEAD")
    folder.write("a.md", bad)
    folder.git("add", "a.md")
    expect(await lint(folder, "--staged", "--only", "no-placeholder")).toMatchObject({ "a.md": ["no-placeholder"] })
  })

  test("says when nothing is staged, and when there is no repository", async () => {
    const { path } = makeRepository({ "a.md": bad })
    const env = { PATH: process.env["PATH"] }
    expect(await runCommand(["--staged"], { cwd: path, env })).toEqual({
      code: 0,
      stdout: "",
      stderr: "Nothing to lint: no Markdown file is staged that is not ignored.\n",
    })
    const { code, stderr } = await runCommand(["--staged"], { cwd: makeFolder({}), env })
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringMatching(/^Option `--staged` needs git: fatal: not a git repository/),
    })
    const without = await runCommand(["--staged"], { cwd: path, env: { PATH: "" } })
    expect(without).toMatchObject({ code: 2, stderr: expect.stringMatching("git was not found") })
  })
})

describe("--changed", () => {
  test("lints what differs from the last commit: staged, unstaged and new files", async () => {
    const folder = makeRepository({ "okrlint.config.json": config, ".gitignore": "draft.md\n", "a.md": bad, "b.md": good, "c.md": good })
    folder.write("b.md", bad)
    folder.write("c.md", bad)
    folder.git("add", "c.md")
    folder.write("new.md", bad)
    folder.write("draft.md", bad)
    expect(Object.keys(await lint(folder, "--changed"))).toEqual(["b.md", "c.md", "new.md"])
  })

  test("--since compares with where the branch left a revision", async () => {
    const folder = makeRepository({ "okrlint.config.json": config, "a.md": good, "b.md": good, "moved.md": bad, "gone.md": bad })
    folder.git("switch", "-q", "-c", "goals")
    folder.git("mv", "moved.md", "there.md")
    folder.git("rm", "-q", "gone.md")
    folder.write("b.md", bad)
    folder.git("commit", "-q", "-am", "Goals")
    folder.git("switch", "-q", "main")
    folder.write("a.md", bad)
    folder.git("commit", "-q", "-am", "Elsewhere")
    folder.git("switch", "-q", "goals")
    expect(await lint(folder, "--changed", "--since", "main")).toEqual({ "b.md": ["no-placeholder"], "there.md": ["no-placeholder"] })
  })

  test("says when there is no such revision, whatever it looks like", async () => {
    const folder = makeRepository({ "a.md": bad })
    for (const since of ["nowhere", "--output=x", "HEAD^{tree}"]) {
      const run = await runCommand(["--changed", `--since=${since}`], { cwd: folder.path, env: { PATH: process.env["PATH"] } })
      expect(run).toMatchObject({ code: 2, stderr: expect.stringMatching(/^Option `--changed` needs git: No revision `/) })
    }
  })

  test("names beyond ASCII, with spaces and line breaks", async () => {
    const folder = makeRepository({ "okrlint.config.json": config })
    const names = ["目标 2026.md", 'with "quotes".md', "two\nlines.md"]
    for (const name of names) folder.write(name, bad)
    folder.git("add", "-A")
    expect(Object.keys(await lint(folder, "--staged")).toSorted()).toEqual(names.toSorted())
    expect(Object.keys(await lint(folder, "--changed")).toSorted()).toEqual(names.toSorted())
  })

  test("before the first commit every file counts", async () => {
    const folder = makeRepository({ "okrlint.config.json": config, "a.md": bad })
    folder.git("update-ref", "-d", "HEAD")
    expect(await lint(folder, "--changed")).toEqual({ "a.md": ["no-placeholder"] })
  })
})

test("--workspace lets rules over several documents see more than is linted", async () => {
  const twin = plan("Growth", "Win 3 bakeries of the north")
  const cwd = makeFolder({ "okrlint.config.json": config, "a.md": twin, "b.md": twin.replace("# Growth", "# Sales"), "c.md": bad })
  expect((await runCommand(["a.md", "-f", "unix"], { cwd })).code).toBe(0)
  const { code, stdout } = await runCommand(["a.md", "--workspace", ".", "-f", "unix"], { cwd })
  expect({ code, files: [...new Set(stdout.match(/^\w+\.md/gm))] }).toEqual({ code: 1, files: ["a.md"] })
})
