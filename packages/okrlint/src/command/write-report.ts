import { mkdir, open } from "node:fs/promises"
import { dirname, resolve } from "node:path"
import { guardWorkflowCommands, isGuarded } from "../format/guard-workflow-commands.ts"
import type { Host } from "./host.ts"
import type { Arguments } from "./parse-arguments.ts"
import { UsageError } from "./usage-error.ts"

/** Where a report goes, and the format it has; text for people when undefined. */
export type ReportPlace = Pick<Arguments, "outputFile"> & Partial<Pick<Arguments, "format">>

/**
 * Writes a report to the output file when one is named, else to the standard output, where runners may read along. Pieces are made
 * while they are written.
 *
 * @throws {UsageError} when the file cannot be written.
 */
export async function writeReport(
  report: string | Iterable<string>,
  { outputFile, format = "text" }: ReportPlace,
  host: Host,
): Promise<void> {
  const pieces = gatherPieces(typeof report === "string" ? [report] : report)
  if (outputFile !== undefined) return writePieces(pieces, outputFile, host)
  if (host.env["GITHUB_ACTIONS"] === "true" && isGuarded(format)) host.stdout.write(guardWorkflowCommands([...pieces].join(""), format))
  else for (const piece of pieces) host.stdout.write(piece)
}

async function writePieces(pieces: Iterable<string>, outputFile: string, host: Host): Promise<void> {
  const path = resolve(host.cwd, outputFile)
  try {
    await mkdir(dirname(path), { recursive: true })
    const file = await open(path, "w")
    try {
      for (const piece of pieces) await file.appendFile(piece)
    } finally {
      await file.close()
    }
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error // of making the report
    throw new UsageError(`Cannot write the report to \`${outputFile}\`: ${error.message}`)
  }
}

/** Characters that are written at a time, about. */
const pieceSize = 2 ** 16

/** Short pieces together, since each write costs. */
function* gatherPieces(pieces: Iterable<string>): Generator<string, void> {
  let gathered = ""
  for (const piece of pieces) {
    gathered += piece
    if (gathered.length < pieceSize) continue
    yield gathered
    gathered = ""
  }
  if (gathered !== "") yield gathered
}
