import type { InitializeResult, ServerCapabilities } from "vscode-languageserver"
import type { ClientFacts } from "../client/client-facts.ts"
import { codeActionKinds, openPageCommand } from "../features/code-actions/code-actions.ts"
import { tokenLegend } from "../features/semantic-tokens.ts"

const incremental = 2

/** What the server tells a client of itself. */
export function describeServer(client: ClientFacts, version: string): InitializeResult {
  return { serverInfo: { name: "okrlint", version }, capabilities: capabilitiesFor(client) }
}

function capabilitiesFor(client: ClientFacts): ServerCapabilities {
  return {
    positionEncoding: client.encoding,
    textDocumentSync: { openClose: true, change: incremental, save: { includeText: false } },
    hoverProvider: true,
    documentSymbolProvider: { label: "okrlint" },
    workspaceSymbolProvider: true,
    codeLensProvider: { resolveProvider: false },
    inlayHintProvider: { resolveProvider: false },
    foldingRangeProvider: true,
    completionProvider: { triggerCharacters: ["-", "[", "@"] },
    definitionProvider: true,
    referencesProvider: true,
    renameProvider: { prepareProvider: true },
    semanticTokensProvider: { legend: tokenLegend, full: true },
    codeActionProvider: { codeActionKinds: [...codeActionKinds], resolveProvider: client.resolvesEdits },
    ...(client.showDocument && { executeCommandProvider: { commands: [openPageCommand] } }),
    ...(client.pullsDiagnostics && {
      diagnosticProvider: { identifier: "okrlint", interFileDependencies: false, workspaceDiagnostics: false },
    }),
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  }
}
