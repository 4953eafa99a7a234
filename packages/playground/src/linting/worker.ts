import { listCatalogue } from "./catalogue.ts"
import { listMissedParts, loadParts } from "./late-parts.ts"
import type { Request, Response } from "./protocol.ts"
import { createUnderstanding, type PlanToUnderstand, type Understood } from "./understand.ts"

/** What this file needs of the worker that it runs in; the types of pages do not know it. */
interface WorkerScope {
  /** The parts to begin with, as JSON; empty for none. */
  readonly name: string
  postMessage(message: Response): void
  addEventListener(type: "message", listener: (event: MessageEvent<Request>) => void): void
}

type LintRequest = Extract<Request, { type: "lint" }>

serve(self as unknown as WorkerScope) // in a worker it is one

/** Answers the page: each plan once, and none that another has overtaken. */
function serve(scope: WorkerScope): void {
  const understand = createUnderstanding()
  const ready = loadParts(JSON.parse(scope.name || "[]") as string[]) // as the page has written it
  let latest = -1
  let last: Understood | undefined
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- between a page and its worker there is no origin to name
  const tell = (response: Response): void => scope.postMessage(response)
  const lint = async ({ version, plan, now }: LintRequest): Promise<void> => {
    latest = version
    const response = await answer({ version, plan, now, isWanted: () => version === latest })
    const parts = listMissedParts()
    if (parts.length > 0) tell({ type: "missing", parts })
    else if (response !== undefined && version === latest) tell(response)
  }
  const answer = async (given: PlanToUnderstand): Promise<Response | undefined> => {
    try {
      await ready
      const understood = await understand(given)
      if (understood !== undefined) last = understood
      return understood && { type: "understanding", understanding: understood.understanding }
    } catch (error) {
      return { type: "failure", version: given.version, message: error instanceof Error ? error.message : String(error) }
    }
  }
  scope.addEventListener("message", ({ data }) => {
    if (data.type === "lint") void lint(data)
    else tell({ type: "report", markdown: last?.understanding.version === data.version ? last.report() : undefined })
  })
  tell({ type: "catalogue", catalogue: listCatalogue() })
}
