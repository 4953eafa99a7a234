import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { pack } from "../../repo/test-integration/pack.mjs"
import { run } from "../../repo/test-integration/scratch.mjs"

const packages = fileURLToPath(new URL("../..", import.meta.url))

/**
 * Packs okrlint as it would be published, and installs it in an empty folder. What others have written
 * comes from pnpm's store, or over the network where that is open; where neither gives it, from this repository's own installation.
 *
 * @returns the command's path, and by which way it was installed.
 */
export function installPacked(folder) {
  const tarball = pack(join(packages, "okrlint"), join(folder, "tarballs"))
  const home = join(folder, "installed")
  mkdirSync(home)
  writeFileSync(join(home, "package.json"), JSON.stringify({ name: "reader", private: true, dependencies: { okrlint: `file:${tarball}` } }))
  const install = run("npx", ["-y", "pnpm@10", "install", "--prefer-offline", "--ignore-scripts", "--ignore-workspace"], {
    cwd: home,
    env: process.env,
  })
  const command = join(home, "node_modules/.bin/okrlint")
  if (install.status === 0 && existsSync(command)) return { command, way: "installed by pnpm" }
  return { command: link(tarball, home), way: "extracted and linked" }
}

/** The tarball's content, with what it names as dependencies beside it. */
function link(tarball, home) {
  const modules = join(home, "node_modules")
  const target = join(modules, "okrlint")
  mkdirSync(target, { recursive: true })
  const { status, output } = run("tar", ["xzf", tarball, "--strip-components=1", "-C", target], { cwd: home, env: process.env })
  if (status !== 0) throw new Error(`${tarball} cannot be extracted:\n${output}`)
  for (const dependency of Object.keys(JSON.parse(readFileSync(join(target, "package.json"), "utf8")).dependencies ?? {})) {
    symlinkSync(join(packages, "okrlint/node_modules", dependency), join(modules, dependency))
  }
  const command = join(modules, ".bin/okrlint")
  mkdirSync(dirname(command), { recursive: true })
  symlinkSync("../okrlint/bin/okrlint.js", command)
  return command
}
