// Holds generated documents to what okrlint promises of every text: fuzz.mjs [--seconds n] [--seed n]
// Parses, lints, fixes, inspects and accepts each, and prints a small document for each promise that breaks. Ends with 1 when one does.
import { parseArgs } from "node:util"
import { runBundled } from "./run-bundled.mjs"

const options = { seconds: { type: "string", default: "60" }, seed: { type: "string", default: String(Date.now() % 1_000_000) } }
const { seconds, seed } = parseArgs({ options }).values
if (!(Number(seconds) > 0) || !Number.isSafeInteger(Number(seed))) {
  console.error(`Usage: pnpm fuzz [--seconds n] [--seed n], both numbers; got --seconds ${seconds} --seed ${seed}.`)
  process.exit(2)
}
process.exitCode = await runBundled("packages/okrlint/test/reliability/fuzz/run-fuzz.ts", [seed, seconds])
