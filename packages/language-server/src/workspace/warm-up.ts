import { defaultFileConfig } from "@okrlint/config"
import { createPieceCache } from "@okrlint/markdown"
import { createPositions } from "../text/positions.ts"
import { analyseText } from "./analysis.ts"
import { createKeptReadings } from "./kept-readings.ts"

/** Understands a plan to no effect, so that the engine compiles what findings need; whatever the editor has opened. */
export async function warmUp(plan: string): Promise<void> {
  await analyseText({
    uri: "untitled:plan",
    path: undefined,
    text: plan,
    positions: createPositions(plan, "utf-16"),
    isMdx: false,
    config: defaultFileConfig(),
    now: "2026-07-01",
    accept: undefined,
    pieces: createPieceCache(),
    readings: createKeptReadings(),
    beside: [],
    exists: undefined,
    lastRun: undefined,
    isWanted: () => true,
  })
}
