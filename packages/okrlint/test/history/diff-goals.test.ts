import { execFileSync } from "node:child_process"
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { diffGoals } from "../../src/diff/diff-goals.ts"
import { makeFolder } from "../memory-host.ts"
import { makeRepository } from "./git-repository.ts"

const q2 = `# Growth, Q2 2026

## O1: New teams get value on day one

- KR1: Raise activation from 40% to 60%
- KR2: Cut churn from 6% to 3%
`

async function changesIn(cwd: string, ...operands: readonly string[]): Promise<string[]> {
  const { changes } = await diffGoals(operands, { cwd, now: "2026-05-15" })
  return changes.map(({ type, filePath, goal, line }) => `${type} ${filePath}#${goal}:${line}`)
}

describe("two commits", () => {
  test("are compared by what they hold, not by what lies in the working tree", async () => {
    const { root, commit, write } = makeRepository()
    const first = commit({ "growth.md": q2 })
    const second = commit({ "growth.md": q2.replace("60%", "50%") })
    write({ "growth.md": undefined })
    expect(await changesIn(root, first, second)).toEqual(["target-weakened growth.md#O1/KR1:5"])
    expect(await changesIn(root, `${first}..${second}`)).toEqual(["target-weakened growth.md#O1/KR1:5"])
    expect(await changesIn(root, "HEAD~1..")).toEqual(["target-weakened growth.md#O1/KR1:5"])
    expect(await changesIn(root, second, first)).toEqual(["target-raised growth.md#O1/KR1:5"])
    expect(await changesIn(root, first, first)).toEqual([])
  })

  test("follow git's renames, and tell of documents that are gone", async () => {
    const { root, commit, git } = makeRepository()
    commit({
      "growth.md": q2,
      "care.md": "# Care, Q2 2026\n\n## O1: Nobody waits for an answer\n\n- KR1: Cut waiting time from 9 to 4 hours\n",
    })
    git("mv", "growth.md", "teams.md")
    commit({ "teams.md": q2.replace("3%", "4%"), "care.md": undefined })
    expect(await changesIn(root, "HEAD~1", "HEAD")).toEqual([
      "dropped care.md#O1:3",
      "dropped care.md#O1/KR1:5",
      "target-weakened teams.md#O1/KR2:6",
    ])
  })

  test("three dots compare with where the branch began", async () => {
    const { root, commit, git } = makeRepository()
    commit({ "growth.md": q2 })
    git("checkout", "-q", "-b", "topic")
    commit({ "growth.md": q2.replace("60%", "70%") })
    git("checkout", "-q", "main")
    commit({ "growth.md": q2.replace("3%", "4%") })
    expect(await changesIn(root, "main...topic")).toEqual(["target-raised growth.md#O1/KR1:5"])
    expect(await changesIn(root, "main..topic")).toEqual(["target-raised growth.md#O1/KR1:5", "target-raised growth.md#O1/KR2:6"])
  })

  test("a merge is compared as what it holds", async () => {
    const { root, commit, git } = makeRepository()
    const start = commit({ "growth.md": q2 })
    git("checkout", "-q", "-b", "topic")
    commit({ "growth.md": q2.replace("60%", "70%") })
    git("checkout", "-q", "main")
    commit({ "notes.md": "Nothing here.\n" })
    git("merge", "-q", "--no-ff", "-m", "Merge topic", "topic")
    expect(await changesIn(root, start, "HEAD")).toEqual(["target-raised growth.md#O1/KR1:5"])
    expect(await changesIn(root, "HEAD^1", "HEAD")).toEqual(["target-raised growth.md#O1/KR1:5"])
    expect(await changesIn(root, "HEAD^2", "HEAD")).toEqual([])
  })

  test("can be limited to paths, also to some that are gone", async () => {
    const { root, commit } = makeRepository()
    const care = q2.replace("Growth", "Care")
    commit({ "growth/q2.md": q2, "care/q2.md": care, "old/q2.md": q2.replace("Growth", "Old") })
    commit({ "growth/q2.md": q2.replace("60%", "50%"), "care/q2.md": care.replace("60%", "50%"), "old/q2.md": undefined })
    expect(await changesIn(root, "HEAD~1", "HEAD", "care")).toEqual(["target-weakened care/q2.md#O1/KR1:5"])
    expect(await changesIn(join(root, "care"), "HEAD~1", "HEAD", ".")).toEqual(["target-weakened q2.md#O1/KR1:5"])
  })
})

describe("the working tree", () => {
  test("is compared with the last commit when nothing is named, files not added yet included", async () => {
    const { root, commit, write } = makeRepository()
    commit({ "growth.md": q2 })
    expect(await changesIn(root)).toEqual([])
    write({ "growth.md": q2.replace("60%", "50%"), "sales.md": "# Sales, Q2 2026\n\n## O1: Agencies bring us customers\n" })
    expect(await changesIn(root)).toEqual(["target-weakened growth.md#O1/KR1:5", "added sales.md#O1:3"])
    write({ "growth.md": undefined, "teams/growth.md": q2 })
    expect(await changesIn(root, "HEAD", "growth.md", "teams")).toEqual([])
  })

  test("is not touched, and nothing that the repository names is run", async () => {
    const { root, commit, git, write } = makeRepository()
    commit({ "growth.md": q2, ".gitattributes": "*.md filter=spy diff=spy\n" })
    commit({ "growth.md": q2.replace("60%", "50%") })
    const spy = join(root, "spy.sh")
    writeFileSync(spy, `#!/bin/sh\ntouch "${root}/ran"\ncat\n`)
    chmodSync(spy, 0o755)
    for (const key of [
      "filter.spy.clean",
      "filter.spy.smudge",
      "diff.spy.textconv",
      "diff.spy.command",
      "diff.external",
      "core.fsmonitor",
      "core.pager",
    ])
      git("config", key, spy)
    mkdirSync(join(root, ".git/hooks"), { recursive: true })
    for (const hook of ["post-index-change", "fsmonitor-watchman"]) symlinkSync(spy, join(root, ".git/hooks", hook))
    write({ "growth.md": q2.replace("3%", "2%") })
    const before = execFileSync("find", [".", "-type", "f", "-newermt", "2000-01-01", "-printf", "%p %T@ %s\n"], {
      cwd: root,
      encoding: "utf8",
    })
    expect(await changesIn(root, "HEAD~1")).toEqual(["target-raised growth.md#O1/KR2:6"])
    expect(await changesIn(root, "HEAD~1", "HEAD")).toEqual(["target-weakened growth.md#O1/KR1:5"])
    expect(existsSync(join(root, "ran"))).toBe(false)
    expect(
      execFileSync("find", [".", "-type", "f", "-newermt", "2000-01-01", "-printf", "%p %T@ %s\n"], { cwd: root, encoding: "utf8" }),
    ).toBe(before)
    expect(readFileSync(join(root, "growth.md"), "utf8")).toContain("2%")
  })

  test("leaves out what a run leaves out: ignored files, folders of packages, links", async () => {
    const { root, commit, write } = makeRepository()
    commit({ "growth.md": q2, ".okrlintignore": "drafts/\n" })
    write({ "drafts/q3.md": q2, "node_modules/pack/readme.md": q2 })
    symlinkSync(join(root, "growth.md"), join(root, "link.md"))
    expect(await changesIn(root)).toEqual([])
  })
})

describe("two folders or files", () => {
  test("need no git", async () => {
    const root = makeFolder({
      "then/growth.md": q2,
      "now/growth.md": q2.replace("60%", "50%"),
      "now/care.md": "# Care, Q2 2026\n\n## O1: Nobody waits for an answer\n",
    })
    expect(await changesIn(root, "then", "now")).toEqual(["added now/care.md#O1:3", "target-weakened now/growth.md#O1/KR1:5"])
    expect(await changesIn(root, "then/growth.md", "now/growth.md")).toEqual(["target-weakened now/growth.md#O1/KR1:5"])
  })

  test("a document that cannot be read is told of", async () => {
    const root = makeFolder({ "then/growth.md": q2, "now/growth.md": new Uint8Array([0xff, 0xfe, 0x41, 0x00]) })
    const { problems } = await diffGoals(["then", "now"], { cwd: root, now: "2026-05-15" })
    expect(problems).toEqual(["now/growth.md: File is UTF-16, expected UTF-8."])
  })
})

describe("what cannot be compared is told plainly", () => {
  test("no repository, no commit, no such revision, too many", async () => {
    await expect(changesIn(makeFolder({ "growth.md": q2 }))).rejects.toThrow("is in no git repository. Give two folders to compare")
    const { root, commit } = makeRepository()
    await expect(changesIn(root)).rejects.toThrow("The repository has no commit yet.")
    commit({ "growth.md": q2 })
    await expect(changesIn(root, "trunk")).rejects.toThrow("Revision `trunk` is not in the repository.")
    await expect(changesIn(root, "HEAD", "trunk")).rejects.toThrow("Revision `trunk` is not in the repository.")
    await expect(changesIn(root, "HEAD", "HEAD", "HEAD")).rejects.toThrow("Unexpected revision `HEAD`: two can be compared.")
    await expect(changesIn(root, "--output=x")).rejects.toThrow("Revision `--output=x` is not in the repository.")
  })

  test("a name that is a branch and a folder", async () => {
    const { root, commit, git } = makeRepository()
    commit({ "plans/growth.md": q2 })
    git("branch", "plans")
    await expect(changesIn(root, "plans")).rejects.toThrow("`plans` is a revision and a path. Write `./plans` for the path")
    expect(await changesIn(root, "./plans")).toEqual([])
  })

  test("a shallow clone says how to get what it left out, and compares what it has", async () => {
    const { root, commit } = makeRepository()
    const first = commit({ "growth.md": q2 })
    commit({ "growth.md": q2.replace("60%", "50%") })
    const clone = makeFolder({})
    execFileSync("git", ["clone", "-q", "--depth", "1", `file://${root}`, clone])
    await expect(changesIn(clone, first)).rejects.toThrow(
      "This is a shallow clone, which leaves older commits out: `git fetch --unshallow`",
    )
    await expect(changesIn(clone, "HEAD~1")).rejects.toThrow("shallow clone")
    expect(await changesIn(clone)).toEqual([])
  })

  test("no git at all", async () => {
    const { root, commit } = makeRepository()
    commit({ "growth.md": q2 })
    const path = process.env["PATH"]
    try {
      process.env["PATH"] = makeFolder({})
      await expect(changesIn(root)).rejects.toThrow(
        "git was not found; it has to be installed and in the path. Two folders are compared without it.",
      )
    } finally {
      process.env["PATH"] = path
    }
  })
})
