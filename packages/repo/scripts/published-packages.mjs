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

/** A package by its folder; see `readPublishedPackages`. */
export function readPackage(folder) {
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

/** Whether npm installs a module beside a package, so that its code need not bring it. */
export function isInstalled({ manifest }, id) {
  const { dependencies, optionalDependencies } = manifest
  return isNamed(id, dependencies, optionalDependencies) || (isNamed(id, manifest.peerDependencies) && !isOptionalPeer(manifest, id))
}

/** Whether a package's declarations may name a module: what npm installs, and what users install to have its types. */
export function mayBeNamed(published, id) {
  return isInstalled(published, id) || isInstalled(published, `@types/${packageOf(id)}`) || isOptionalPeer(published.manifest, id)
}

function isOptionalPeer({ peerDependenciesMeta }, id) {
  return peerDependenciesMeta?.[packageOf(id)]?.optional === true
}

function isNamed(id, ...lists) {
  return lists.some(list => list !== undefined && packageOf(id) in list)
}

function packageOf(id) {
  return id.split("/", id.startsWith("@") ? 2 : 1).join("/")
}
