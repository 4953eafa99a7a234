import { readFile } from "node:fs/promises"
import { diffTexts } from "../fix/diff-texts.ts"
import { escapeLines } from "../format/escape.ts"
import { displayPath, toSlashes } from "../node/paths.ts"
import type { LintResult } from "../results/types.ts"
import type { Host } from "./host.ts"
import type { Arguments } from "./parse-arguments.ts"
import { writeReport } from "./write-report.ts"

/** What a diff is made for. */
export interface DiffContext {
  readonly args: Arguments
  readonly host: Host
  /** The text that came in, when the results are of it. */
  readonly stdin: string | undefined
}

/** Writes what fixes would change as one unified diff, and tells whether there is anything. */
export async function writeDiff(results: Iterable<LintResult>, { args, host, stdin }: DiffContext): Promise<boolean> {
  const parts: string[] = []
  for (const { filePath, output } of results) {
    if (output === undefined) continue
    const before = stdin ?? (await readFile(filePath, "utf8"))
    parts.push(diffTexts({ path: toSlashes(displayPath(host.cwd, filePath)), before, after: output }))
  }
  const diff = parts.join("")
  // What a terminal shows must not steer it; what goes to a file or a pipe has to stay as it is.
  const isShown = host.stdout.isTerminal && args.outputFile === undefined
  if (diff !== "") await writeReport(isShown ? escapeLines(diff) : diff, { ...args, format: "patch" }, host)
  return diff !== ""
}
