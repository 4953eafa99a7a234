import { today } from "@okrlint/core"
import type { Program } from "../node/okrlint-options.ts"
import type { Host, Output } from "./host.ts"

/** The host of the process that runs a program. */
export function createProcessHost(program: Program): Host {
  return {
    program,
    cwd: process.cwd(),
    env: process.env,
    stdout: toOutput(process.stdout),
    stderr: toOutput(process.stderr),
    readStdin,
    ask: process.stdin.isTTY && process.stdout.isTTY ? ask : undefined,
    today,
  }
}

function toOutput(stream: NodeJS.WriteStream): Output {
  // A reader such as `head` may go away early; that is no fault, and the exit code still counts.
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error
  })
  return { write: text => void stream.write(text), isTerminal: stream.isTTY === true, columns: stream.columns }
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array) // no encoding is set, so chunks are bytes
  return Buffer.concat(chunks)
}

async function ask(question: string): Promise<string> {
  const { createInterface } = await import("node:readline/promises")
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  return terminal.question(question).finally(() => terminal.close())
}
