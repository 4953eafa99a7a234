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

/** Talks to a worker; `now` is the day that counts as today, for pages that must not change. */
export function createLintClient(port: LintPort, listener: LintListener, now?: string): LintClient {
  let version = 0
  let understood = -1
  let waiting: ((markdown: string | undefined) => void)[] = []
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- between a page and its worker there is no origin to name
  const send = (request: Request): void => port.postMessage(request)
  port.addEventListener("message", event => {
    const response = (event as MessageEvent<Response>).data // the worker sends nothing else
    if (response.type === "catalogue") listener.onCatalogue(response.catalogue)
    else if (response.type === "report") {
      for (const resolve of waiting) resolve(response.markdown)
      waiting = []
    } else if (response.type === "failure") {
      if (response.version === version) listener.onFailure(response.message)
    } else if (response.understanding.version === version) {
      understood = version
      listener.onUnderstanding(response.understanding)
    }
  })
  port.addEventListener("error", () => listener.onFailure("The linter could not be loaded; reload the page."))
  return {
    lint: plan => {
      version++
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
