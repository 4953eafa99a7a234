import { build } from "esbuild"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { root } from "./bundle.mjs"

/** What files under packages/ export, from source. */
export function loadLibrary(paths) {
  return loadModule(paths.map(path => `export * from "./packages/${path}"`).join("\n"))
}

/** What a module exports that imports sources from the repository's root: bundled into one file that plain Node can load. */
export async function loadModule(code) {
  const scratch = mkdtempSync(join(tmpdir(), "okrlint-library-"))
  try {
    const outfile = join(scratch, "library.mjs")
    await build({
      stdin: { contents: code, resolveDir: root },
      outfile,
      bundle: true,
      platform: "node",
      format: "esm",
      conditions: ["source"],
      mainFields: ["module", "main"],
      banner: { js: 'import { createRequire as createOwnRequire } from "node:module"; const require = createOwnRequire(import.meta.url);' },
      logLevel: "error",
    })
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(scratch, { recursive: true })
  }
}
