import type { Publisher } from "./publisher.ts"
import type { Session } from "./session.ts"
import type { WorkspaceRuns } from "./workspace-runs.ts"

/** A server and what belongs to it, from the client's first message on. */
export interface RunningSession {
  readonly session: Session
  readonly publisher: Publisher
  readonly workspaceRuns: WorkspaceRuns
}
