import type { CheckedText } from "okrlint/universal"
import type { ClientFacts } from "../client/client-facts.ts"
import { readSettings, type ServerSettings } from "../client/settings.ts"
import type { OpenDocument } from "../text/open-document.ts"
import type { Analysis } from "../workspace/analysis.ts"
import { createFolders, type Folders } from "../workspace/folders.ts"
import { createGoalIndex, type GoalIndex } from "../workspace/goal-index.ts"
import type { ServerHost } from "../workspace/host.ts"
import { createAnalyses } from "./analyses.ts"
import { readInitialization, type Initialization } from "./initialization.ts"

/** Everything one client's server knows: its documents, settings and folders, and what was worked out of them. */
export interface Session {
  readonly host: ServerHost
  readonly client: ClientFacts
  readonly initialization: Initialization
  readonly folders: Folders
  readonly index: GoalIndex
  readonly documents: Map<string, OpenDocument>
  /** Checked documents of the workspace by URI, for rules over all of them; empty until the first run over it. */
  readonly workspace: Map<string, CheckedText>
  settings(): ServerSettings
  /** Whether anything is different now. */
  setSettings(value: unknown): boolean
  /**
   * What is understood of an open document, in its newest version; worked out once per version. Undefined for a document that is
   * not open or is ignored.
   *
   * @throws {ConfigError} when the config has a fault.
   */
  analyse(uri: string): Promise<Analysis | undefined>
  /** Forgets what was worked out of an open document, or of all, because what stands beside them has changed. */
  renew(uri?: string): void
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

/** Begins a session. */
export function createSession({ host, client, initializationOptions }: SessionOptions): Session {
  const initialization = readInitialization(initializationOptions)
  let settings = readSettings(initialization.settings)
  const documents = new Map<string, OpenDocument>()
  const workspace = new Map<string, CheckedText>()
  const { trusted, config } = initialization
  const folders = createFolders({ host, trusted, config, configFile: () => settings.configFile })
  const index = createGoalIndex({ host, folders, encoding: client.encoding, open: () => [...documents.values()] })
  const reset = (): void => {
    analyses.forgetAll()
    folders.reset()
    index.forget()
  }
  const analyses = createAnalyses({ host, client, folders, documents, workspace, reset })
  return {
    host,
    client,
    initialization,
    folders,
    index,
    documents,
    workspace,
    settings: () => settings,
    setSettings: value => {
      const next = readSettings(value)
      if (JSON.stringify(next) === JSON.stringify(settings)) return false
      settings = next
      reset()
      return true
    },
    analyse: async uri => (settings.enable ? analyses.analyse(uri) : undefined),
    renew: analyses.renew,
    close: uri => {
      documents.delete(uri)
      analyses.forget(uri)
      index.forget(uri)
    },
    reset,
  }
}
