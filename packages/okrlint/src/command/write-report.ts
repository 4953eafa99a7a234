import { closeSync, openSync, writeFileSync } from "node:fs"
import { mkdir } from "node:fs/promises"
import { dirname, resolve } from "node:path"
import { guardPieces } from "../format/guard-workflow-commands.ts"
import type { ReportPiece } from "../results/report-piece.ts"
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
  report: string | Iterable<ReportPiece> | AsyncIterable<string>,
  { outputFile, format = "text" }: ReportPlace,
  host: Host,
): Promise<void> {
  const pieces = piecesOf(report)
  if (outputFile !== undefined) return writePieces(pieces, outputFile, host)
  const isReadAlong = host.env["GITHUB_ACTIONS"] === "true"
  for await (const piece of isReadAlong ? guardPieces(pieces, format) : pieces) host.stdout.write(piece)
}

type Pieces = Iterable<ReportPiece> | AsyncIterable<ReportPiece>

/** What is made while time goes by comes in large pieces. */
function piecesOf(report: string | Pieces): Pieces {
  if (typeof report === "string") return [report]
  return Symbol.asyncIterator in report ? report : gatherPieces(report)
}

async function writePieces(pieces: Pieces, outputFile: string, host: Host): Promise<void> {
  const path = resolve(host.cwd, outputFile)
  try {
    await mkdir(dirname(path), { recursive: true })
    const file = openSync(path, "w")
    try {
      for await (const piece of pieces) writeFileSync(file, piece)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error // of making the report
    throw new UsageError(`Cannot write the report to \`${outputFile}\`: ${error.message}`)
  }
}

/** Characters or bytes that are written at a time, about. */
const pieceSize = 2 ** 16

/** Short pieces together, since each write costs; in text where all of it is text. */
function* gatherPieces(pieces: Iterable<ReportPiece>): Generator<ReportPiece, void> {
  let bytes: Uint8Array[] = []
  let text = ""
  let size = 0
  const gather = (): ReportPiece => (bytes.length === 0 ? text : Buffer.concat([...bytes, Buffer.from(text)]))
  for (const piece of pieces) {
    size += piece.length
    if (typeof piece === "string") text += piece
    else {
      bytes.push(Buffer.from(text), piece)
      text = ""
    }
    if (size < pieceSize) continue
    yield gather()
    bytes = []
    text = ""
    size = 0
  }
  if (size > 0) yield gather()
}
