import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser"
import { startServer } from "../server/start-server.ts"
import { createMemoryHost } from "./memory-host.ts"

/** Serves the page that made this Web Worker; documents and config come over the connection alone. */
export function serveWorker(worker: ConstructorParameters<typeof BrowserMessageReader>[0], version: string): void {
  const connection = createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker))
  startServer(connection, { host: createMemoryHost(), version })
}
