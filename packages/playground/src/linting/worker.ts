import { listCatalogue } from "./catalogue.ts"
import type { Request, Response } from "./protocol.ts"
import { createUnderstanding, type Understood } from "./understand.ts"

/** What this file needs of the worker that it runs in; the types of pages do not know it. */
interface WorkerScope {
  postMessage(message: Response): void
  addEventListener(type: "message", listener: (event: MessageEvent<Request>) => void): void
}

type LintRequest = Extract<Request, { type: "lint" }>

serve(self as unknown as WorkerScope) // in a worker it is one

/** Answers the page: each plan once, and none that another has overtaken. */
function serve(scope: WorkerScope): void {
  let understand = createUnderstanding()
  let latest = -1
  let last: Understood | undefined
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- between a page and its worker there is no origin to name
  const tell = (response: Response): void => scope.postMessage(response)
  const lint = async ({ version, plan, now }: LintRequest): Promise<void> => {
    latest = version
    try {
      const understood = await understand({ version, plan, now, isWanted: () => version === latest })
      if (understood === undefined || version !== latest) return
      last = understood
      tell({ type: "understanding", understanding: understood.understanding })
    } catch (error) {
      understand = createUnderstanding() // what was kept may be half done
      if (version === latest) tell({ type: "failure", version, message: messageOf(error) })
    }
  }
  scope.addEventListener("message", ({ data }) => {
    if (data.type === "lint") void lint(data)
    else tell({ type: "report", markdown: last?.understanding.version === data.version ? last.report() : undefined })
  })
  tell({ type: "catalogue", catalogue: listCatalogue() })
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
