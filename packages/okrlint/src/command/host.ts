import type { ReportPiece } from "../results/report-piece.ts"
import type { Program } from "../node/okrlint-options.ts"

/** Where the command writes to. */
export interface Output {
  /** Bytes are text in UTF-8. */
  write(text: ReportPiece): void
  /** Whether it is a terminal. */
  readonly isTerminal: boolean
  /** Cells in a line; undefined when it is no terminal. */
  readonly columns?: number | undefined
}

/** Everything the command needs of the process it runs in; tests bring their own. Files are the system's. */
export interface Host {
  /** Absolute. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: Output
  readonly stderr: Output
  /** Reads the standard input to its end. */
  readStdin(): Promise<Uint8Array>
  /** Asks the person at the terminal and gives the answer; undefined when nobody is there. */
  readonly ask?: ((question: string) => Promise<string>) | undefined
  /** Today's calendar day, `YYYY-MM-DD` in UTC. */
  today(): string
  /** The bundle that runs; undefined when it is run from source. */
  readonly program?: Program
}

/** 0 clean, 1 findings at error level or too many warnings, 2 usage, config or internal error. */
export type ExitCode = 0 | 1 | 2
