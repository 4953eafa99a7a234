// Builds what is published: the command, the language server, and what packages export. With --if-stale the command alone, and only
// when a source is newer than its bundle.
import { readdirSync, statSync } from "node:fs"
import { join } from "node:path"
import { buildLibrary } from "./build-library.mjs"
import { bundleCommand, bundleLanguageServer, bundlePath, root } from "./bundle.mjs"
import { readPublishedPackages } from "./published-packages.mjs"

try {
  if (!process.argv.includes("--if-stale")) await buildAll()
  else if (isStale()) await bundleCommand()
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}

async function buildAll() {
  const { writeDeclarations } = await import("./write-declarations.mjs") // takes its time to load
  const published = readPublishedPackages()
  await Promise.all([bundleCommand(), bundleLanguageServer(), ...published.map(buildLibrary)])
  await writeDeclarations(published)
}

function isStale() {
  const built = statSync(bundlePath, { throwIfNoEntry: false })?.mtimeMs
  return built === undefined || sources().some(path => statSync(path).mtimeMs > built)
}

function sources() {
  const packages = readdirSync(join(root, "packages"), { withFileTypes: true }).filter(entry => entry.isDirectory())
  return [
    join(root, "pnpm-lock.yaml"),
    ...filesBelow(join(root, "packages/repo/scripts")),
    ...packages.flatMap(({ name }) => [join(root, "packages", name, "package.json"), ...filesBelow(join(root, "packages", name, "src"))]),
  ]
}

function filesBelow(folder) {
  if (statSync(folder, { throwIfNoEntry: false }) === undefined) return []
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
}
