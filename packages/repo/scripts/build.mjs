// Builds the command and the language server; with --if-stale the command alone, and only when a source is newer than its bundle.
import { readdirSync, statSync } from "node:fs"
import { join } from "node:path"
import { bundleCommand, bundleLanguageServer, bundlePath, root } from "./bundle.mjs"

try {
  if (!process.argv.includes("--if-stale")) await Promise.all([bundleCommand(), bundleLanguageServer()])
  else if (isStale()) await bundleCommand()
} catch {
  process.exitCode = 1 // esbuild has said why
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
