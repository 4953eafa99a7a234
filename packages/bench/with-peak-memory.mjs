// Runs a module as if it had been started itself: with-peak-memory.mjs FILE MODULE [arguments…]. Writes its peak memory into FILE, in MB.
import { writeFileSync } from "node:fs"
import { pathToFileURL } from "node:url"

const [node, , file, module, ...args] = process.argv
process.argv = [node, module, ...args]
process.on("exit", () => writeFileSync(file, String(process.resourceUsage().maxRSS / 1024)))
await import(pathToFileURL(module).href)
