import { describe, expect, test } from "vitest"
import { makeFolder, runCommand, type CommandRun } from "../memory-host.ts"
import { makeRepository } from "./git-repository.ts"

const planned = `# Growth, Q3 2026

## O1: New bakeries order on their first day

- KR1: Raise first-week activation from 30% to 45%
- KR2: Sign 25 partner bakeries
`

const lowered = planned.replace("45%", "38%")
const strict = JSON.stringify({ rules: { "no-moved-goalposts": "error", "no-dropped-goal": "warn" } })

async function rulesOn(cwd: string, ...argv: readonly string[]): Promise<CommandRun> {
  return runCommand(["diff", ...argv, "--rules", "--format", "unix", "--now", "2026-09-01"], { cwd })
}

/** What is reported, as `line rule`. */
function findingsOf({ stdout }: CommandRun): string[] {
  return stdout.split("\n").flatMap(line => /:(\d+):\d+: .*\[\w+\/([\w-]+)\]$/.exec(line)?.slice(1, 3).join(" ") ?? [])
}

test("a target lowered in week nine is reported at its line, and fails a build that says so", async () => {
  const { root, commit } = makeRepository()
  commit({ "growth.md": planned, "okrlint.config.json": strict }, "Plan", "2026-07-01")
  commit({ "growth.md": lowered.replace("- KR2: Sign 25 partner bakeries\n", "") }, "Be realistic", "2026-08-28")
  const run = await rulesOn(root, "HEAD~1", "HEAD")
  expect(findingsOf(run)).toEqual(["3 no-dropped-goal", "5 no-moved-goalposts"])
  expect(run.code).toBe(1)
  expect((await rulesOn(root)).code).toBe(0)
})

test("the preset `recommended` warns of moved goalposts", async () => {
  const { root, commit, write } = makeRepository()
  commit({ "growth.md": planned }, "Plan", "2026-07-01")
  write({ "growth.md": lowered })
  const run = await rulesOn(root)
  expect(findingsOf(run)).toEqual(["5 no-moved-goalposts"])
  expect(run.code).toBe(0)
})

test("a range that reaches into the start of the cycle tells nothing: the change may have been made then", async () => {
  const { root, commit } = makeRepository()
  const first = commit({ "growth.md": planned }, "Plan", "2026-06-28")
  commit({ "growth.md": lowered }, "Settle", "2026-07-08")
  commit({ "notes.md": "Nothing.\n" }, "Note", "2026-08-28")
  expect(findingsOf(await rulesOn(root, first, "HEAD"))).toEqual([])
})

test("renames are followed, and comments silence", async () => {
  const { root, commit, git } = makeRepository()
  commit({ "growth.md": planned }, "Plan", "2026-07-01")
  git("mv", "growth.md", "q3.md")
  commit({ "q3.md": lowered }, "Lower", "2026-08-28")
  expect(findingsOf(await rulesOn(root, "HEAD~1", "HEAD"))).toEqual(["5 no-moved-goalposts"])
  commit({ "q3.md": `<!-- okrlint-disable no-moved-goalposts -- agreed with sales -->\n\n${lowered}` }, "Agree", "2026-08-29")
  expect(findingsOf(await rulesOn(root, "HEAD~2", "HEAD"))).toEqual([])
})

test("an ordinary run does not know what was, and is silent", async () => {
  const { root, commit, write } = makeRepository()
  commit({ "growth.md": planned }, "Plan", "2026-07-01")
  write({ "growth.md": `<!-- okrlint-disable no-moved-goalposts -- agreed -->\n\n${lowered}` })
  const { stdout } = await runCommand(["--format", "unix", "--now", "2026-09-01"], { cwd: root })
  expect(stdout).not.toContain("no-moved-goalposts")
})

test("two folders are compared as of today", async () => {
  const cwd = makeFolder({ "then/growth.md": planned, "now/growth.md": lowered })
  expect(findingsOf(await rulesOn(cwd, "then", "now"))).toEqual(["5 no-moved-goalposts"])
})

describe("a goal that one page has carried from cycle to cycle", () => {
  const inCycle = (cycle: string, result = "Raise first-week activation from 30% to 45%"): string =>
    `# Growth, ${cycle}\n\n## O1: New bakeries order on their first day\n\n- KR1: ${result}\n`
  const config = JSON.stringify({ rules: { "no-rolled-over-goal": "warn" } })

  test("is reported through the commits that wrote the page over, under any name that it had", async () => {
    const { root, commit, git } = makeRepository()
    commit({ "growth.md": inCycle("Q1 2026"), "okrlint.config.json": config }, "Plan", "2026-01-05")
    commit({ "growth.md": inCycle("Q2 2026") }, "Plan", "2026-04-02")
    git("mv", "growth.md", "goals.md")
    commit({}, "Rename", "2026-04-03")
    commit({ "goals.md": inCycle("Q3 2026") }, "Plan", "2026-07-02")
    expect(findingsOf(await rulesOn(root))).toEqual(["3 no-rolled-over-goal"])
    expect((await rulesOn(root)).stdout).toContain("stands unchanged in 3 cycles in a row")
    expect(findingsOf(await rulesOn(root, "HEAD~1", "HEAD"))).toEqual(["3 no-rolled-over-goal"])
    expect(findingsOf(await rulesOn(root, "HEAD~2", "HEAD~1"))).toEqual([])
    const { stdout } = await runCommand(["--format", "unix", "--now", "2026-09-01"], { cwd: root })
    expect(stdout).not.toContain("no-rolled-over-goal")
  })

  test("is told by what each cycle held in the end", async () => {
    const { root, commit } = makeRepository()
    commit({ "growth.md": inCycle("Q1 2026"), "okrlint.config.json": config }, "Plan", "2026-01-05")
    commit({ "growth.md": inCycle("Q2 2026") }, "Copy", "2026-04-02")
    commit({ "growth.md": inCycle("Q2 2026", "Sign 25 partner bakeries") }, "Decide", "2026-04-09")
    commit({ "growth.md": inCycle("Q3 2026") }, "Plan", "2026-07-02")
    expect(findingsOf(await rulesOn(root))).toEqual([])
  })

  test("is left to an ordinary run where the pages of all cycles are there", async () => {
    const { root, commit } = makeRepository()
    const pages = { "q1.md": inCycle("Q1 2026"), "q2.md": inCycle("Q2 2026"), "q3.md": inCycle("Q3 2026") }
    commit({ ...pages, "okrlint.config.json": config }, "Plan", "2026-07-02")
    expect(findingsOf(await rulesOn(root))).toEqual([])
    const { stdout } = await runCommand(["--format", "unix", "--now", "2026-09-01"], { cwd: root })
    expect(stdout).toContain("no-rolled-over-goal")
  })

  test("is reported where the pages before it were deleted", async () => {
    const { root, commit, git } = makeRepository()
    const pages = { "q1.md": inCycle("Q1 2026"), "q2.md": inCycle("Q2 2026") }
    commit({ ...pages, "okrlint.config.json": config }, "Plan", "2026-04-02")
    git("rm", "-q", "q1.md", "q2.md")
    commit({ "q3.md": inCycle("Q3 2026") }, "Plan", "2026-07-02")
    expect(findingsOf(await rulesOn(root))).toEqual(["3 no-rolled-over-goal"])
  })
})
