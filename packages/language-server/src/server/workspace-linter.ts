import { createLineIndex } from "@okrlint/core/model"
import { checkTextInSteps, finishTextsInSteps, type CheckedText, type LintResult } from "okrlint/universal"
import type { Connection, Diagnostic } from "vscode-languageserver"
import { toDiagnostics } from "../client/to-diagnostics.ts"
import { createPositions } from "../text/positions.ts"
import { loadValidator } from "../workspace/analysis.ts"
import { mostDocuments } from "../workspace/goal-index.ts"
import type { Folder } from "../workspace/host.ts"
import { runSliced } from "../workspace/run-sliced.ts"
import { createConfigReporter } from "./config-reporter.ts"
import { isConfigError } from "./faults.ts"
import type { Session } from "./session.ts"

/** What linting a workspace came to. */
export interface WorkspaceSummary {
  readonly documents: number
  readonly findings: number
}

/** How a run is followed and stopped. */
export interface WorkspaceRun {
  isCancelled(): boolean
  /** False to look at documents for the sake of those that are open only: findings of the others are not sent. */
  readonly isShown: boolean
  /** After each document. */
  onDocument(done: number, total: number): void
}

/** Lints documents that are not open, together with those that are. */
export interface WorkspaceLinter {
  /** Checks what has changed since the last run and sends the findings of every document that is not open. */
  run(run: WorkspaceRun): Promise<WorkspaceSummary>
  /**
   * Checks a document anew in the next run, or all of them when the URI is undefined. Until then they count as they were, so that what
   * others have in common with them is not taken back for a moment.
   */
  forget(uri?: string): void
  /** Takes the findings of documents that are not open away; what is known of them still counts for those that are. */
  clear(): Promise<void>
}

/** Makes the linter of a session's workspace. */
export function createWorkspaceLinter(session: Session, connection: Connection): WorkspaceLinter {
  const { host, workspace, documents } = session
  const shown = new Set<string>()
  const stale = new Set<string>()
  const reportConfig = createConfigReporter(session, connection)

  const send = async (uri: string, result: LintResult, text: string): Promise<void> => {
    if (result.messages.length === 0 && !shown.delete(uri)) return
    const diagnostics = diagnosticsOf(uri, result, { text, session })
    if (diagnostics.length > 0) shown.add(uri)
    await connection.sendDiagnostics({ uri, diagnostics })
  }
  const sendFolder = async (folder: Folder, run: WorkspaceRun): Promise<WorkspaceSummary | undefined> => {
    const mine = [...workspace].filter(([uri]) => session.folders.folderOf(uri) === folder)
    const texts = mine.map(([, checked]) => checked)
    const options = {
      now: host.today(),
      accept: await folder.acceptance(),
      exists: host.exists,
      lastRun: session.folders.lastRunOf(folder),
    }
    const results = await runSliced(finishTextsInSteps(texts, options), () => !run.isCancelled())
    if (results === undefined) return undefined
    for (const [index, [uri, { text }]] of mine.entries()) if (!documents.has(uri)) await send(uri, results[index]!, text)
    return { documents: mine.length, findings: results.reduce((sum, { messages }) => sum + messages.length, 0) }
  }
  return {
    run: async run => {
      const summaries: (WorkspaceSummary | undefined)[] = []
      for (const { uri, folder } of session.folders.all()) {
        try {
          await checkFolder(folder, run, { session, stale })
          if (run.isShown && !run.isCancelled()) summaries.push(await sendFolder(folder, run))
          await reportConfig(`${uri}/`, undefined)
        } catch (error) {
          if (!isConfigError(error)) throw error
          await reportConfig(`${uri}/`, error)
        }
      }
      return sumUp(summaries.filter(summary => summary !== undefined))
    },
    forget: uri => {
      for (const changed of uri === undefined ? workspace.keys() : [uri]) stale.add(changed)
    },
    clear: async () => {
      for (const uri of shown) if (!documents.has(uri)) await connection.sendDiagnostics({ uri, diagnostics: [] })
      shown.clear()
    },
  }
}

interface Checking {
  readonly session: Session
  /** Documents that may have changed since they were checked. */
  readonly stale: Set<string>
}

/** Checks the documents of a folder; those that are checked already and have not changed stay. */
async function checkFolder(folder: Folder, run: WorkspaceRun, { session, stale }: Checking): Promise<void> {
  const { host, workspace, documents } = session
  const all = await folder.listDocuments()
  const paths = run.isShown ? all : all.slice(0, mostDocuments)
  const listed = new Set(paths.map(path => host.toUri(path)))
  for (const uri of workspace.keys()) if (session.folders.folderOf(uri) === folder && !listed.has(uri)) workspace.delete(uri)
  let done = 0
  for (const path of paths) {
    if (run.isCancelled()) return
    const uri = host.toUri(path)
    const known = stale.delete(uri) ? undefined : workspace.get(uri)
    const checked = documents.has(uri) ? (await session.analyse(uri))?.checked : (known ?? (await checkFile(folder, path, session)))
    if (checked === undefined) workspace.delete(uri)
    else workspace.set(uri, checked)
    run.onDocument(++done, paths.length)
  }
}

function sumUp(summaries: readonly WorkspaceSummary[]): WorkspaceSummary {
  return {
    documents: summaries.reduce((sum, { documents }) => sum + documents, 0),
    findings: summaries.reduce((sum, { findings }) => sum + findings, 0),
  }
}

interface ClosedDocument {
  readonly text: string
  readonly session: Session
}

function diagnosticsOf(uri: string, { messages }: LintResult, { text, session }: ClosedDocument): Diagnostic[] {
  const { host, client } = session
  const { rangeOf } = createPositions(text, client.encoding)
  const document = { uri, path: host.toPath(uri), messages, lines: createLineIndex(text), rangeOf }
  return toDiagnostics(document, { client, host, settings: session.settings() })
}

/** A file that is ignored, or cannot be read as text, has nothing to say. */
async function checkFile(folder: Folder, path: string, { host }: Session): Promise<CheckedText | undefined> {
  const [text, config] = [await folder.readText(path), await folder.configFor(path)]
  if (text === undefined || config === undefined) return undefined
  const validate = await loadValidator(config, text)
  return runSliced(checkTextInSteps({ text, filePath: path, config }, { now: host.today(), validate }))
}
