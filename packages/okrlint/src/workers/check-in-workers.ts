import { setImmediate } from "node:timers/promises"
import { Worker } from "node:worker_threads"
import { describeConfig } from "../cache/config-text.ts"
import { byConfig } from "../linter/by-config.ts"
import type { RuleFilter } from "../linter/rule-filter.ts"
import type { KeptCheck } from "../linter/kept-check.ts"
import type { TextToLint } from "../linter/lint-texts.ts"
import { workerArgument } from "./worker-argument.ts"
import type { WorkerAnswer, WorkerSetup, WorkerText } from "./messages.ts"

/** Texts for several threads, and what becomes of them. */
export interface WorkerRun {
  /** Each with a name. */
  readonly texts: readonly TextToLint[]
  readonly setup: WorkerSetup
  readonly ruleFilter: RuleFilter | undefined
  /** URL of the file that starts a worker. */
  readonly url: string
  /** Workers beside this thread. */
  readonly count: number
  readonly signal?: AbortSignal | undefined
  /** Takes what a worker found in a text. */
  readonly learn: (text: TextToLint, check: KeptCheck) => void
  /** Checks a text in this thread; false when it is not to be checked here. */
  readonly checkHere: (text: TextToLint) => boolean
}

/** Texts that a worker is given at a time: many enough to be worth a message, few enough that all threads end together. */
const batchSize = 8

/** Batches that a worker has at a time, so that it need not wait for this thread, which is at work, too. */
const batchesAhead = 2

/**
 * Has workers check texts, and checks some beside them. What cannot be checked like this (a config that a worker sees otherwise, an error,
 * a worker that dies) is left over, and this thread then finds the same as without workers.
 *
 * @throws {unknown} the signal's reason when it is aborted.
 */
export async function checkInWorkers(run: WorkerRun): Promise<void> {
  const { texts, setup, ruleFilter, url, count, signal, learn } = run
  signal?.throwIfAborted()
  const queue = createQueue(texts)
  const toMessage = createMessenger(ruleFilter)
  const workers = Array.from({ length: count }, () => new Worker(new URL(url), { workerData: setup, argv: [workerArgument] }))
  const stop = (): void => workers.forEach(worker => void worker.terminate())
  signal?.addEventListener("abort", stop)
  try {
    await Promise.all([workAlong(queue, run), ...workers.map(worker => drive(worker, { queue, toMessage, learn }))])
  } finally {
    signal?.removeEventListener("abort", stop)
    await Promise.all(workers.map(worker => worker.terminate()))
  }
  signal?.throwIfAborted()
}

/** Whether the setup of a run can be sent to another thread; plugins that are given in code cannot. */
export function canBeSent(setup: WorkerSetup): boolean {
  try {
    structuredClone(setup)
    return true
  } catch {
    return false // holds functions
  }
}

/** Takes so many texts that nobody has taken; none when all are. */
type Queue = (most: number) => readonly TextToLint[]

function createQueue(texts: readonly TextToLint[]): Queue {
  let next = 0
  return most => {
    const taken = texts.slice(next, next + most)
    next += taken.length
    return taken
  }
}

/** Checks text after text, and lets the workers have their say between two. */
async function workAlong(queue: Queue, { checkHere, signal }: WorkerRun): Promise<void> {
  for (let [text] = queue(1); text !== undefined; [text] = queue(1)) {
    if (signal?.aborted === true) return
    try {
      if (!checkHere(text)) return
    } catch {
      return // it is met again when all texts are gone through in order
    }
    await setImmediate()
  }
}

function createMessenger(ruleFilter: RuleFilter | undefined): (text: TextToLint) => WorkerText {
  const describe = byConfig(config => describeConfig(config, ruleFilter).text)
  return ({ filePath = "", text, config }) => ({ filePath, text, config: describe(config) })
}

interface Driving {
  readonly queue: Queue
  readonly toMessage: (text: TextToLint) => WorkerText
  readonly learn: WorkerRun["learn"]
}

/** Gives a worker batch after batch, until none is left or it is gone; what it was given then stays unknown. */
function drive(worker: Worker, { queue, toMessage, learn }: Driving): Promise<void> {
  return new Promise(resolve => {
    const given: (readonly TextToLint[])[] = []
    const give = (): void => {
      const batch = queue(batchSize)
      if (batch.length > 0) {
        given.push(batch)
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, which has no origin
        worker.postMessage(batch.map(toMessage))
      } else if (given.length === 0) resolve()
    }
    worker.on("message", (answer: WorkerAnswer) => {
      const batch = given.shift() ?? [] // answers come in order
      answer.forEach((check, index) => {
        const text = batch[index]
        if (check !== undefined && text !== undefined) learn(text, check)
      })
      give()
    })
    worker.on("error", () => resolve())
    worker.on("exit", () => resolve())
    for (let ahead = 0; ahead < batchesAhead; ahead++) give()
  })
}
