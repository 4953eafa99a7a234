import type { Connection } from "vscode-languageserver"
import { changeDocument, openDocument } from "../text/open-document.ts"
import type { RunningSession } from "./running-session.ts"

/** Keeps the documents as the client has them, and has each version linted. */
export function followDocuments(connection: Connection, current: () => RunningSession): void {
  connection.onDidOpenTextDocument(({ textDocument }) => {
    const { session, publisher, workspaceRuns } = current()
    session.documents.set(textDocument.uri, openDocument(textDocument, session.client.encoding))
    publisher.schedule(textDocument.uri)
    workspaceRuns.touch(textDocument.uri)
  })
  connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
    const { session, publisher, workspaceRuns } = current()
    const document = session.documents.get(textDocument.uri)
    if (document === undefined) return connection.console.warn(`okrlint was told of a change in ${textDocument.uri}, which is not open.`)
    const change = { version: textDocument.version, pieces: contentChanges, encoding: session.client.encoding }
    session.documents.set(textDocument.uri, changeDocument(document, change))
    if (session.settings().run === "onType") publisher.schedule(textDocument.uri)
    workspaceRuns.touch(textDocument.uri)
  })
  connection.onDidSaveTextDocument(({ textDocument }) => {
    const { session, publisher } = current()
    if (session.settings().run === "onSave") publisher.schedule(textDocument.uri)
  })
  connection.onDidCloseTextDocument(({ textDocument }) => {
    const { session, publisher, workspaceRuns } = current()
    session.close(textDocument.uri)
    publisher.close(textDocument.uri)
    workspaceRuns.touch(textDocument.uri)
  })
}
