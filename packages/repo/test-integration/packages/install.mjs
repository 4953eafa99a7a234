import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { run } from "../scratch.mjs"

/** What the adapters need beside them, and the compiler's view of Node; newest versions, as a new project gets them. */
const beside = ["eslint", "@eslint/markdown", "remark-parse", "unified", "vfile", "@types/node@20"]

/** Installs tarballs and what they need with npm, in an empty project; tells whether it could. */
export function installTarballs(packed, home, { check }) {
  writeFileSync(join(home, "package.json"), JSON.stringify({ name: "reader", private: true, type: "module" }))
  const outcome = install([...packed.map(({ tarball }) => tarball), ...beside], home)
  check("npm installs all packages together", outcome.status === 0, describe(outcome))
  return outcome.status === 0
}

/** Installs one tarball without what is optional; gives the names of all packages that then are there, undefined when it could not. */
export function installAlone(tarball, home, { check }) {
  writeFileSync(join(home, "package.json"), JSON.stringify({ name: "reader", private: true, type: "module" }))
  const outcome = install(["--omit=optional", tarball], home)
  check("npm installs okrlint alone", outcome.status === 0, describe(outcome))
  if (outcome.status !== 0) return undefined
  const { packages } = JSON.parse(readFileSync(join(home, "node_modules/.package-lock.json"), "utf8"))
  return Object.keys(packages).map(path => path.replace(/^.*node_modules\//, ""))
}

/** Installs a version of Node from npm; gives its path, undefined when it cannot be had. */
export function installNode(version, folder, { check }) {
  const home = join(folder, `node-${version}`)
  mkdirSync(home)
  writeFileSync(join(home, "package.json"), JSON.stringify({ name: "node-home", private: true }))
  const system = process.platform === "win32" ? "win" : process.platform
  const name = `${system === "darwin" && process.arch === "arm64" ? "node-bin" : "node"}-${system}-${process.arch}`
  const outcome = install([`${name}@${version}`], home)
  const path = join(home, "node_modules", name, system === "win" ? "bin/node.exe" : "bin/node")
  check(`Node ${version} can be had`, existsSync(path), describe(outcome))
  return existsSync(path) ? path : undefined
}

function install(what, cwd) {
  const args = ["install", "--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries=1", ...what]
  return run("npm", args, { cwd, env: process.env })
}

function describe({ output }) {
  const isOffline = /EAI_AGAIN|ENOTFOUND|ECONNREFUSED|ETIMEDOUT|ECONNRESET|ENETUNREACH|ENOTCACHED/.test(output)
  return isOffline ? `The network is missing, or npm's registry does not answer; this test needs it.\n${output}` : output
}
