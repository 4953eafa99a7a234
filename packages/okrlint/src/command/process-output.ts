import { fstatSync, writeSync } from "node:fs"
import type { ReportPiece } from "../results/report-piece.ts"
import type { Output } from "./host.ts"

/** An output of the process. */
export interface ProcessOutput extends Output {
  /** Whether all of it has left the process. */
  isWritten(): boolean
}

/**
 * Standard output or standard error. What is no terminal is written to directly: Node's streams for pipes and files take longer to
 * load than a page takes to lint. A reader such as `head` may go away early; that is no fault, and the exit code still counts.
 */
export function createOutput(descriptor: 1 | 2, open: () => NodeJS.WriteStream): ProcessOutput {
  let stream = mayBeTerminal(descriptor) ? withFaultsTold(descriptor, open()) : undefined
  return {
    write: text => {
      try {
        const rest = stream === undefined ? writeDirectly(descriptor, text) : text
        if (rest.length === 0) return
        stream ??= withFaultsTold(descriptor, open()) // which writes on when there is room; all that follows comes behind
        stream.write(rest)
      } catch (error) {
        giveUp(descriptor, error)
      }
    },
    isTerminal: stream?.isTTY === true,
    columns: stream?.columns,
    isWritten: () => stream === undefined,
  }
}

/** Terminals are character devices, as is `/dev/null`. */
function mayBeTerminal(descriptor: number): boolean {
  try {
    // With numbers, Node would keep them, and take a link in any path for part of a pipe: modules would not be found behind it.
    return fstatSync(descriptor, { bigint: true }).isCharacterDevice()
  } catch {
    return true // closed, or of a kind that the system does not tell: Node knows what to do
  }
}

/** Writes what can be written now; gives what is left when a pipe is full and does not wait. */
function writeDirectly(descriptor: number, text: ReportPiece): Uint8Array {
  let rest = typeof text === "string" ? Buffer.from(text) : text
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest))
  } catch (error) {
    if (codeOf(error) === "EPIPE") return new Uint8Array()
    if (codeOf(error) !== "EAGAIN") throw error
  }
  return rest
}

function withFaultsTold(descriptor: 1 | 2, stream: NodeJS.WriteStream): NodeJS.WriteStream {
  return stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") giveUp(descriptor, error)
  })
}

/** Ends the process where a report cannot be written, as on a full disk; where the standard error cannot, nobody can be told. */
function giveUp(descriptor: 1 | 2, error: unknown): void {
  if (descriptor === 2) return
  writeDirectly(2, `Cannot write to the standard output: ${reasonOf(error)}\n`)
  process.exit(2)
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined
}
