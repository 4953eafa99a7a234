import { readFileSync } from "node:fs"
import { join } from "node:path"
import { run } from "./timing.mjs"

/** Peak memory of one run of the command, in MB; `scratch` is a folder for its report. */
export function measurePeak(command, args, scratch) {
  const file = join(scratch, "peak-memory")
  const flags = ["--no-config-lookup", "--output-file", join(scratch, "report")]
  run([process.execPath, join(import.meta.dirname, "with-peak-memory.mjs"), file, command, ...args, ...flags], { cwd: scratch })
  return Number(readFileSync(file, "utf8"))
}
