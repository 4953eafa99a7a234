import { setImmediate } from "node:timers/promises"

/** Steps that are taken without a turn of the loop. */
const stepsPerTurn = 50

/**
 * Gives the loop a turn after some steps of long work, one of which handles a text: Node frees only between two turns what the native
 * parser has made, which is several times as much as a text.
 */
export async function takeTurn(steps: number): Promise<void> {
  if (steps % stepsPerTurn === 0) await setImmediate()
}

/** The result of work that pauses now and then, with turns of the loop. */
export async function runInTurns<T>(work: Generator<unknown, T>): Promise<T> {
  for (let steps = 1; ; steps++) {
    const step = work.next()
    if (step.done === true) return step.value
    await takeTurn(steps)
  }
}
