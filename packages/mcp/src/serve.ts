import { serveStdio } from "@modelcontextprotocol/server/stdio"
import type { McpOptions } from "okrlint/workspace"
import { createServer } from "./create-server.ts"

/** Serves on the process's standard input and output until the client closes them. */
export async function serve(options: McpOptions): Promise<void> {
  const ended = new Promise<void>(resolve => process.stdin.once("end", resolve).once("close", resolve))
  const handle = serveStdio(() => createServer(options), {
    onerror: error => process.stderr.write(`okrlint: ${error.message}\n`),
  })
  await ended
  await handle.close()
}
