import type { Connection, Diagnostic } from "vscode-languageserver"

/** What a document's version has for findings. */
export interface VersionedDiagnostics {
  readonly uri: string
  readonly version: number
  readonly diagnostics: Diagnostic[]
}

/** Sends findings, and remembers what the client has. */
export interface SentDiagnostics {
  send(found: VersionedDiagnostics): Promise<void>
  /** As `send`, but not when the client has just that. */
  sendChanged(found: VersionedDiagnostics): Promise<void>
  /** The version whose findings the client has. */
  versionOf(uri: string): number | undefined
  forget(uri: string): void
}

/** Makes the memory of a connection. */
export function createSentDiagnostics(connection: Connection): SentDiagnostics {
  const sent = new Map<string, { readonly version: number; readonly found: string }>()
  const send = async (found: VersionedDiagnostics): Promise<void> => {
    sent.set(found.uri, { version: found.version, found: JSON.stringify(found.diagnostics) })
    await connection.sendDiagnostics(found)
  }
  return {
    send,
    sendChanged: async found => {
      const last = sent.get(found.uri)
      if (last?.version !== found.version || last.found !== JSON.stringify(found.diagnostics)) await send(found)
    },
    versionOf: uri => sent.get(uri)?.version,
    forget: uri => void sent.delete(uri),
  }
}
