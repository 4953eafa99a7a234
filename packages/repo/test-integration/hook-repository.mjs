import { join } from "node:path"
import { must } from "./scratch.mjs"

const root = join(import.meta.dirname, "../../..")

/** Writes the hook repository as a release does, and tags it; gives its folder and the tag. */
export function makeHookRepository({ folder, env }) {
  const hook = join(folder, "okrlint-hook")
  const tag = "v0.0.1"
  must(process.execPath, [join(root, "packages/repo/scripts/build-hook.mjs"), hook], { cwd: root, env: process.env })
  must("git", ["init", "-q", hook], { cwd: folder, env })
  must("git", ["add", "-A"], { cwd: hook, env })
  must("git", ["commit", "-q", "-m", `okrlint ${tag}`], { cwd: hook, env })
  must("git", ["tag", tag], { cwd: hook, env })
  return { hook, tag }
}
