import type { Connection } from "vscode-languageserver"
import { toConfigDiagnostic } from "../client/config-diagnostic.ts"
import { messageOf } from "./faults.ts"
import type { Session } from "./session.ts"

/** Shows a config's fault on its file, or takes it away when the error is undefined. */
export type ReportConfig = (uri: string, error: unknown) => Promise<void>

/** Says each fault once, however many documents go by the config. */
export function createConfigReporter({ host, folders, client }: Session, connection: Connection): ReportConfig {
  const shown = new Map<string, string>()
  return async (uri, error) => {
    if (error === undefined && shown.size === 0) return
    const folder = folders.folderOf(uri)
    const file = await folder.configFileFor(host.toPath(uri)).catch(() => undefined)
    if (file === undefined) return
    const configUri = host.toUri(file)
    const message = error === undefined ? undefined : messageOf(error)
    if (shown.get(configUri) === message) return
    if (message === undefined) shown.delete(configUri)
    else shown.set(configUri, message)
    const diagnostics = error === undefined ? [] : [toConfigDiagnostic(error, (await folder.readText(file)) ?? "", client.encoding)]
    await connection.sendDiagnostics({ uri: configUri, diagnostics })
  }
}
