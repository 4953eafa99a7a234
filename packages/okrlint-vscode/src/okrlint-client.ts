import { workspace, type ExtensionContext } from "vscode"
import { LanguageClient, TransportKind, type LanguageClientOptions } from "vscode-languageclient/node"

/** The client of the server that is packed with this extension; `onNotification` may be called before it is started. */
export function createOkrlintClient({ asAbsolutePath }: ExtensionContext): LanguageClient {
  const server = { module: asAbsolutePath("dist/okrlint-language-server.js"), transport: TransportKind.ipc }
  const options: LanguageClientOptions = {
    documentSelector: ["file", "untitled"].flatMap(scheme => ["markdown", "mdx"].map(language => ({ scheme, language }))),
    initializationOptions: { status: true, trusted: workspace.isTrusted },
  }
  return new LanguageClient("okrlint", "okrlint", server, options)
}
