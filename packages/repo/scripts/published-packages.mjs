import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { root } from "./bundle.mjs"

/**
 * The packages that go to npm, in alphabetical order of their folders. `entries` are the modules that they export there, by the name of
 * their file in `dist`, without ending; `exported` by the name that importers write.
 */
export function readPublishedPackages() {
  return readdirSync(join(root, "packages"), { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => readPackage(join(root, "packages", name)))
    .filter(({ manifest }) => manifest.private !== true)
}

function readPackage(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))
  const published = manifest.publishConfig?.exports ?? manifest.exports ?? {}
  const exported = Object.fromEntries(
    Object.entries(manifest.exports ?? {})
      .filter(([path, target]) => target.source !== undefined && path in published)
      .map(([path, target]) => [join(manifest.name, path), { source: join(folder, target.source), name: outputName(target.default) }]),
  )
  const entries = Object.fromEntries(Object.values(exported).map(({ source, name }) => [name, source]))
  return { folder, manifest, exported, entries }
}

function outputName(path) {
  return path.replace(/^\.\/dist\//, "").replace(/\.js$/, "")
}

/** Whether a package leaves a module to npm: what it names as a dependency, of any kind but for development. All else it brings itself. */
export function isLeftToNpm({ manifest }, id) {
  const [first, second] = id.split("/")
  const name = first.startsWith("@") ? `${first}/${second}` : first
  const { dependencies, optionalDependencies, peerDependencies } = manifest
  const names = new Set([dependencies, optionalDependencies, peerDependencies].flatMap(list => Object.keys(list ?? {})))
  return names.has(name) || names.has(`@types/${name}`)
}
