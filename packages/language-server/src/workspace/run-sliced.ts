import { letMessagesIn } from "./let-messages-in.ts"

/** Milliseconds of work after which waiting messages are read; with the longest step behind it an edit is seen within 20. */
const slice = 6

/** Runs work to its end in slices; undefined when it is no longer wanted, which is asked after each. */
export function runSliced<T>(steps: Generator<unknown, T>): Promise<T>
export function runSliced<T>(steps: Generator<unknown, T>, isWanted: () => boolean): Promise<T | undefined>
export async function runSliced<T>(steps: Generator<unknown, T>, isWanted?: () => boolean): Promise<T | undefined> {
  let until = performance.now() + slice
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    if (performance.now() < until) continue
    await letMessagesIn()
    if (isWanted?.() === false) return undefined
    until = performance.now() + slice
  }
}
