// Tries the hook repository with the real pre-commit and prek, offline and with an empty npm cache. Needs git, npm and pre-commit.
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { createChecks } from "./checks.mjs"
import { compareStarts } from "./compare-starts.mjs"
import { createRepository } from "./git-repository.mjs"
import { makeHookRepository } from "./hook-repository.mjs"
import { fixablePlan, goodPlan, keepingPlan, openPlan, readme } from "./plans.mjs"
import { readRecipes } from "./read-recipes.mjs"
import { createScratch, must, run } from "./scratch.mjs"

/** What each program that runs hooks calls the folder for what it installs. */
const runners = { "pre-commit": "PRE_COMMIT_HOME", prek: "PREK_HOME" }

/** Most time that the hook's process may take on a page without goals, as a multiple of starting Node. */
const mostStarts = 1.5

const { check, finish } = createChecks("pre-commit")
const scratch = createScratch("hook")
try {
  const hook = makeHookRepository(scratch)
  const [plain, strict] = readRecipes("hooks.md", "pre-commit and prek")
  for (const [runner, home] of Object.entries(runners)) {
    const env = { ...scratch.env, [home]: join(scratch.folder, `${runner}-home`) }
    console.log(must(runner, ["--version"], { cwd: scratch.folder, env }).stdout.trim())
    const work = createRepository(join(scratch.folder, `${runner}-work`), env)
    work.keep({ ".pre-commit-config.yaml": configOf(hook, plain), "README.md": readme })
    must(runner, ["install"], { cwd: work.folder, env })
    tryCommits(work)
    tryPartsOfFiles(work)
    tryOtherDocuments(work)
    tryWholeTree(work, runner)
    work.keep({ ".pre-commit-config.yaml": configOf(hook, strict) })
    tryLimit(work)
    tryFixes(work)
    tryStart(work, env[home])
  }
} finally {
  scratch.remove()
}
finish()

/** A recipe of docs/hooks.md, with the hook of this machine. */
function configOf({ hook, tag }, recipe) {
  return recipe.text.replace(/repo: .*/, `repo: file://${hook}`).replace(/rev: .*/, `rev: ${tag}`)
}

function tryCommits(work) {
  work.stage({ "plans/q3.md": goodPlan })
  expectPass("a good plan passes, and nothing is said", work.commit(), output => !output.includes("problem"))
  work.stage({ "plans/open.md": openPlan })
  expectBlock("an error blocks the commit and is shown", work.commit(), output => output.includes("no-placeholder"))
  work.drop("plans/open.md")
  work.stage({ "plans/q3.md": keepingPlan })
  expectPass("a warning does not block the commit and is shown", work.commit(), output => output.includes("no-kpi-objective"))
  work.stage({ "plans/page.mdx": openPlan })
  expectBlock("MDX is read, too", work.commit())
  work.drop("plans/page.mdx")
  work.stage({ "notes.txt": openPlan })
  expectPass("what is no Markdown is left alone", work.commit(), output => !output.includes("no-placeholder"))
  work.keep({ ".okrlintignore": "drafts\n" })
  work.stage({ "plans/drafts/q4.md": openPlan })
  expectPass("what is ignored is passed over", work.commit(), output => !output.includes("no-placeholder"))
}

/** The working tree holds more than what is committed. */
function tryPartsOfFiles(work) {
  const path = join(work.folder, "plans/q3.md")
  work.stage({ "plans/q3.md": goodPlan })
  work.write({ "plans/q3.md": openPlan })
  expectPass("changes that are not staged do not count", work.commit())
  check("and stay as they are", readFileSync(path, "utf8") === openPlan)
  work.git("add", "plans/q3.md")
  work.write({ "plans/q3.md": goodPlan })
  expectBlock("what is staged counts, whatever the working tree says", work.commit())
  check("and the working tree stays", readFileSync(path, "utf8") === goodPlan)
  work.git("add", "plans/q3.md")
}

function tryOtherDocuments(work) {
  work.keep({ "plans/open.md": openPlan.replace(/KR[13].*\n/g, "KR4: later\n") })
  work.stage({ "plans/bakery.md": goodPlan.replace("# Delivery", "# Bakery") })
  const { status, output } = work.commit()
  check(
    "rules over several documents see the rest of the tree",
    output.includes("no-duplicate-goal") && output.includes("plans/q3.md:"),
    output,
  )
  check("what the commit does not touch is not reported", status === 0 && !output.includes("no-placeholder"), output)
}

function tryWholeTree(work, runner) {
  expectBlock("the whole tree is linted on request", run(runner, ["run", "--all-files"], { cwd: work.folder, env: work.env }), output =>
    output.includes("no-placeholder"),
  )
  work.git("rm", "-q", "plans/open.md", "plans/bakery.md")
  work.git("commit", "-q", "--no-verify", "-m", "drop")
}

function tryLimit(work) {
  work.stage({ "plans/q3.md": keepingPlan })
  expectBlock("a warning blocks where the limit says so", work.commit(), output => output.includes("too many warnings"))
  work.stage({ "plans/q3.md": goodPlan })
}

function tryFixes(work) {
  work.stage({ "plans/q3.md": fixablePlan })
  expectBlock("what was fixed has to be looked at", work.commit())
  check("the fix is made", readFileSync(join(work.folder, "plans/q3.md"), "utf8") === goodPlan)
  work.stage({ "plans/q3.md": `${goodPlan}\nAgreed on 3 July.\n` })
  expectPass("and passes when it is added", work.commit())
  work.stage({ "plans/q3.md": openPlan })
  expectBlock("what cannot be fixed blocks the commit", work.commit(), output => output.includes("no-placeholder"))
  work.git("reset", "-q", "--hard")
}

/** The command as the runner installed it, with what the hook says. */
function tryStart(work, home) {
  const script = readdirSync(home, { recursive: true }).find(path => /node_modules.okrlint-hook.hook.okrlint\.cjs$/.test(path))
  const options = { cwd: work.folder, env: work.env }
  const measure = () => compareStarts(join(home, script), ["--no-warn-ignored", "--workspace", ".", "README.md"], options)
  let ratio = measure()
  for (let again = 0; again < 2 && ratio > mostStarts; again++) ratio = measure() // other work on the machine only makes it slower
  const figure = `${ratio.toFixed(2)} x node -e 0`
  check(`a page without goals takes ${figure}, at most ${mostStarts} x`, ratio <= mostStarts)
}

function expectPass(what, { status, output }, says = () => true) {
  check(what, status === 0 && says(output), output)
}

function expectBlock(what, { status, output }, says = () => true) {
  check(what, status === 1 && says(output), output)
}
