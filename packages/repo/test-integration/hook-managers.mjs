// Tries the recipes of docs/hooks.md for projects that have okrlint as a package: husky with lint-staged, lefthook, pre-commit, git alone.
import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs"
import { join } from "node:path"
import { createChecks } from "./checks.mjs"
import { createRepository } from "./git-repository.mjs"
import { makeHookRepository } from "./hook-repository.mjs"
import { goodPlan, keepingPlan, openPlan, readme } from "./plans.mjs"
import { readRecipes } from "./read-recipes.mjs"
import { createScratch, must } from "./scratch.mjs"

const modules = join(import.meta.dirname, "../node_modules")
const { check, finish } = createChecks("hook-managers")
const scratch = createScratch("managers")
try {
  const { hook } = makeHookRepository(scratch)
  const [packageJson, huskyHook] = readRecipes("hooks.md", "husky and lint-staged")
  tryRecipe({ name: "husky and lint-staged", files: [packageJson, huskyHook], hook, install: "husky", setsAside: true })
  const [byName, byGit] = readRecipes("hooks.md", "lefthook")
  tryRecipe({ name: "lefthook", files: [byName], hook, install: "lefthook install", setsAside: false })
  tryRecipe({ name: "lefthook with --staged", files: [byGit], hook, install: "lefthook install", setsAside: true })
  tryTrap({ ...byName, text: byName.text.replace("glob_matcher: doublestar\n", "") }, hook)
  const local = readRecipes("hooks.md", "pre-commit with the installed package")
  tryRecipe({ name: "language: system", files: local, hook, install: "pre-commit install", setsAside: true })
  const plain = readRecipes("hooks.md", "A hook of git's own")
  tryRecipe({ name: "git alone", files: plain, hook, install: "git status", setsAside: true })
} finally {
  scratch.remove()
}
finish()

/** Whoever sets unstaged changes aside judges what is staged; the others judge what lies on disk. */
function tryRecipe({ name, files, hook, install, setsAside }) {
  const work = makeProject({ name, files, hook, install })
  work.stage({ "plans/q3.md": goodPlan, "README.md": readme })
  expect(`${name}: a good plan passes`, work.commit(), status => status === 0)
  work.stage({ "plans/2026/open.md": openPlan })
  expect(
    `${name}: an error blocks the commit and is shown`,
    work.commit(),
    (status, output) => status !== 0 && output.includes("no-placeholder"),
  )
  work.drop("plans/2026/open.md")
  work.stage({ "plans/q3.md": keepingPlan })
  expect(
    `${name}: a warning does not block the commit and is shown`,
    work.commit(),
    (status, output) => status === 0 && output.includes("no-kpi-objective"),
  )
  if (!setsAside) return
  work.stage({ "plans/q3.md": `${goodPlan}\nAgreed on 3 July.\n` })
  work.write({ "plans/q3.md": openPlan })
  expect(`${name}: changes that are not staged do not count`, work.commit(), status => status === 0)
  check(`${name}: and stay as they are`, readFileSync(join(work.folder, "plans/q3.md"), "utf8") === openPlan)
}

/** What docs/hooks.md warns of, so that the warning goes when it is no longer true. */
function tryTrap(file, hook) {
  const work = makeProject({ name: "lefthook without doublestar", files: [file], hook, install: "lefthook install" })
  work.stage({ "plans/open.md": openPlan })
  expect("lefthook skips `plans/open.md` without doublestar", work.commit(), status => status === 0)
  work.stage({ "plans/2026/open.md": openPlan })
  expect("and takes `plans/2026/open.md`", work.commit(), (status, output) => status !== 0 && output.includes("no-placeholder"))
}

/** A repository with okrlint and the hook managers in its node_modules. */
function makeProject({ name, files, hook, install }) {
  const work = createRepository(join(scratch.folder, name.replaceAll(/\W+/g, "-")), scratch.env)
  const manifest = files.find(file => file.name === "package.json")?.text ?? "{}"
  work.write({ "package.json": manifest, ".gitignore": "node_modules\n" })
  const options = { cwd: work.folder, env: scratch.env }
  must("npm", ["install", "--save-dev", "--install-links", "--ignore-scripts", "--no-audit", "--no-fund", hook], options)
  linkManagers(join(work.folder, "node_modules"))
  for (const { name: path, text } of files.filter(file => file.name !== "package.json")) {
    work.write({ [path]: text })
    if (text.startsWith("#!")) chmodSync(join(work.folder, path), 0o755)
  }
  const [command, ...args] = install.split(" ")
  must(command, args, options)
  work.git("add", "-A")
  work.git("commit", "-q", "--no-verify", "-m", "start")
  return work
}

function linkManagers(target) {
  mkdirSync(join(target, ".bin"), { recursive: true })
  for (const manager of ["husky", "lint-staged", "lefthook"]) {
    symlinkSync(join(modules, manager), join(target, manager))
    symlinkSync(join(modules, ".bin", manager), join(target, ".bin", manager))
  }
  if (!readdirSync(join(target, ".bin")).includes("okrlint")) throw new Error("npm has installed no command `okrlint`.")
}

function expect(what, { status, output }, holds) {
  check(what, holds(status, output), output)
}
