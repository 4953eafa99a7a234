// Brings a mirror's checkout up to this version, tags and pushes it: release-mirror.mjs BUILD-SCRIPT CHECKOUT
// A release that is there already stays as it is, so that a run that broke off can be repeated.
import { spawnSync } from "node:child_process"
import { readdirSync, readFileSync, rmSync } from "node:fs"
import { join, resolve } from "node:path"

const [script, folder] = process.argv.slice(2)
if (!/^build-(?:hook|action)\.mjs$/.test(script ?? "") || folder === undefined) {
  console.error("Usage: release-mirror.mjs build-hook.mjs|build-action.mjs CHECKOUT")
  process.exit(2)
}

const mirror = resolve(folder)
const okrlint = join(import.meta.dirname, "../../okrlint/package.json")
const tag = `v${JSON.parse(readFileSync(okrlint, "utf8")).version}`

if (git("ls-remote", "--tags", "origin", `refs/tags/${tag}`) === "") release()
else console.log(`${tag} is released already.`)

function release() {
  for (const name of readdirSync(mirror)) if (name !== ".git") rmSync(join(mirror, name), { recursive: true })
  run(process.execPath, [join(import.meta.dirname, script), mirror])
  git("add", "--all")
  git("commit", "--quiet", "--allow-empty", "--message", `okrlint ${tag}`)
  git("tag", tag)
  git("push", "--quiet", "--atomic", "origin", "HEAD:refs/heads/main", `refs/tags/${tag}`)
  console.log(`${tag} is released.`)
}

function git(...args) {
  const identity = ["-c", "user.name=okrlint", "-c", "user.email=okrlint@users.noreply.github.com"]
  return run("git", ["-C", mirror, ...identity, ...args])
}

function run(command, args) {
  const { status, stdout, error } = spawnSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] })
  if (error !== undefined) throw error
  if (status !== 0) throw new Error(`${command} ${args.at(-1)} ended with ${status}.`)
  return stdout
}
