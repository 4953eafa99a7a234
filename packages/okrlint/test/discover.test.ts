import { symlinkSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { createConfigResolver } from "../src/node/config-resolver.ts"
import { discoverFiles } from "../src/node/discover.ts"
import { createIgnoreFiles, createNoIgnoreFiles } from "../src/node/ignore-files.ts"
import { relativePath } from "../src/node/paths.ts"
import { makeFolder } from "./memory-host.ts"

const plan = "# Plan\n"

interface DiscoverySettings {
  readonly cwd: string
  readonly ignore?: boolean
  readonly ignorePatterns?: readonly string[]
}

/** What patterns lead to, as `path`, `path (why it is left out)` and `nothing: pattern`. */
async function discover(patterns: readonly string[], { cwd, ignore = true, ignorePatterns = [] }: DiscoverySettings): Promise<string[]> {
  const ignoreFiles = ignore ? createIgnoreFiles({ cwd, patterns: ignorePatterns }) : createNoIgnoreFiles({ cwd })
  const { files, unmatched } = await discoverFiles(patterns, { cwd, configs: createConfigResolver({ cwd, file: true }), ignoreFiles })
  return [
    ...files.map(({ path, ignoredBecause }) => relativePath(cwd, path) + (ignoredBecause === undefined ? "" : ` (${ignoredBecause})`)),
    ...unmatched.map(pattern => `nothing: ${pattern}`),
  ]
}

test("finds Markdown below a folder, sorted, hidden folders too", async () => {
  const cwd = makeFolder({ "q3.md": plan, "b/q2.markdown": plan, "b/a.mdx": plan, ".github/goals.md": plan, "b/notes.txt": plan, "c/": "" })
  expect(await discover(["."], { cwd })).toEqual([".github/goals.md", "b/a.mdx", "b/q2.markdown", "q3.md"])
  expect(await discover(["b", "q3.md", "b/a.mdx"], { cwd })).toEqual(["b/a.mdx", "b/q2.markdown", "q3.md"])
  expect(await discover(["c"], { cwd })).toEqual([])
})

test("takes a file given by name whatever its ending", async () => {
  const cwd = makeFolder({ "notes.txt": plan })
  expect(await discover(["notes.txt"], { cwd })).toEqual(["notes.txt"])
})

test("expands globs with braces, and leaves out what `!` names", async () => {
  const cwd = makeFolder({ "q1/a.md": plan, "q2/a.md": plan, "q3/a.md": plan, "q1/old/b.md": plan })
  expect(await discover(["q{1,2}/*.md"], { cwd })).toEqual(["q1/a.md", "q2/a.md"])
  expect(await discover(["{q1,q3}/**/*.md", "!q1/old"], { cwd })).toEqual(["q1/a.md", "q3/a.md"])
  expect(await discover(["**/*.md", "!**/old/**"], { cwd })).toEqual(["q1/a.md", "q2/a.md", "q3/a.md"])
})

test("understands separators of Windows", async () => {
  const cwd = makeFolder({ "plans/q3/a.md": plan })
  expect(await discover(["plans\\q3\\a.md"], { cwd })).toEqual(["plans/q3/a.md"])
  expect(await discover(["plans\\**\\*.md"], { cwd })).toEqual(["plans/q3/a.md"])
  expect(await discover(["plans\\q3"], { cwd })).toEqual(["plans/q3/a.md"])
})

test("a name with glob characters is a name first", async () => {
  const cwd = makeFolder({ "[q3] plan.md": plan, "q.md": plan })
  expect(await discover(["[q3] plan.md"], { cwd })).toEqual(["[q3] plan.md"])
})

test("names what leads nowhere", async () => {
  const cwd = makeFolder({ "q3.md": plan })
  expect(await discover(["q4.md", "*.mdx", "absent/**/*.md", "q3.md"], { cwd })).toEqual([
    "q3.md",
    "nothing: q4.md",
    "nothing: *.mdx",
    "nothing: absent/**/*.md",
  ])
})

test("honours nested ignore files as git does", async () => {
  const cwd = makeFolder({
    ".git/": "",
    ".gitignore": "/drafts\n*.tmp.md\n",
    ".okrlintignore": "archive/\n",
    "drafts/a.md": plan,
    "teams/.gitignore": "old.md\n!keep.tmp.md\n",
    "teams/old.md": plan,
    "teams/keep.tmp.md": plan,
    "teams/gone.tmp.md": plan,
    "teams/drafts/a.md": plan,
    "archive/a.md": plan,
    "node_modules/x/readme.md": plan,
  })
  expect(await discover(["."], { cwd })).toEqual(["teams/drafts/a.md", "teams/keep.tmp.md"])
  expect(await discover(["drafts/a.md", "archive/a.md", "node_modules/x/readme.md"], { cwd })).toEqual([
    "archive/a.md (`.okrlintignore` matches it)",
    "drafts/a.md (`.gitignore` matches it)",
    "node_modules/x/readme.md (it lies in `node_modules`)",
  ])
  expect(await discover(["."], { cwd, ignore: false })).toEqual([
    "archive/a.md",
    "drafts/a.md",
    "teams/drafts/a.md",
    "teams/gone.tmp.md",
    "teams/keep.tmp.md",
    "teams/old.md",
  ])
})

test("honours the repository's ignore files from a folder inside", async () => {
  const root = makeFolder({ ".git/": "", ".gitignore": "teams/growth/old/\n", "teams/growth/old/a.md": plan, "teams/growth/b.md": plan })
  expect(await discover(["."], { cwd: join(root, "teams/growth") })).toEqual(["b.md"])
})

test("takes no ignore file from above a folder that is no repository", async () => {
  const root = makeFolder({ ".gitignore": "*\n", "work/a.md": plan })
  expect(await discover(["."], { cwd: join(root, "work") })).toEqual(["a.md"])
})

test("leaves out what patterns of the run name", async () => {
  const cwd = makeFolder({ "a.md": plan, "old/b.md": plan })
  expect(await discover(["."], { cwd, ignorePatterns: ["old/"] })).toEqual(["a.md"])
  expect(await discover(["old/b.md"], { cwd, ignorePatterns: ["old/"] })).toEqual(["old/b.md (a pattern given to this run matches it)"])
})

test("is not trapped by links in a circle, takes links to files, and finds files outside the folder", async () => {
  const outside = makeFolder({ "shared.md": plan })
  const cwd = makeFolder({ "a/b/c.md": plan })
  symlinkSync("..", join(cwd, "a/b/up"))
  symlinkSync(join(outside, "shared.md"), join(cwd, "a/linked.md"))
  symlinkSync("nowhere.md", join(cwd, "a/broken.md"))
  expect(await discover(["."], { cwd })).toEqual(["a/b/c.md", "a/linked.md"])
  expect(await discover([outside], { cwd })).toEqual([relativePath(cwd, join(outside, "shared.md"))])
})
