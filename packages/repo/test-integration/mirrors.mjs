// Releases both mirrors into repositories of this machine, as the release workflow does. Needs git.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { createChecks } from "./checks.mjs"
import { createScratch, must, run } from "./scratch.mjs"

const root = join(import.meta.dirname, "../../..")
const { version } = JSON.parse(readFileSync(join(root, "packages/okrlint/package.json"), "utf8"))
const tag = `v${version}`
const expected = {
  hook: [".pre-commit-hooks.yaml", "LICENSE", "README.md", "THIRD-PARTY-NOTICES.txt", "hook", "package.json"],
  action: [
    "LICENSE",
    "README.md",
    "THIRD-PARTY-NOTICES.txt",
    "action.yml",
    "compose-arguments.mjs",
    "lint.mjs",
    "okrlint",
    "okrlint.cjs",
    "package.json",
  ],
}

const { check, finish } = createChecks("mirrors")
const scratch = createScratch("mirrors")
try {
  for (const kind of Object.keys(expected)) tryRelease(kind)
} finally {
  scratch.remove()
}
finish()

function tryRelease(kind) {
  const origin = join(scratch.folder, `${kind}.git`)
  const checkout = join(scratch.folder, kind)
  const options = { cwd: scratch.folder, env: scratch.env }
  const git = (...args) => must("git", args, options).stdout.trim()
  const release = () =>
    run(process.execPath, [join(root, "packages/repo/scripts/release-mirror.mjs"), `build-${kind}.mjs`, checkout], options)
  git("init", "-q", "--bare", origin)
  git("clone", "-q", origin, checkout)
  mkdirSync(join(checkout, "gone"))
  writeFileSync(join(checkout, "gone/old-part.cjs"), "")
  git("-C", checkout, "add", "-A")
  git("-C", checkout, "commit", "-q", "-m", "an older release")

  const first = release()
  check(`${kind}: a version is released`, first.status === 0 && first.stdout === `${tag} is released.\n`, first.output)
  check(`${kind}: its tag is on main`, git("-C", origin, "rev-parse", "main") === git("-C", origin, "rev-parse", tag))
  const held = git("-C", origin, "ls-tree", "--name-only", tag).split("\n")
  check(
    `${kind}: it holds what users need and nothing of older releases`,
    held.toSorted().join() === expected[kind].toSorted().join(),
    held.join(),
  )
  const manifest = JSON.parse(git("-C", origin, "show", `${tag}:package.json`))
  check(`${kind}: it has the version of okrlint and needs nothing`, manifest.version === version && manifest.dependencies === undefined)
  const compiled = readdirSync(checkout, { recursive: true }).filter(name => name.endsWith(".compiled"))
  check(`${kind}: nothing compiled is in it`, compiled.length === 0, compiled.join())

  const before = git("-C", origin, "rev-parse", "main")
  const second = release()
  check(`${kind}: a release that is there stays`, second.stdout === `${tag} is released already.\n`, second.output)
  check(`${kind}: also its commit`, git("-C", origin, "rev-parse", "main") === before)
}
