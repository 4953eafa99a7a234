import { build } from "esbuild"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { root } from "./bundle.mjs"

/** What files under packages/ export, from source: bundled into one module that plain Node can load. */
export async function loadLibrary(paths) {
  const scratch = mkdtempSync(join(tmpdir(), "okrlint-library-"))
  try {
    const outfile = join(scratch, "library.mjs")
    await build({
      stdin: { contents: paths.map(path => `export * from "./packages/${path}"`).join("\n"), resolveDir: root },
      outfile,
      bundle: true,
      platform: "node",
      format: "esm",
      conditions: ["source"],
      mainFields: ["module", "main"],
      banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
      logLevel: "error",
    })
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(scratch, { recursive: true })
  }
}
