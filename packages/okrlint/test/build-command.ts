import { execFile } from "node:child_process"
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { promisify } from "node:util"

/** The command, bundled for a test. */
export interface BuiltCommand {
  /** The file to run. */
  readonly path: string
  remove(): void
}

/** Bundles the command as a package brings it; in a process of its own, as esbuild does not run inside the test runner's sandbox. */
export async function buildCommand(): Promise<BuiltCommand> {
  const home = mkdtempSync(join(tmpdir(), "okrlint-built-"))
  const path = join(home, "node_modules/okrlint/dist/okrlint.cjs")
  const bundler = join(import.meta.dirname, "../../repo/scripts/bundle.mjs")
  const script = `import { bundleCommand } from ${JSON.stringify(bundler)}; await bundleCommand(${JSON.stringify(path)})`
  await promisify(execFile)(process.execPath, ["--input-type=module", "-e", script])
  writeFileSync(join(dirname(path), "../package.json"), '{ "name": "okrlint", "type": "module" }')
  symlinkSync(dirname(createRequire(import.meta.url).resolve("jiti/package.json")), join(home, "node_modules/jiti"))
  return { path, remove: () => rmSync(home, { recursive: true }) }
}
