import type { InitializeParams } from "vscode-languageserver"
import type { PositionEncoding } from "../text/positions.ts"

/** What a client can do, as far as the server decides by it. */
export interface ClientFacts {
  readonly encoding: PositionEncoding
  /** Whether diagnostics are asked for: only of clients that can be told to ask again, or a new config would leave old findings. */
  readonly pullsDiagnostics: boolean
  readonly relatedInformation: boolean
  readonly codeDescription: boolean
  readonly hierarchicalSymbols: boolean
  readonly documentChanges: boolean
  readonly snippetEdits: boolean
  readonly snippetCompletions: boolean
  readonly resolvesEdits: boolean
  readonly markdownHover: boolean
  readonly showDocument: boolean
  readonly progress: boolean
  readonly configuration: boolean
  readonly configurationChanges: boolean
  readonly watchesFiles: boolean
  readonly workspaceFolders: boolean
  readonly refreshes: { readonly codeLens: boolean; readonly inlayHints: boolean; readonly semanticTokens: boolean }
}

/** Reads off what a client says of itself; what it does not say it cannot do. */
export function readClientFacts({ capabilities }: InitializeParams): ClientFacts {
  const { textDocument, workspace, window, general } = capabilities
  return {
    encoding: chooseEncoding(general?.positionEncodings),
    pullsDiagnostics: textDocument?.diagnostic !== undefined && workspace?.diagnostics?.refreshSupport === true,
    relatedInformation: textDocument?.publishDiagnostics?.relatedInformation === true,
    codeDescription: textDocument?.publishDiagnostics?.codeDescriptionSupport === true,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true && workspace.workspaceEdit.documentChanges === true,
    snippetCompletions: textDocument?.completion?.completionItem?.snippetSupport === true,
    resolvesEdits:
      textDocument?.codeAction?.resolveSupport?.properties.includes("edit") === true && textDocument.codeAction.dataSupport === true,
    markdownHover: (textDocument?.hover?.contentFormat ?? ["markdown"]).includes("markdown"),
    showDocument: window?.showDocument?.support === true,
    progress: window?.workDoneProgress === true,
    configuration: workspace?.configuration === true,
    configurationChanges: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    refreshes: {
      codeLens: workspace?.codeLens?.refreshSupport === true,
      inlayHints: workspace?.inlayHint?.refreshSupport === true,
      semanticTokens: workspace?.semanticTokens?.refreshSupport === true,
    },
  }
}

/** UTF-16 costs nothing here; another encoding is taken only from clients that offer none better. */
function chooseEncoding(offered: readonly string[] = []): PositionEncoding {
  if (offered.length === 0 || offered.includes("utf-16")) return "utf-16"
  return offered.includes("utf-32") ? "utf-32" : offered.includes("utf-8") ? "utf-8" : "utf-16"
}
