import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { PassThrough } from "node:stream"
import { pathToFileURL } from "node:url"
import { createNodeHost } from "@okrlint/language-server/node"
import { startServer, type ServerHost } from "@okrlint/language-server"
import { applyEdits } from "@okrlint/core"
import {
  createConnection,
  createProtocolConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type CodeAction,
  type Diagnostic,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type TextDocumentContentChangeEvent,
  type TextEdit,
} from "vscode-languageserver/node"
import { onTestFinished } from "vitest"
import { createPositions, type PositionEncoding } from "../src/text/positions.ts"

/** What a client of a test can do and where it works. */
export interface ClientOptions {
  readonly capabilities?: ClientCapabilities
  /** Files by name, below the workspace folder. */
  readonly files?: Readonly<Record<string, string>>
  /** Further workspace folders, below the first. */
  readonly folders?: readonly string[]
  readonly initializationOptions?: unknown
  /** What the client answers when it is asked for its settings. */
  readonly settings?: unknown
  readonly host?: ServerHost
}

/** A client that speaks to a server of its own, in this process, over a pair of streams. */
export interface TestClient {
  readonly root: string
  readonly initialized: InitializeResult
  readonly connection: ProtocolConnection
  /** Everything that was published, in order. */
  readonly published: readonly PublishDiagnosticsParams[]
  /** What the server wrote to its log. */
  readonly log: readonly string[]
  uri(name: string): string
  write(name: string, text: string): void
  /** Opens a document, as a file of the workspace folder, and gives its first diagnostics. */
  open(name: string, text: string, languageId?: string): Promise<readonly Diagnostic[]>
  change(name: string, version: number, pieces: readonly TextDocumentContentChangeEvent[]): Promise<void>
  /** The diagnostics of a version, once they come. */
  diagnosticsOf(name: string, version: number): Promise<readonly Diagnostic[]>
  /** The next that is published for a document. */
  next(name: string): Promise<PublishDiagnosticsParams>
  request<T>(method: string, params: unknown): Promise<T>
  actions(name: string, range: Range, only?: readonly string[]): Promise<CodeAction[]>
}

/** A day for all tests. */
export const testDay = "2026-11-02"

/** Starts a server and a client; both end with the test. */
export async function connect(options: ClientOptions = {}): Promise<TestClient> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "okrlint-server-")))
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), text)
  }
  Object.entries(options.files ?? {}).forEach(([name, text]) => write(name, text))
  const uri = (name: string): string => (name.includes(":") ? name : pathToFileURL(join(root, name)).href)
  const connection = startPair(options.host ?? { ...createNodeHost(), today: () => testDay })
  onTestFinished(() => {
    connection.dispose()
    rmSync(root, { recursive: true, force: true })
  })
  const published: PublishDiagnosticsParams[] = []
  const log: string[] = []
  const waiting: {
    readonly accepts: (params: PublishDiagnosticsParams) => boolean
    readonly give: (params: PublishDiagnosticsParams) => void
  }[] = []
  connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => {
    published.push(params)
    for (const one of waiting.filter(({ accepts }) => accepts(params))) {
      waiting.splice(waiting.indexOf(one), 1)
      one.give(params)
    }
  })
  connection.onNotification("window/logMessage", ({ message }: { message: string }) => void log.push(message))
  connection.onRequest("workspace/configuration", ({ items }: { items: unknown[] }) => items.map(() => options.settings ?? null))
  connection.onRequest("client/registerCapability", () => null)
  const waitFor = (accepts: (params: PublishDiagnosticsParams) => boolean): Promise<PublishDiagnosticsParams> =>
    new Promise(give => void waiting.push({ accepts, give }))
  connection.listen()
  const folders = ["", ...(options.folders ?? [])].map(name => ({ uri: uri(name), name }))
  const initialized = await connection.sendRequest<InitializeResult>("initialize", {
    processId: null,
    rootUri: uri(""),
    workspaceFolders: folders,
    capabilities: options.capabilities ?? {},
    initializationOptions: options.initializationOptions,
  })
  await connection.sendNotification("initialized", {})
  const diagnosticsOf = async (name: string, version: number): Promise<readonly Diagnostic[]> => {
    const known = published.findLast(params => params.uri === uri(name) && params.version === version)
    return (known ?? (await waitFor(params => params.uri === uri(name) && params.version === version))).diagnostics
  }
  return {
    root,
    initialized,
    connection,
    published,
    log,
    uri,
    write,
    open: async (name, text, languageId = "markdown") => {
      await connection.sendNotification("textDocument/didOpen", { textDocument: { uri: uri(name), languageId, version: 1, text } })
      const pulls = initialized.capabilities.diagnosticProvider !== undefined
      return pulls ? [] : diagnosticsOf(name, 1)
    },
    change: (name, version, contentChanges) =>
      connection.sendNotification("textDocument/didChange", { textDocument: { uri: uri(name), version }, contentChanges }),
    diagnosticsOf,
    next: name => waitFor(params => params.uri === uri(name)),
    request: (method, params) => connection.sendRequest(method, params),
    actions: async (name, range, only) => {
      const context = { diagnostics: [], ...(only && { only }) }
      return (
        (await connection.sendRequest<CodeAction[] | null>("textDocument/codeAction", {
          textDocument: { uri: uri(name) },
          range,
          context,
        })) ?? []
      )
    },
  }
}

function startPair(host: ServerHost): ProtocolConnection {
  const toServer = new PassThrough()
  const toClient = new PassThrough()
  startServer(createConnection(ProposedFeatures.all, new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), {
    host,
    version: "0.0.0-test",
  })
  return createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer))
}

/** The range of the first place where words stand in a text. */
export function rangeOfWords(text: string, words: string, encoding: PositionEncoding = "utf-16"): Range {
  const at = text.indexOf(words)
  if (at < 0) throw new Error(`The text does not hold \`${words}\`.`)
  return createPositions(text, encoding).rangeOf(at, at + words.length)
}

/** The place at the first character of words in a text. */
export function placeOf(text: string, words: string): Position {
  return rangeOfWords(text, words).start
}

/** A text after the edits that an action makes in it. */
export function applyAction(text: string, action: CodeAction | undefined): string {
  const edits = Object.values(action?.edit?.changes ?? {}).flat()
  if (edits.length === 0) throw new Error(`The action ${action?.title ?? ""} changes nothing.`)
  return applyTextEdits(text, edits)
}

/** A text after edits in the client's form. */
export function applyTextEdits(text: string, edits: readonly TextEdit[]): string {
  const { offsetAt } = createPositions(text, "utf-16")
  return applyEdits(
    text,
    edits.map(({ range, newText }) => ({ range: [offsetAt(range.start), offsetAt(range.end)] as const, text: newText })),
  )
}
