import { build } from "esbuild"
import { rmSync } from "node:fs"
import { isBuiltin } from "node:module"
import { join } from "node:path"
import { englishMessagesOnly } from "./bundle-parts.mjs"
import { common } from "./bundle.mjs"
import { packedTables } from "./packed-tables.mjs"
import { isInstalled } from "./published-packages.mjs"

/**
 * Writes the modules that a package exports, as ES modules that share what they have in common. The platform is neutral, because most of it runs in
 * browsers, too.
 */
export async function buildLibrary(published) {
  if (Object.keys(published.entries).length === 0) return // a program alone
  const dist = join(published.folder, "dist")
  rmSync(join(dist, "chunks"), { recursive: true, force: true })
  await build({
    ...common,
    entryPoints: published.entries,
    outdir: dist,
    format: "esm",
    platform: "neutral",
    splitting: true,
    chunkNames: "chunks/[name]-[hash]",
    plugins: [createLeaveToNpm(published), packedTables, englishMessagesOnly],
  })
}

/** Keeps out of a bundle what npm installs beside it. */
export function createLeaveToNpm(published) {
  return {
    name: "leave-to-npm",
    setup: ({ onResolve }) =>
      onResolve({ filter: /^[^.#/]/ }, ({ path, kind }) =>
        kind !== "entry-point" && (isBuiltin(path) || isInstalled(published, path)) ? { path, external: true } : undefined,
      ),
  }
}
