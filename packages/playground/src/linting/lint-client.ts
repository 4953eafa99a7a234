import type { Plan } from "../share/plan.ts"
import type { Catalogue, Request, Response, Understanding } from "./protocol.ts"

/** Who is told. */
export interface LintListener {
  onCatalogue(catalogue: Catalogue): void
  /** Only of the plan that was sent last. */
  onUnderstanding(understanding: Understanding): void
  /** The plan could not be worked on, or the worker could not be loaded; one sentence. */
  onFailure(message: string): void
}

/** Has plans linted beside the page. */
export interface LintClient {
  /** Lints a plan, and drops what is not done of the one before. */
  lint(plan: Plan): void
  /** Whether the plan that was sent last is understood. */
  isCurrent(): boolean
  /** What was said last, as Markdown. */
  report(): Promise<string | undefined>
  dispose(): void
}

/** What lints: a Web Worker, or anything that talks as one. */
export type LintPort = Pick<Worker, "postMessage" | "addEventListener" | "terminate">

/** What a client is made with. */
export interface LintClientOptions {
  /** Begins what lints, with parts that it loads before all else. */
  start(parts: readonly string[]): LintPort
  readonly listener: LintListener
  /** Calendar day that counts as today, for pages that must not change. */
  readonly now?: string | undefined
}

/** Talks to a worker, and begins a new one when a text needs parts that it has begun without. */
export function createLintClient({ start, listener, now }: LintClientOptions): LintClient {
  let version = 0
  let understood = -1
  let sent: Plan | undefined
  let parts: readonly string[] = []
  let waiting: ((markdown: string | undefined) => void)[] = []
  const answerReports = (markdown: string | undefined): void => {
    for (const resolve of waiting) resolve(markdown)
    waiting = []
  }
  const hear = (response: Response): void => {
    if (response.type === "catalogue") listener.onCatalogue(response.catalogue)
    else if (response.type === "report") answerReports(response.markdown)
    else if (response.type === "missing") restart(response.parts)
    else if (response.type === "failure") {
      if (response.version === version) listener.onFailure(response.message)
    } else if (response.understanding.version === version) {
      understood = version
      listener.onUnderstanding(response.understanding)
    }
  }
  let port = listenTo(start(parts), hear, listener)
  const send = (request: Request): void => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- between a page and its worker there is no origin to name
    port.postMessage(request)
  }
  const restart = (missing: readonly string[]): void => {
    port.terminate()
    answerReports(undefined)
    parts = [...new Set([...parts, ...missing])]
    port = listenTo(start(parts), hear, listener)
    if (sent !== undefined) send({ type: "lint", version, plan: sent, now })
  }
  return {
    lint: plan => {
      version++
      sent = plan
      send({ type: "lint", version, plan, now })
    },
    isCurrent: () => understood === version,
    report: () => {
      const answer = new Promise<string | undefined>(resolve => waiting.push(resolve))
      send({ type: "report", version })
      return answer
    },
    dispose: () => port.terminate(),
  }
}

function listenTo(port: LintPort, hear: (response: Response) => void, { onFailure }: LintListener): LintPort {
  port.addEventListener("message", event => hear((event as MessageEvent<Response>).data)) // the worker sends nothing else
  port.addEventListener("error", () => onFailure("The linter could not be loaded; reload the page."))
  return port
}
