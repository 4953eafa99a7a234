import type { Connection } from "vscode-languageserver"
import { createDiagnose, type Diagnose } from "./diagnose.ts"
import { stackOf } from "./faults.ts"
import { createPublishQueue } from "./publish-queue.ts"
import { createSentDiagnostics } from "./sent-diagnostics.ts"
import type { Session } from "./session.ts"

/** Sends findings to the client: each version's once, and none of a version that has been edited since. */
export interface Publisher {
  /** A document has a new version, or its findings may be others. */
  schedule(uri: string): void
  /** As `schedule`, for every open document; clients that ask for diagnostics are told to ask again. */
  scheduleAll(): void
  /** As `scheduleAll`, but what the client has already is not sent again. */
  scheduleChanged(): void
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
  const sent = createSentDiagnostics(connection)
  const onlyChanged = new Set<string>()

  const publish = async (uri: string): Promise<void> => {
    const document = documents.get(uri)
    if (document === undefined) return
    const diagnostics = await diagnose(uri)
    if (documents.get(uri) !== document) return // edited or closed meanwhile; the newer version is scheduled
    const found = { uri, version: document.version, diagnostics }
    await (onlyChanged.delete(uri) ? sent.sendChanged(found) : sent.send(found))
  }
  const queue = createPublishQueue(uri =>
    publish(uri).catch((error: unknown) => connection.console.error(`okrlint could not publish for ${uri}: ${stackOf(error)}`)),
  )
  const schedule = (uri: string): void => {
    if (client.pullsDiagnostics) return
    onlyChanged.delete(uri)
    queue.add(uri)
  }
  const enqueueChanged = (uri: string): void => {
    // What is linted on save is left until then.
    if (session.settings().run === "onSave" && sent.versionOf(uri) !== documents.get(uri)?.version) return
    if (!queue.has(uri)) onlyChanged.add(uri)
    queue.add(uri)
  }
  return {
    schedule,
    scheduleChanged: () => {
      if (client.pullsDiagnostics) connection.languages.diagnostics.refresh()
      else for (const uri of documents.keys()) enqueueChanged(uri)
    },
    scheduleAll: () => {
      if (client.pullsDiagnostics) connection.languages.diagnostics.refresh()
      else for (const uri of documents.keys()) schedule(uri)
    },
    close: uri => {
      queue.delete(uri)
      sent.forget(uri)
      if (!client.pullsDiagnostics) void connection.sendDiagnostics({ uri, diagnostics: [] })
    },
    diagnose,
    dispose: () => queue.dispose(),
  }
}
