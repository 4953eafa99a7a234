// Tries the hook repository with the real pre-commit, offline and with an empty npm cache. Needs git, npm and pre-commit.
import { spawnSync } from "node:child_process"
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

const root = join(import.meta.dirname, "../../..")
const plans = join(root, "fixtures/plans")
const scratch = mkdtempSync(join(tmpdir(), "okrlint-hook-"))
const hook = join(scratch, "hook")
const work = join(scratch, "work")
const env = {
  ...process.env,
  PRE_COMMIT_HOME: join(scratch, "cache"),
  npm_config_cache: join(scratch, "npm"),
  npm_config_offline: "true",
  ...Object.fromEntries(["http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"].map(name => [name, "http://127.0.0.1:9"])),
  ...{
    GIT_AUTHOR_NAME: "a",
    GIT_AUTHOR_EMAIL: "a@example.org",
    GIT_COMMITTER_NAME: "a",
    GIT_COMMITTER_EMAIL: "a@example.org",
  },
}
let passed = 0
let failed = 0

try {
  makeHookRepository()
  makeWorkRepository()
  tryCommits()
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
console.log(`pre-commit: ${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

function makeHookRepository() {
  must("node", [join(root, "packages/repo/scripts/build-hook.mjs"), hook], { cwd: root, env: process.env })
  must("git", ["init", "-q", "-b", "main", hook])
  must("git", ["add", "-A"], { cwd: hook })
  must("git", ["commit", "-q", "-m", "okrlint v0.0.1"], { cwd: hook })
  must("git", ["tag", "v0.0.1"], { cwd: hook })
}

function makeWorkRepository() {
  mkdirSync(join(work, "plans"), { recursive: true })
  must("git", ["init", "-q", "-b", "main", work])
  writeFileSync(
    join(work, ".pre-commit-config.yaml"),
    `repos:\n  - repo: file://${hook}\n    rev: v0.0.1\n    hooks:\n      - id: okrlint\n`,
  )
  must("git", ["add", "-A"], { cwd: work })
  must("git", ["commit", "-q", "-m", "start"], { cwd: work })
  must("pre-commit", ["install"], { cwd: work })
}

function tryCommits() {
  stage("good-tables.md")
  check("a good plan passes", commit(), ({ status }) => status === 0)

  stage("bad-placeholders.md")
  const blocked = commit()
  check("a bad plan blocks the commit", blocked, ({ status }) => status !== 0)
  check("and the finding is shown", blocked, ({ output }) => output.includes("no-placeholder"))
  must("git", ["reset", "-q"], { cwd: work })
  rmSync(join(work, "plans/bad-placeholders.md"))

  stage("bad-kpi-as-objective.md")
  const warned = commit()
  check("a warning does not block", warned, ({ status }) => status === 0)
  check("and is shown", warned, ({ output }) => output.includes("no-kpi-objective"))

  const draft = readFileSync(join(plans, "bad-placeholders.md"), "utf8")
  stage("good-bold-labels.md")
  writeFileSync(join(work, "plans/good-tables.md"), draft)
  check("changes that are not staged do not count", commit(), ({ status }) => status === 0)
  check("and stay as they are", { output: "" }, () => readFileSync(join(work, "plans/good-tables.md"), "utf8") === draft)

  writeFileSync(join(work, "notes.txt"), "KR1: TBD\n")
  must("git", ["add", "notes.txt"], { cwd: work })
  check("files that are no Markdown are left alone", commit(), ({ status }) => status === 0)
}

function stage(name) {
  cpSync(join(plans, name), join(work, "plans", name))
  must("git", ["add", join("plans", name)], { cwd: work })
}

function commit() {
  return run("git", ["commit", "-m", "plan"], { cwd: work })
}

function check(what, outcome, holds) {
  const ok = holds(outcome)
  if (ok) passed++
  else failed++
  console.log(`${ok ? "ok    " : "FAILED"} ${what}`)
  if (!ok) console.log(outcome.output)
}

function run(command, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: "utf8", env, ...options })
  if (error !== undefined) throw error
  return { status, output: stdout + stderr }
}

function must(command, args, options) {
  const { status, output } = run(command, args, options)
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed:\n${output}`)
}
