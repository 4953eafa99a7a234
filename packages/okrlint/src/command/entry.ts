import { main } from "./main.ts"
import { createProcessHost } from "./process-host.ts"

// The code is set, not exited with, so that what was written still reaches a slow pipe.
process.exitCode = await main(process.argv.slice(2), createProcessHost())
