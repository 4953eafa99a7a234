import type { Connection, WorkDoneProgressServerReporter } from "vscode-languageserver"
import { stackOf } from "./faults.ts"
import type { Publisher } from "./publisher.ts"
import { renewOpenDocuments } from "./renew-open-documents.ts"
import type { Session } from "./session.ts"
import { createWorkspaceLinter, type WorkspaceSummary } from "./workspace-linter.ts"

/**
 * Looks at the workspace whenever something has changed, so that rules over several documents see the others; shows the findings of
 * documents that are not open when it is asked to, or with the setting `workspaceDiagnostics`.
 */
export interface WorkspaceRuns {
  /** Lints everything now; a run that is under way is stopped. Undefined when this one is stopped. */
  runNow(isCancelled?: () => boolean): Promise<WorkspaceSummary | undefined>
  /** Something may be different; a run begins once it has been quiet for a while. */
  touch(uri?: string): void
  /** The setting may be different. */
  followSetting(): void
  dispose(): void
}

/** Milliseconds without an edit after which rules over all documents run again: they are not what one types against. */
const quiet = 500

/** Makes the runs of a session. */
export function createWorkspaceRuns(session: Session, publisher: Publisher, connection: Connection): WorkspaceRuns {
  const linter = createWorkspaceLinter(session, connection)
  let timer: ReturnType<typeof setTimeout> | undefined
  let latest = 0
  let isOn = false

  const run = async (isCancelled: () => boolean, isShown: boolean): Promise<WorkspaceSummary | undefined> => {
    const number = ++latest
    const progress = isShown && session.client.progress ? await connection.window.createWorkDoneProgress() : undefined
    progress?.begin("okrlint", 0, undefined, true)
    const isStopped = (): boolean => number !== latest || isCancelled() || progress?.token.isCancellationRequested === true
    try {
      const summary = await linter.run({ isCancelled: isStopped, isShown, onDocument: (done, total) => report(progress, done, total) })
      if (isStopped()) return undefined
      const renewed = await renewOpenDocuments(session, () => !isStopped())
      if (renewed > 0 || !session.client.pullsDiagnostics) publisher.scheduleChanged()
      return summary
    } catch (error) {
      connection.console.error(`okrlint could not lint the workspace: ${stackOf(error)}`)
      return undefined
    } finally {
      progress?.done()
    }
  }
  const runNow = (isCancelled = () => false): Promise<WorkspaceSummary | undefined> => run(isCancelled, true)
  const start = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => void run(() => false, isOn), quiet)
  }
  return {
    runNow,
    touch: uri => {
      linter.forget(uri)
      if (session.settings().enable) start()
    },
    followSetting: () => {
      const wanted = session.settings().workspaceDiagnostics && session.settings().enable
      if (wanted) void runNow()
      else if (isOn) void linter.clear()
      isOn = wanted
    },
    dispose: () => {
      latest++
      clearTimeout(timer)
    },
  }
}

function report(progress: WorkDoneProgressServerReporter | undefined, done: number, total: number): void {
  progress?.report(Math.floor((100 * done) / total), `${done} of ${total} documents`)
}
