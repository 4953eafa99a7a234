import type { Connection, Diagnostic } from "vscode-languageserver"
import { toDiagnostics } from "../client/to-diagnostics.ts"
import { createConfigReporter } from "./config-reporter.ts"
import { isConfigError, messageOf, stackOf, toCrashDiagnostic } from "./faults.ts"
import type { Session } from "./session.ts"

/** A document's diagnostics; never rejects: faults are shown on the config file, or in the document. */
export type Diagnose = (uri: string) => Promise<Diagnostic[]>

/** How it stands with a document, as the notification `okrlint/status` says it. */
export interface DocumentStatus {
  readonly uri: string
  readonly state: "ok" | "ignored" | "config-error" | "error"
  /** What is wrong, for people. */
  readonly message?: string
}

/** Diagnoses open documents and tells clients that want to know how it stands with each. */
export function createDiagnose(session: Session, connection: Connection): Diagnose {
  const reportConfig = createConfigReporter(session, connection)
  const sendStatus = async (status: DocumentStatus): Promise<void> => {
    if (session.initialization.status) await connection.sendNotification("okrlint/status", status)
  }
  return async uri => {
    try {
      const analysis = await session.analyse(uri)
      await reportConfig(uri, undefined)
      await sendStatus({ uri, state: analysis === undefined ? "ignored" : "ok" })
      if (analysis === undefined) return []
      return toDiagnostics(analysis, { client: session.client, host: session.host, settings: session.settings() })
    } catch (error) {
      if (isConfigError(error)) {
        await reportConfig(uri, error)
        await sendStatus({ uri, state: "config-error", message: messageOf(error) })
        return []
      }
      connection.console.error(`okrlint failed on ${uri}: ${stackOf(error)}`)
      await sendStatus({ uri, state: "error", message: messageOf(error) })
      return [toCrashDiagnostic(error)]
    }
  }
}
