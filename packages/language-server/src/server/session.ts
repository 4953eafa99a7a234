import { readInitialization, type Initialization } from "./initialization.ts"
import type { ClientFacts } from "../client/client-facts.ts"
import { createPieceCache, type PieceCache } from "@okrlint/markdown"
import { readSettings, type ServerSettings } from "../client/settings.ts"
import type { OpenDocument } from "../text/open-document.ts"
import { analyseText, type Analysis } from "../workspace/analysis.ts"
import { createFolders, type Folders } from "../workspace/folders.ts"
import { createGoalIndex, type GoalIndex } from "../workspace/goal-index.ts"
import type { ServerHost } from "../workspace/host.ts"

/** Everything one client's server knows: its documents, settings and folders, and what was worked out of them. */
export interface Session {
  readonly host: ServerHost
  readonly client: ClientFacts
  readonly initialization: Initialization
  readonly folders: Folders
  readonly index: GoalIndex
  readonly documents: Map<string, OpenDocument>
  settings(): ServerSettings
  /** Whether anything is different now. */
  setSettings(value: unknown): boolean
  /**
   * What is understood of an open document; worked out once per version. Undefined for a document that is not open or is ignored.
   *
   * @throws {ConfigError} when the config has a fault.
   */
  analyse(uri: string): Promise<Analysis | undefined>
  /** Forgets a document that is no longer open. */
  close(uri: string): void
  /** Forgets what configs, ignore files and settings led to. */
  reset(): void
}

/** What a session begins with. */
export interface SessionOptions {
  readonly host: ServerHost
  readonly client: ClientFacts
  /** As the client sends them. */
  readonly initializationOptions: unknown
}

interface Known {
  readonly document: OpenDocument
  readonly stamp: string
  readonly analysis: Promise<Analysis | undefined>
}

/** Begins a session. */
export function createSession({ host, client, initializationOptions }: SessionOptions): Session {
  const initialization = readInitialization(initializationOptions)
  let settings = readSettings(initialization.settings)
  const documents = new Map<string, OpenDocument>()
  const known = new Map<string, Known>()
  const kept = new Map<string, PieceCache>()
  const piecesOf = (uri: string): PieceCache => {
    const pieces = kept.get(uri) ?? createPieceCache()
    kept.set(uri, pieces)
    return pieces
  }
  const folders = createFolders({
    host,
    trusted: initialization.trusted,
    config: initialization.config,
    configFile: () => settings.configFile,
  })
  const index = createGoalIndex({ host, folders, encoding: client.encoding, open: () => [...documents.values()] })
  const reset = (): void => {
    known.clear()
    folders.reset()
    index.forget()
  }
  const analyse = async (uri: string): Promise<Analysis | undefined> => {
    const document = documents.get(uri)
    if (document === undefined || !settings.enable) return undefined
    const path = host.toPath(uri)
    const before = known.get(uri)
    const stamp = `${host.today()} ${client.watchesFiles ? "" : folders.folderOf(uri).stampFor(path)}`
    if (before?.document === document && before.stamp === stamp) return before.analysis
    if (before !== undefined && before.stamp !== stamp) reset()
    const analysis = understand(document, { folders, host, pieces: piecesOf(uri) })
    known.set(uri, { document, stamp, analysis })
    return analysis
  }
  return {
    host,
    client,
    initialization,
    folders,
    index,
    documents,
    settings: () => settings,
    setSettings: value => {
      const next = readSettings(value)
      if (JSON.stringify(next) === JSON.stringify(settings)) return false
      settings = next
      reset()
      return true
    },
    analyse,
    close: uri => {
      documents.delete(uri)
      known.delete(uri)
      kept.delete(uri)
      index.forget(uri)
    },
    reset,
  }
}

async function understand(
  { uri, text, positions, languageId }: OpenDocument,
  { folders, host, pieces }: Pick<Session, "folders" | "host"> & { readonly pieces: PieceCache },
): Promise<Analysis | undefined> {
  const path = host.toPath(uri)
  const config = await folders.folderOf(uri).configFor(path)
  if (config === undefined) return undefined
  return analyseText({ uri, path, text, positions, config, pieces, now: host.today(), isMdx: languageId === "mdx" || uri.endsWith(".mdx") })
}
