import { execFile } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"

/** The plugin as one file that plain Node loads. */
export interface BundledPlugin {
  /** Absolute. */
  readonly path: string
  /** An empty folder to run programs in. */
  readonly folder: string
  remove(): void
}

/** Bundles the plugin; in a process of its own, as esbuild does not run inside the test runner's sandbox. */
export async function bundlePlugin(): Promise<BundledPlugin> {
  const folder = mkdtempSync(join(tmpdir(), "remark-lint-okr-"))
  const path = join(folder, "remark-lint-okr.mjs")
  const bundler = join(import.meta.dirname, "../../repo/scripts/bundle.mjs")
  const entry = join(import.meta.dirname, "../src/index.ts")
  const script = `import { bundleForNode } from ${JSON.stringify(bundler)}; await bundleForNode(${JSON.stringify(entry)}, ${JSON.stringify(path)})`
  await promisify(execFile)(process.execPath, ["--input-type=module", "-e", script])
  return { path, folder, remove: () => rmSync(folder, { recursive: true }) }
}
