import type { Program } from "../node/okrlint-options.ts"
import type { Host, Output } from "./host.ts"
import { main } from "./main.ts"
import { createProcessHost } from "./process-host.ts"
import { samplePlan } from "./sample-plan.ts"

/** Runs the command line of this process to its end; gives whether all that it wrote has left the process. */
export async function run(program: Program): Promise<boolean> {
  const host = createProcessHost(program)
  process.exitCode = await main(process.argv.slice(2), host)
  return host.stdout.isWritten() && host.stderr.isWritten()
}

/** Works for the thread that has started this one. */
export async function work(): Promise<void> {
  const { work: start } = await import("../workers/work.ts") // most runs do without
  start()
}

/** Lints a plan into the void, so that the engine compiles what linting needs; whatever the present run was about. */
export async function warmUp(): Promise<void> {
  await main(["--no-config-lookup", "--stdin", "--stdin-filename", "plan.md"], hostOf(samplePlan))
}

function hostOf(plan: string): Host {
  const nowhere: Output = { write: () => undefined, isTerminal: false, columns: undefined }
  const readStdin = (): Promise<Uint8Array> => Promise.resolve(Buffer.from(plan))
  return { cwd: process.cwd(), env: {}, stdout: nowhere, stderr: nowhere, readStdin, today: () => "2026-07-01" }
}
