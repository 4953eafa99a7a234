import type { Connection, InitializeParams } from "vscode-languageserver"
import { readClientFacts } from "../client/client-facts.ts"
import type { ServerHost } from "../workspace/host.ts"
import { describeServer } from "./capabilities.ts"
import { answerFeatures } from "./feature-handlers.ts"
import { createPublisher } from "./publisher.ts"
import type { RunningSession } from "./running-session.ts"
import { createSession } from "./session.ts"
import { followDocuments } from "./sync-handlers.ts"
import { followWorkspace } from "./workspace-handlers.ts"
import { createWorkspaceRuns } from "./workspace-runs.ts"

/** What a server works with. */
export interface ServerOptions {
  readonly host: ServerHost
  /** Shown to clients. */
  readonly version: string
}

/**
 * Serves one client over a connection: findings, fixes, and the outline of goals. The host is all it knows of files.
 *
 * @example
 * const connection = createConnection(ProposedFeatures.all)
 * startServer(connection, { host: createNodeHost(), version: "1.0.0" })
 */
export function startServer(connection: Connection, { host, version }: ServerOptions): void {
  let running: RunningSession | undefined
  const current = (): RunningSession => {
    if (running === undefined) throw new Error("The client spoke before it was initialized.")
    return running
  }
  connection.onInitialize((params: InitializeParams) => {
    const client = readClientFacts(params)
    const session = createSession({ host, client, initializationOptions: params.initializationOptions })
    session.folders.setRoots(rootsOf(params))
    const publisher = createPublisher(session, connection)
    running = { session, publisher, workspaceRuns: createWorkspaceRuns(session, publisher, connection) }
    return describeServer(client, version)
  })
  followDocuments(connection, current)
  followWorkspace(connection, current)
  answerFeatures(connection, current)
  connection.onShutdown(() => {
    running?.publisher.dispose()
    running?.workspaceRuns.dispose()
  })
  connection.listen()
}

function rootsOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri)
  return rootUri ? [rootUri] : []
}
