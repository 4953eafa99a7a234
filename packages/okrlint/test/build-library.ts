import { execFile } from "node:child_process"
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { promisify } from "node:util"

const root = join(import.meta.dirname, "../../..")

/** Writes the library as a package that plain Node loads: `okrlint` and `okrlint/testing`, each one file. */
export async function buildLibrary(folder: string): Promise<void> {
  const names = ["index", "testing"]
  const options = {
    entryPoints: names.map(name => join(root, `packages/okrlint/src/${name}.ts`)),
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    ...{ bundle: true, format: "esm", platform: "node", conditions: ["source"], mainFields: ["module", "main"], logLevel: "error" },
    banner: {
      js: 'import { createRequire as createBundleRequire } from "node:module"; const require = createBundleRequire(import.meta.url)',
    },
  }
  // In a process of its own: esbuild does not run inside the test runner's sandbox.
  const script = `import { build } from "esbuild"; await build(${JSON.stringify(options)})`
  await promisify(execFile)(process.execPath, ["--input-type=module", "-e", script], { cwd: join(root, "packages/repo") })
  const exports = { ".": "./index.mjs", "./testing": "./testing.mjs" }
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "okrlint", version: "0.0.0", type: "module", exports }))
}
