import { configFileNames } from "@okrlint/config"
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type CancellationToken,
  type Connection,
} from "vscode-languageserver"
import type { RunningSession } from "./running-session.ts"

/** Files whose change may change every finding; documents are watched for outlines and references over the workspace. */
const watchedGlobs = [
  `**/{${configFileNames.join(",")}}`,
  "**/package.json",
  "**/.gitignore",
  "**/.okrlintignore",
  "**/okrlint-suppressions.json",
  "**/*.{md,markdown,mdx}",
]

const documentNames = /\.(?:md|markdown|mdx)$/i

/** Follows what is around the documents: settings, workspace folders, files that change on disk. */
export function followWorkspace(connection: Connection, current: () => RunningSession): void {
  connection.onInitialized(async () => {
    const { session } = current()
    const { client } = session
    if (client.watchesFiles) {
      await connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: watchedGlobs.map(globPattern => ({ globPattern })),
      })
    }
    if (client.configurationChanges) await connection.client.register(DidChangeConfigurationNotification.type, { section: "okrlint" })
    if (client.workspaceFolders) connection.workspace.onDidChangeWorkspaceFolders(() => void renewFolders(connection, current()))
    await renewSettings(connection, current(), undefined)
    current().workspaceRuns.followSetting()
  })
  connection.onRequest("okrlint/lintWorkspace", async (_params: unknown, token: CancellationToken) => {
    const summary = await current().workspaceRuns.runNow(() => token.isCancellationRequested)
    return summary ?? null
  })
  connection.onDidChangeConfiguration(async ({ settings }) => {
    await renewSettings(connection, current(), settings)
    current().workspaceRuns.followSetting()
  })
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const { session, publisher, workspaceRuns } = current()
    const documents = changes.filter(({ uri }) => documentNames.test(uri))
    documents.forEach(({ uri }) => session.index.forget(uri))
    documents.forEach(({ uri }) => workspaceRuns.touch(uri))
    if (documents.length === changes.length) return
    session.reset()
    workspaceRuns.touch()
    publisher.scheduleAll()
    refresh(connection, current())
  })
}

/** Asks the client for its settings, or takes those it has sent; without either, those of the start stay. */
async function renewSettings(connection: Connection, running: RunningSession, sent: unknown): Promise<void> {
  const { session, publisher, workspaceRuns } = running
  const settings: unknown = session.client.configuration ? await connection.workspace.getConfiguration("okrlint") : sectionOf(sent)
  if (settings === undefined || settings === null) return
  if (!session.setSettings(settings)) return
  workspaceRuns.touch()
  publisher.scheduleAll()
  refresh(connection, running)
}

/** Clients send either the whole of their settings or the section alone. */
function sectionOf(sent: unknown): unknown {
  if (typeof sent !== "object" || sent === null) return undefined
  return "okrlint" in sent ? sent.okrlint : sent
}

async function renewFolders(connection: Connection, { session, publisher, workspaceRuns }: RunningSession): Promise<void> {
  const folders = (await connection.workspace.getWorkspaceFolders()) ?? []
  session.folders.setRoots(folders.map(({ uri }) => uri))
  session.reset()
  workspaceRuns.touch()
  publisher.scheduleAll()
}

/** Lenses, hints and colours are asked for again only by clients that can be told to. */
function refresh(connection: Connection, { session }: RunningSession): void {
  const { codeLens, inlayHints, semanticTokens } = session.client.refreshes
  if (codeLens) void connection.sendRequest("workspace/codeLens/refresh")
  if (inlayHints) void connection.languages.inlayHint.refresh()
  if (semanticTokens) connection.languages.semanticTokens.refresh()
}
