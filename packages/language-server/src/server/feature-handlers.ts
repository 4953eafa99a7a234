import type { Connection, TextDocumentPositionParams } from "vscode-languageserver"
import { ResponseError } from "vscode-languageserver"
import type { FeatureName } from "../client/settings.ts"
import { codeActions, openPageCommand, readActionData, resolveCodeAction } from "../features/code-actions/code-actions.ts"
import type { ActionContext } from "../features/code-actions/action.ts"
import { codeLenses } from "../features/code-lenses.ts"
import { complete } from "../features/completion/complete.ts"
import { documentSymbols, flatSymbols } from "../features/document-symbols.ts"
import { foldingRanges } from "../features/folding-ranges.ts"
import { hoverAt } from "../features/hover.ts"
import { inlayHints } from "../features/inlay-hints.ts"
import {
  findDefinitions,
  findNameFault,
  findReferences,
  prepareRename,
  renameGoal,
  type NavigationPlace,
} from "../features/navigation/navigate.ts"
import { semanticTokens } from "../features/semantic-tokens.ts"
import { workspaceSymbols } from "../features/workspace-symbols.ts"
import type { Analysis } from "../workspace/analysis.ts"
import { createGuard } from "./guard.ts"
import type { RunningSession } from "./running-session.ts"

/** Answers what clients ask about documents. A feature that is switched off has nothing to say. */
export function answerFeatures(connection: Connection, current: () => RunningSession): void {
  answerOutline(connection, current)
  answerActions(connection, current)
  answerNavigation(connection, current)
  answerDiagnostics(connection, current)
}

/** The document's analysis when the feature is on. */
async function analysisFor(current: () => RunningSession, feature: FeatureName, uri: string): Promise<Analysis | undefined> {
  const { session } = current()
  return session.settings().features[feature] ? session.analyse(uri) : undefined
}

function answerOutline(connection: Connection, current: () => RunningSession): void {
  const guard = createGuard(connection)
  connection.onHover(
    guard("hover", null, async ({ textDocument, position }) => {
      const analysis = await analysisFor(current, "hover", textDocument.uri)
      return analysis && hoverAt(analysis, position, current().session.client.markdownHover ? "markdown" : "plaintext")
    }),
  )
  connection.onDocumentSymbol(
    guard("document symbols", null, async ({ textDocument }) => {
      const analysis = await analysisFor(current, "symbols", textDocument.uri)
      return analysis && (current().session.client.hierarchicalSymbols ? documentSymbols(analysis) : flatSymbols(analysis))
    }),
  )
  connection.onCodeLens(
    guard("code lenses", null, async ({ textDocument }) => {
      const analysis = await analysisFor(current, "codeLens", textDocument.uri)
      return analysis && codeLenses(analysis)
    }),
  )
  connection.languages.inlayHint.on(
    guard("inlay hints", null, async ({ textDocument, range }) => {
      const analysis = await analysisFor(current, "inlayHints", textDocument.uri)
      return analysis && inlayHints(analysis, range)
    }),
  )
  connection.onFoldingRanges(
    guard("folding ranges", null, async ({ textDocument }) => {
      const analysis = await analysisFor(current, "folding", textDocument.uri)
      return analysis && foldingRanges(analysis)
    }),
  )
  connection.languages.semanticTokens.on(
    guard("semantic tokens", { data: [] }, async ({ textDocument }) => {
      const analysis = await analysisFor(current, "semanticTokens", textDocument.uri)
      return analysis && semanticTokens(analysis)
    }),
  )
}

function answerActions(connection: Connection, current: () => RunningSession): void {
  const guard = createGuard(connection)
  const contextFor = (uri: string): ActionContext => {
    const { session } = current()
    return { client: session.client, host: session.host, settings: session.settings(), version: session.documents.get(uri)?.version ?? 0 }
  }
  connection.onCodeAction(
    guard("code actions", null, async params => {
      const analysis = await analysisFor(current, "codeActions", params.textDocument.uri)
      return analysis && codeActions(params, analysis, contextFor(params.textDocument.uri))
    }),
  )
  connection.onCodeActionResolve(async action => {
    const data = readActionData(action)
    const analysis = data && (await analysisFor(current, "codeActions", data.uri))
    return data === undefined || analysis === undefined ? action : resolveCodeAction(action, analysis, contextFor(data.uri))
  })
  connection.onExecuteCommand(async ({ command, arguments: given }) => {
    const [page] = given ?? []
    if (command !== openPageCommand || typeof page !== "string") return null
    await connection.window.showDocument({ uri: page, external: true })
    return null
  })
  connection.onCompletion(
    guard("completion", null, async ({ textDocument, position }, token) => {
      const analysis = await analysisFor(current, "completion", textDocument.uri)
      const { session } = current()
      const isCancelled = (): boolean => token.isCancellationRequested
      const documents = () => session.index.documents(isCancelled)
      return analysis && complete(analysis, position, { snippets: session.client.snippetCompletions, documents, isCancelled })
    }),
  )
}

function answerNavigation(connection: Connection, current: () => RunningSession): void {
  const guard = createGuard(connection)
  const placeOf = ({ textDocument: { uri }, position }: TextDocumentPositionParams): NavigationPlace | undefined => {
    const { session } = current()
    const document = session.documents.get(uri)
    return document && session.settings().features.navigation ? { uri, offset: document.positions.offsetAt(position) } : undefined
  }
  const all = (token: { readonly isCancellationRequested: boolean }) =>
    current().session.index.documents(() => token.isCancellationRequested)
  connection.onDefinition(
    guard("definition", null, async (params, token) => {
      const place = placeOf(params)
      return place && findDefinitions(await all(token), place)
    }),
  )
  connection.onReferences(
    guard("references", null, async (params, token) => {
      const place = placeOf(params)
      return place && findReferences(await all(token), place, params.context.includeDeclaration)
    }),
  )
  connection.onPrepareRename(
    guard("prepare rename", null, async (params, token) => {
      const place = placeOf(params)
      return place && prepareRename(await all(token), place)
    }),
  )
  connection.onRenameRequest(async (params, token) => {
    const fault = findNameFault(params.newName)
    if (fault !== undefined) return new ResponseError(invalidParams, fault)
    const rename = guard("rename", null, async (given: typeof params, cancel) => {
      const place = placeOf(given)
      return place && renameGoal(await all(cancel), place, { name: given.newName, client: current().session.client })
    })
    return rename(params, token)
  })
  connection.onWorkspaceSymbol(
    guard("workspace symbols", null, async ({ query }, token) =>
      current().session.settings().features.workspaceSymbols ? workspaceSymbols(await all(token), query) : [],
    ),
  )
}

const invalidParams = -32602

/** Only clients that were offered it ask; a fault is among the diagnostics. */
function answerDiagnostics(connection: Connection, current: () => RunningSession): void {
  connection.languages.diagnostics.on(async ({ textDocument }) => ({
    kind: "full",
    items: await current().publisher.diagnose(textDocument.uri),
  }))
}
