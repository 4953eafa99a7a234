import { today } from "@okrlint/core"
import type { Program } from "../node/okrlint-options.ts"
import type { Host } from "./host.ts"
import { createOutput, type ProcessOutput } from "./process-output.ts"

/** The host of a process. */
export interface ProcessHost extends Host {
  readonly stdout: ProcessOutput
  readonly stderr: ProcessOutput
}

/** The host of the process that runs a program. */
export function createProcessHost(program: Program): ProcessHost {
  return {
    program,
    cwd: process.cwd(),
    env: process.env,
    stdout: createOutput(1, () => process.stdout),
    stderr: createOutput(2, () => process.stderr),
    readStdin,
    get ask() {
      return process.stdin.isTTY && process.stdout.isTTY ? ask : undefined
    },
    today,
  }
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
