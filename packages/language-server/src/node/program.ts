import { defaultFileConfig } from "@okrlint/config"
import { createPieceCache } from "@okrlint/markdown"
import { samplePlan } from "okrlint/workspace"
import manifest from "../../package.json" with { type: "json" }
import { createPositions } from "../text/positions.ts"
import { analyseText } from "../workspace/analysis.ts"
import { createKeptReadings } from "../workspace/kept-readings.ts"
import { runServer } from "./run-server.ts"

/** Serves the editor that started this process, or prints what it was asked for. */
export function run(): void {
  const code = runServer({ argv: process.argv.slice(2), version: manifest.version, print: text => process.stdout.write(text) })
  if (code !== undefined) process.exitCode = code
}

/** Understands a plan to no effect, so that the engine compiles what findings need; whatever the editor has opened. */
export async function warmUp(): Promise<void> {
  await analyseText({
    uri: "untitled:plan",
    path: undefined,
    text: samplePlan,
    positions: createPositions(samplePlan, "utf-16"),
    isMdx: false,
    config: defaultFileConfig(),
    now: "2026-07-01",
    accept: undefined,
    pieces: createPieceCache(),
    readings: createKeptReadings(),
    beside: [],
    exists: undefined,
    isWanted: () => true,
  })
}
