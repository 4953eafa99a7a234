// Holds generated documents to what okrlint promises of every text: fuzz.mjs [--seconds n] [--seed n]
// Parses, lints, fixes, inspects and accepts each, and prints a small document for each promise that breaks. Ends with 1 when one does.
import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { bundleForNode, root } from "./bundle.mjs"

const options = { seconds: { type: "string", default: "60" }, seed: { type: "string", default: String(Date.now() % 1_000_000) } }
const { seconds, seed } = parseArgs({ options }).values
if (!(Number(seconds) > 0) || !Number.isSafeInteger(Number(seed))) {
  console.error(`Usage: pnpm fuzz [--seconds n] [--seed n], both numbers; got --seconds ${seconds} --seed ${seed}.`)
  process.exit(2)
}
const scratch = mkdtempSync(join(tmpdir(), "okrlint-fuzz-"))
try {
  const script = join(scratch, "fuzz.mjs")
  await bundleForNode(join(root, "packages/okrlint/test/reliability/fuzz/run-fuzz.ts"), script)
  process.exitCode = spawnSync(process.execPath, [script, seed, seconds], { stdio: "inherit" }).status ?? 2
} finally {
  rmSync(scratch, { recursive: true })
}
