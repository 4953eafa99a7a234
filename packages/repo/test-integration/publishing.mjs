// Publishes to a registry of this machine, as the release workflow publishes to npm. Needs a build.
import { spawn } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"
import { readPublishedPackages } from "../scripts/published-packages.mjs"
import { createChecks } from "./checks.mjs"
import { startRegistry } from "./registry.mjs"
import { createScratch, must, writeFiles } from "./scratch.mjs"

const root = join(import.meta.dirname, "../../..")
const names = readPublishedPackages().map(({ manifest }) => manifest.name)
const { check, finish } = createChecks("publishing")
const scratch = createScratch("publishing")
const registry = await startRegistry()
try {
  await tryPublishing()
} finally {
  registry.stop()
  scratch.remove()
}
finish()

async function tryPublishing() {
  const first = await publish()
  const missing = names.filter(name => !registry.published.has(name))
  check("every package is published", first.code === 0 && missing.length === 0, `${missing.join(" ")}\n${first.output}`)
  check("nothing else is", registry.published.size === names.length, [...registry.published.keys()].join(" "))
  for (const [name, { versions }] of registry.published) {
    const [manifest = {}] = Object.values(versions)
    const text = JSON.stringify({ ...manifest, readme: undefined })
    check(`${name} reaches the registry as it is packed`, !/workspace:|"source":/.test(text) && manifest.exports !== undefined, text)
  }
  const before = [...registry.published.values()]
  const second = await publish()
  const after = [...registry.published.values()]
  check("what is published already is passed over", second.code === 0 && after.every((one, index) => one === before[index]), second.output)
}

/** The command of the release workflow, with credentials for the registry at hand and for none else. */
async function publish() {
  const url = `http://${registry.host}/`
  writeFiles(scratch.folder, { ".npmrc": `registry=${url}\n//${registry.host}/:_authToken=none\n` })
  const env = {
    ...process.env,
    npm_config_userconfig: join(scratch.folder, ".npmrc"),
    npm_config_registry: url,
    npm_config_fetch_retries: "0",
  }
  const child = spawn("pnpm", ["exec", "changeset", "publish", "--no-git-tag"], { cwd: root, env: { ...env, PATH: pathWithPnpm() } })
  let output = ""
  for (const stream of [child.stdout, child.stderr]) stream.on("data", chunk => (output += chunk))
  const [code] = await once(child, "close")
  return { code, output }
}

/** The search path as pnpm sets it where npx has brought it; npx itself would ask the registry for pnpm. */
function pathWithPnpm() {
  return must("npx", ["-y", "pnpm@10", "exec", process.execPath, "-p", "process.env.PATH"], { cwd: root, env: process.env }).stdout.trim()
}
