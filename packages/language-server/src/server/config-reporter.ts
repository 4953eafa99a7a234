import { ConfigError } from "@okrlint/config"
import type { Connection } from "vscode-languageserver"
import { toConfigDiagnostic } from "../client/config-diagnostic.ts"
import { messageOf } from "./faults.ts"
import type { Session } from "./session.ts"

/** Shows a fault on the file it is in, for a document that suffers from it, or takes it away when the error is undefined. */
export type ReportConfig = (uri: string, error: unknown) => Promise<void>

interface Fault {
  readonly fileUri: string
  readonly message: string
}

/** Says each fault once, however many documents suffer from it, and as long as one does. */
export function createConfigReporter({ host, folders, client }: Session, connection: Connection): ReportConfig {
  const byDocument = new Map<string, Fault>()
  const isShown = ({ fileUri, message }: Fault): boolean =>
    [...byDocument.values()].some(fault => fault.fileUri === fileUri && fault.message === message)
  const clear = async (uri: string): Promise<void> => {
    const fault = byDocument.get(uri)
    byDocument.delete(uri)
    if (fault === undefined || [...byDocument.values()].some(({ fileUri }) => fileUri === fault.fileUri)) return
    await connection.sendDiagnostics({ uri: fault.fileUri, diagnostics: [] })
  }
  return async (uri, error) => {
    if (error === undefined) return clear(uri)
    const folder = folders.folderOf(uri)
    const source = error instanceof ConfigError ? error.source : undefined
    const inSource = source === undefined ? undefined : await folder.readText(source)
    const file = inSource === undefined ? await folder.configFileFor(host.toPath(uri)).catch(() => undefined) : source
    if (file === undefined) return
    const fault = { fileUri: host.toUri(file), message: messageOf(error) }
    if (byDocument.get(uri)?.fileUri !== fault.fileUri) await clear(uri)
    const wasShown = isShown(fault)
    byDocument.set(uri, fault)
    if (wasShown) return
    const text = inSource ?? (await folder.readText(file)) ?? ""
    await connection.sendDiagnostics({ uri: fault.fileUri, diagnostics: [toConfigDiagnostic(error, text, client.encoding)] })
  }
}
