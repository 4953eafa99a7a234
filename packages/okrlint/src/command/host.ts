/** Where the command writes to. */
export interface Output {
  write(text: string): void
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
  /** Today's calendar day, `YYYY-MM-DD` in UTC. */
  today(): string
}

/** 0 clean, 1 findings at error level or too many warnings, 2 usage, config or internal error. */
export type ExitCode = 0 | 1 | 2
