// What rules over several documents add to a run: node packages/bench/workspace-rules.mjs
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { bundleForNode } from "../repo/scripts/bundle.mjs"
import { run } from "./timing.mjs"

const scratch = mkdtempSync(join(tmpdir(), "okrlint-workspace-rules-"))
try {
  const script = join(scratch, "measure.mjs")
  await bundleForNode(join(import.meta.dirname, "measure-workspace-rules.mjs"), script)
  const measured = JSON.parse(run([process.execPath, script], { cwd: scratch }))
  const { goals, run: own, across, byRule, factBytes, comparing, pairs, peakMb } = measured
  console.log(`${goals} goals in 2000 documents: ${own.toFixed(0)} ms alone, ${across.toFixed(0)} ms more for rules over all of them`)
  console.log(`${(across / own).toFixed(2)} x  rules over several documents / the run without them (goal: at most 0.25)`)
  for (const [rule, time] of Object.entries(byRule)) console.log(`        ${rule}: ${time.toFixed(0)} ms`)
  console.log(`${Math.round(factBytes / goals)} bytes of facts for each goal, ${peakMb.toFixed(0)} MB at most`)
  console.log(`${comparing.toFixed(0)} ms to find ${pairs} alike pairs among 10,000 statements (goal: under 1000)`)
} finally {
  rmSync(scratch, { recursive: true })
}
