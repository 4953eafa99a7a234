// A year in a repository of goals, end to end: twenty plans over four quarters, a config by --init, accepted findings of old quarters,
// a commit that the hook stops, a fix, a commit that passes, and what CI says. Needs git, npm and pre-commit.
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { createChecks } from "./checks.mjs"
import { createRepository } from "./git-repository.mjs"
import { makeHookRepository } from "./hook-repository.mjs"
import { createScratch, must, run } from "./scratch.mjs"

const year = join(import.meta.dirname, "year-of-plans")
const quarters = readdirSync(year)
const old = quarters.slice(0, -1).map(quarter => `plans/${quarter}`)
const now = "2026-07-01"

const { check, finish } = createChecks("repository")
const scratch = createScratch("repository")
try {
  const { hook, tag } = makeHookRepository(scratch)
  const work = createRepository(join(scratch.folder, "work"), scratch.env)
  const okrlint = (...args) =>
    run(process.execPath, [join(hook, "hook/okrlint.cjs"), "--now", now, ...args], { cwd: work.folder, env: scratch.env })
  commitQuarters(work)
  writeConfig(work, okrlint)
  acceptOldFindings(work, okrlint)
  installHook(work, { hook, tag })
  commitDraft(work)
  mendOldPlan(work)
  lintBranch(work, okrlint)
} finally {
  scratch.remove()
}
finish()

/** The plans of a quarter came with one commit, before anybody linted. */
function commitQuarters(work) {
  for (const quarter of quarters) {
    const plans = readdirSync(join(year, quarter)).map(name => [
      `plans/${quarter}/${name}`,
      readFileSync(join(year, quarter, name), "utf8"),
    ])
    work.keep(Object.fromEntries(plans), `Plans of ${quarter}`)
  }
  const plans = must("git", ["ls-files"], { cwd: work.folder, env: work.env }).stdout.trim().split("\n")
  check("twenty plans over four quarters", plans.length === 20 && quarters.length === 4, plans.join("\n"))
}

function writeConfig(work, okrlint) {
  const init = okrlint("--init")
  check(
    "--init sees what is there",
    init.stdout.startsWith("20 documents of 20 Markdown files hold goals") && init.stdout.includes("de, en"),
    init.output,
  )
  const again = okrlint("--init")
  check("and does not overwrite what it wrote", again.status === 2 && again.stderr.includes("is not overwritten"), again.output)
  const printed = okrlint("--print-config", "plans/2026-Q3/app.md")
  check("the config it wrote is in force", printed.status === 0 && printed.stdout.includes("okrlint.config"), printed.output)
  work.git("add", "-A")
  work.git("commit", "-q", "-m", "Lint our plans")
}

function acceptOldFindings(work, okrlint) {
  const before = okrlint("--format", "json")
  const found = countByQuarter(before)
  check(
    "each old quarter but the last has findings, the present one has none",
    found["2025-Q4"] > 5 && found["2026-Q1"] > 2 && found["2026-Q3"] === 0,
    JSON.stringify(found),
  )
  check("errors among them fail a run", before.status === 1)
  const accepted = okrlint("--suppress-all", ...old)
  check("old quarters are accepted", accepted.status === 0, accepted.output)
  const after = okrlint()
  check("and then the whole year is silent", after.status === 0 && after.output === "", after.output)
  work.git("add", "-A")
  work.git("commit", "-q", "-m", "Accept the findings of old quarters")
}

function countByQuarter({ stdout }) {
  const results = JSON.parse(stdout)
  const countOf = quarter => results.filter(({ filePath }) => filePath.includes(quarter)).flatMap(({ messages }) => messages).length
  return Object.fromEntries(quarters.map(quarter => [quarter, countOf(quarter)]))
}

function installHook(work, { hook, tag }) {
  const config = `repos:\n  - repo: file://${hook}\n    rev: ${tag}\n    hooks:\n      - id: okrlint-fix\n      - id: okrlint\n`
  work.keep({ ".pre-commit-config.yaml": config }, "Lint before each commit")
  must("pre-commit", ["install"], { cwd: work.folder, env: work.env })
}

/** A plan for the next quarter, with a comment that silences nothing, a key result that is open, and a copy of another team's. */
function commitDraft(work) {
  const path = "plans/2026-Q4/delivery.md"
  const draft = `# Delivery, Q4 2026

<!-- okrlint-disable-next-goal max-objectives -->

## Objective 1: Islands have fresh bread on the first ferry

- KR1: Raise crates on the first ferry from 12% to 70%
- KR2: TBD
- KR3: Crates per ferry from 45 to 80
`
  const sales =
    "# Sales Q4 2026\n\n- Objective: Islands order every day\n  - Key result: Crates per ferry from 45 to 80\n  - Key result: Shops with a daily order from 3 to 9\n"
  work.keep({ "plans/2026-Q4/sales.md": sales }, "Plan the sales of the fourth quarter")
  work.stage({ [path]: draft })
  const blocked = work.commit("Plan the fourth quarter")
  check("the hook stops a plan with an open key result", blocked.status === 1 && blocked.output.includes("no-placeholder"), blocked.output)
  check(
    "it shows the goal of another team that stands there, too",
    /no-duplicate-goal/.test(blocked.output) && blocked.output.includes("plans/2026-Q4/sales.md"),
    blocked.output,
  )
  const fixed = readFileSync(join(work.folder, path), "utf8")
  check("and has made the fix", fixed === draft.replace("<!-- okrlint-disable-next-goal max-objectives -->\n\n", ""), fixed)
  work.stage({
    [path]: fixed
      .replace("TBD", "Cut bread left on the quay from 60 to 5 crates a week")
      .replace("Crates per ferry from 45 to 80", "Keep spoiled crates at or below 3 a week (guardrail)"),
  })
  const passed = work.commit("Plan the fourth quarter")
  check("the mended plan passes", passed.status === 0 && !passed.output.includes("problem"), passed.output)
}

/** Accepted findings follow their goals; new ones in an old plan count. */
function mendOldPlan(work) {
  const path = "plans/2025-Q4/delivery.md"
  const plan = readFileSync(join(work.folder, path), "utf8")
  work.stage({ [path]: plan.replace("# Delivery, Q4 2025\n", "# Delivery, Q4 2025\n\nWritten in September.\n") })
  const moved = work.commit("Say when it was written")
  check("an old plan can be touched", moved.status === 0 && !moved.output.includes("problem"), moved.output)
  work.stage({ [path]: `${plan}- KR3: to be decided\n` })
  const worse = work.commit("Add a key result")
  check(
    "but not made worse",
    worse.status === 1 && worse.output.includes("to be decided") && !worse.output.includes("Improve communication"),
    worse.output,
  )
  work.git("reset", "-q", "--hard")
}

/** A branch that somebody pushed past the hook. */
function lintBranch(work, okrlint) {
  work.git("checkout", "-q", "-b", "app")
  const path = "plans/2026-Q3/app.md"
  const plan = readFileSync(join(work.folder, path), "utf8")
  work.keep({ [path]: `${plan}- **Key result:** TBC\n` }, "Plan one more thing")
  const sarif = join(work.folder, "okrlint.sarif")
  const ci = okrlint(
    "--changed",
    "--since",
    "main",
    "--only-new",
    "--format",
    "github",
    "--format",
    `sarif=${sarif}`,
    "--format",
    "gitlab=quality.json",
    "--format",
    "markdown=summary.md",
  )
  const annotations = ci.stdout.split("\n").filter(line => line.startsWith("::"))
  const line = plan.split("\n").length
  check("CI fails on what the branch brings", ci.status === 1, ci.output)
  check(
    "with one annotation, on its line",
    annotations.length === 1 && annotations[0].startsWith(`::error file=${path},line=${line},`),
    ci.output,
  )
  const { results } = JSON.parse(readFileSync(sarif, "utf8")).runs[0]
  check(
    "the SARIF log holds the same",
    results
      .filter(({ suppressions }) => suppressions === undefined)
      .map(({ ruleId }) => ruleId)
      .join() === "no-placeholder",
  )
  const quality = JSON.parse(readFileSync(join(work.folder, "quality.json"), "utf8"))
  check(
    "and so does the code quality report",
    quality.map(({ check_name: name, location }) => `${name} ${location.path}`).join() === `no-placeholder ${path}`,
  )
  check("and the summary", readFileSync(join(work.folder, "summary.md"), "utf8").includes("1 problem (1 error, 0 warnings)"))
  work.keep({ [path]: plan }, "Plan less")
  const mended = okrlint("--changed", "--since", "main", "--only-new")
  check("a branch that brings nothing passes", mended.status === 0, mended.output)
}
