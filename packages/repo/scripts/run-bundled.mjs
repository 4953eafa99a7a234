import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { bundleForNode, root } from "./bundle.mjs"

/** Runs a script of this repository that is TypeScript, or imports it, in a process of its own; gives its exit code. */
export async function runBundled(path, args) {
  const scratch = mkdtempSync(join(tmpdir(), "okrlint-script-"))
  try {
    const script = join(scratch, "script.mjs")
    await bundleForNode(join(root, path), script)
    return spawnSync(process.execPath, [script, ...args], { stdio: "inherit" }).status ?? 2
  } finally {
    rmSync(scratch, { recursive: true })
  }
}
