import { workspace, type ExtensionContext } from "vscode"
import { LanguageClient, TransportKind, type LanguageClientOptions } from "vscode-languageclient/node"

/** The client of the server that is packed with this extension; `onNotification` may be called before it is started. */
export function createOkrlintClient({ asAbsolutePath }: ExtensionContext): LanguageClient {
  const server = { module: asAbsolutePath("dist/okrlint-language-server.js"), transport: TransportKind.ipc }
  const options: LanguageClientOptions = {
    documentSelector: ["file", "untitled"].flatMap(scheme => ["markdown", "mdx"].map(language => ({ scheme, language }))),
    initializationOptions: readInitialization(),
  }
  return new LanguageClient("okrlint", "okrlint", server, options)
}

/** What the server has to know from the start: before it can ask for the settings, the editor asks it for outlines. */
export function readInitialization(): Readonly<Record<string, unknown>> {
  return { status: true, trusted: workspace.isTrusted, settings: workspace.getConfiguration().get("okrlint") }
}
