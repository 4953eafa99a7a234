import { samplePlan } from "okrlint/workspace"
import manifest from "../../package.json" with { type: "json" }
import { warmUp as understand } from "../workspace/warm-up.ts"
import { runServer } from "./run-server.ts"

/** Serves the editor that started this process, or prints what it was asked for. */
export function run(): void {
  const code = runServer({ argv: process.argv.slice(2), version: manifest.version, print: text => process.stdout.write(text) })
  if (code !== undefined) process.exitCode = code
}

/** Does once what editors need most. */
export async function warmUp(): Promise<void> {
  await understand(samplePlan)
}
