import { tmpdir } from "node:os"
import type { ExitCode, Host } from "../src/command/host.ts"
import { joinPieces } from "../src/results/report-piece.ts"
import { main } from "../src/command/main.ts"

/** What one run of the command left behind. */
export interface CommandRun {
  readonly code: ExitCode
  readonly stdout: string
  readonly stderr: string
}

/** What a run may be given beside its arguments. */
export interface RunOptions {
  readonly cwd?: string
  readonly env?: Host["env"]
  readonly stdin?: string | Uint8Array
  readonly terminal?: boolean
  readonly ask?: Host["ask"]
}

/** Runs the command in this process, on a host that keeps what it is told. */
export async function runCommand(
  argv: readonly string[],
  { cwd = tmpdir(), env = {}, stdin = "", terminal = false, ask }: RunOptions = {},
): Promise<CommandRun> {
  const written = { stdout: "", stderr: "" }
  const output = (name: "stdout" | "stderr"): Host["stdout"] => ({
    isTerminal: terminal,
    write: text => {
      written[name] += joinPieces([text])
    },
  })
  const code = await main(argv, {
    cwd,
    env,
    stdout: output("stdout"),
    stderr: output("stderr"),
    readStdin: () => Promise.resolve(typeof stdin === "string" ? new TextEncoder().encode(stdin) : stdin),
    ask,
    today: () => "2026-07-01",
  })
  return { code, ...written }
}
