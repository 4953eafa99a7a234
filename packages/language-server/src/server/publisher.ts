import type { Connection } from "vscode-languageserver"
import { createDiagnose, type Diagnose } from "./diagnose.ts"
import { stackOf } from "./faults.ts"
import type { Session } from "./session.ts"

/** Sends findings to the client: each version's once, and none of a version that has been edited since. */
export interface Publisher {
  /** A document has a new version, or its findings may be others. */
  schedule(uri: string): void
  /** As `schedule`, for every open document; clients that ask for diagnostics are told to ask again. */
  scheduleAll(): void
  close(uri: string): void
  /** A document's diagnostics for a client that asks for them. */
  readonly diagnose: Diagnose
  dispose(): void
}

/**
 * Linting begins once the messages that are already there have been read, so that a burst of edits is linted once; there is
 * no delay beyond that, because clients have their own.
 */
export function createPublisher(session: Session, connection: Connection): Publisher {
  const { documents, client } = session
  const diagnose = createDiagnose(session, connection)
  const pending = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | undefined

  const publish = async (uri: string): Promise<void> => {
    const document = documents.get(uri)
    if (document === undefined) return
    const diagnostics = await diagnose(uri)
    if (documents.get(uri) !== document) return // edited or closed meanwhile; the newer version is scheduled
    await connection.sendDiagnostics({ uri, version: document.version, diagnostics })
  }
  const run = async (): Promise<void> => {
    timer = undefined
    for (const uri of pending) {
      pending.delete(uri)
      await publish(uri).catch((error: unknown) => connection.console.error(`okrlint could not publish for ${uri}: ${stackOf(error)}`))
    }
  }
  const schedule = (uri: string): void => {
    if (client.pullsDiagnostics) return
    pending.add(uri)
    clearTimeout(timer)
    timer = setTimeout(() => void run(), 0)
  }
  return {
    schedule,
    scheduleAll: () => {
      if (client.pullsDiagnostics) connection.languages.diagnostics.refresh()
      else for (const uri of documents.keys()) schedule(uri)
    },
    close: uri => {
      pending.delete(uri)
      if (!client.pullsDiagnostics) void connection.sendDiagnostics({ uri, diagnostics: [] })
    },
    diagnose,
    dispose: () => clearTimeout(timer),
  }
}
