import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { run } from "../../repo/test-integration/scratch.mjs"

const packages = fileURLToPath(new URL("../..", import.meta.url))

/** What is published and installed together. */
const names = ["core", "markdown", "config", "okrlint"]

const pnpm = ["-y", "pnpm@10"]

/**
 * Packs okrlint and the packages it needs as they would be published, and installs them in an empty folder. What others have written
 * comes from pnpm's store, or over the network where that is open; where neither gives it, from this repository's own installation.
 *
 * @returns the command's path, and by which way it was installed.
 */
export function installPacked(folder) {
  const tarballs = Object.fromEntries(names.map(name => [name, pack(name, join(folder, "tarballs", name))]))
  const home = join(folder, "installed")
  mkdirSync(home)
  const file = name => `file:${tarballs[name]}`
  const overrides = Object.fromEntries(names.filter(name => name !== "okrlint").map(name => [`@okrlint/${name}`, file(name)]))
  writeFileSync(
    join(home, "package.json"),
    JSON.stringify({ name: "reader", private: true, dependencies: { okrlint: file("okrlint") }, pnpm: { overrides } }),
  )
  const install = run("npx", [...pnpm, "install", "--prefer-offline", "--ignore-scripts", "--ignore-workspace"], {
    cwd: home,
    env: process.env,
  })
  const command = join(home, "node_modules/.bin/okrlint")
  if (install.status === 0 && existsSync(command)) return { command, way: "installed by pnpm" }
  return { command: link(tarballs, home), way: "extracted and linked" }
}

function pack(name, target) {
  mkdirSync(target, { recursive: true })
  const { status, output } = run("npx", [...pnpm, "pack", "--pack-destination", target], { cwd: join(packages, name), env: process.env })
  const tarball = readdirSync(target).find(file => file.endsWith(".tgz"))
  if (status !== 0 || tarball === undefined) throw new Error(`${name} cannot be packed:\n${output}`)
  return join(target, tarball)
}

/** The tarballs' content side by side, with what they name as dependencies beside them. */
function link(tarballs, home) {
  const modules = join(home, "node_modules")
  for (const [name, tarball] of Object.entries(tarballs)) {
    const target = join(modules, name === "okrlint" ? name : `@okrlint/${name}`)
    mkdirSync(target, { recursive: true })
    const { status, output } = run("tar", ["xzf", tarball, "--strip-components=1", "-C", target], { cwd: home, env: process.env })
    if (status !== 0) throw new Error(`${tarball} cannot be extracted:\n${output}`)
    for (const dependency of Object.keys(JSON.parse(readFileSync(join(target, "package.json"), "utf8")).dependencies ?? {})) {
      const [from, to] = [join(packages, name, "node_modules", dependency), join(modules, dependency)]
      if (dependency.startsWith("@okrlint/") || existsSync(to)) continue
      mkdirSync(dirname(to), { recursive: true })
      symlinkSync(from, to)
    }
  }
  const command = join(modules, ".bin/okrlint")
  mkdirSync(dirname(command), { recursive: true })
  symlinkSync("../okrlint/bin/okrlint.js", command)
  return command
}
