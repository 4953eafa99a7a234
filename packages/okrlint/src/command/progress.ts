import type { LintProgress } from "../node/okrlint-options.ts"
import type { Output } from "./host.ts"

/** Shows how far a run has come. */
export interface Progress {
  readonly show: (progress: LintProgress) => void
  /** Takes away what was shown, so that the report begins on a clean line. */
  readonly clear: () => void
}

/** Runs that are over by then show nothing, in milliseconds. */
const patience = 1000

/** Time between two changes of what is shown, in milliseconds. */
const pause = 100

/** Writes one line that is overwritten; the clock gives milliseconds. */
export function createProgress({ write }: { write(text: string): void }, clock: () => number): Progress {
  let next = clock() + patience
  let isShown = false
  return {
    show: ({ done, total }) => {
      const now = clock()
      if (now < next || done === total) return
      next = now + pause
      isShown = true
      write(`\r${done} of ${total} files`)
    },
    clear: () => {
      if (isShown) write("\r\u001b[K")
      isShown = false
    },
  }
}

/** Only a person at a terminal wants to see it. */
export function wantsProgress({ isTerminal }: Pick<Output, "isTerminal">, env: Readonly<Record<string, string | undefined>>): boolean {
  const isInCI = !["", "0", "false", undefined].includes(env["CI"])
  return isTerminal && !isInCI && env["TERM"] !== "dumb"
}
