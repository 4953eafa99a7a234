import { mkdirSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { run } from "./scratch.mjs"

/** Packs a package as it would be published; gives the tarball's path. */
export function pack(folder, target) {
  mkdirSync(target, { recursive: true })
  const { status, output } = run("npx", ["-y", "pnpm@10", "pack", "--pack-destination", target], { cwd: folder, env: process.env })
  const tarball = readdirSync(target).find(file => file.endsWith(".tgz"))
  if (status !== 0 || tarball === undefined) throw new Error(`${folder} cannot be packed:\n${output}`)
  return join(target, tarball)
}
