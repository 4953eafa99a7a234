import { Worker } from "node:worker_threads"
import { describeConfig } from "../cache/config-text.ts"
import { byConfig } from "../linter/by-config.ts"
import type { RuleFilter } from "../linter/rule-filter.ts"
import type { KeptCheck } from "../linter/kept-check.ts"
import type { TextToLint } from "../linter/lint-texts.ts"
import { workerArgument } from "./worker-argument.ts"
import type { WorkerAnswer, WorkerSetup, WorkerText } from "./messages.ts"

/** Texts for workers, and what becomes of them. */
export interface WorkerRun {
  /** Each with a name. */
  readonly texts: readonly TextToLint[]
  readonly setup: WorkerSetup
  readonly ruleFilter: RuleFilter | undefined
  /** URL of the file that starts a worker. */
  readonly url: string
  readonly count: number
  readonly signal?: AbortSignal | undefined
  /** Takes what a worker found in a text. */
  readonly learn: (text: TextToLint, check: KeptCheck) => void
}

/** Texts that a worker is given at a time: many enough to be worth a message, few enough that all workers end together. */
const batchSize = 16

/**
 * Has workers check texts. What they cannot check (a config that they see otherwise, an error, a worker that dies) is left to the main
 * thread, which then finds the same as without them.
 *
 * @throws {unknown} the signal's reason when it is aborted.
 */
export async function checkInWorkers({ texts, setup, ruleFilter, url, count, signal, learn }: WorkerRun): Promise<void> {
  signal?.throwIfAborted()
  const queue = createQueue(texts, createMessenger(ruleFilter))
  const workers = Array.from({ length: count }, () => new Worker(new URL(url), { workerData: setup, argv: [workerArgument] }))
  const stop = (): void => workers.forEach(worker => void worker.terminate())
  signal?.addEventListener("abort", stop)
  try {
    await Promise.all(workers.map(worker => drive(worker, queue, learn)))
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

interface Batch {
  readonly texts: readonly TextToLint[]
  readonly messages: readonly WorkerText[]
}

function createQueue(texts: readonly TextToLint[], toMessage: (text: TextToLint) => WorkerText): () => Batch | undefined {
  let next = 0
  return () => {
    const batch = texts.slice(next, next + batchSize)
    next += batch.length
    return batch.length === 0 ? undefined : { texts: batch, messages: batch.map(toMessage) }
  }
}

function createMessenger(ruleFilter: RuleFilter | undefined): (text: TextToLint) => WorkerText {
  const describe = byConfig(config => describeConfig(config, ruleFilter).text)
  return ({ filePath = "", text, config }) => ({ filePath, text, config: describe(config) })
}

/** Gives a worker batch after batch, until none is left or it is gone. */
function drive(worker: Worker, queue: () => Batch | undefined, learn: WorkerRun["learn"]): Promise<void> {
  return new Promise(resolve => {
    let given: Batch | undefined
    const give = (): void => {
      given = queue()
      if (given === undefined) resolve()
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, which has no origin
      else worker.postMessage(given.messages)
    }
    worker.on("message", (answer: WorkerAnswer) => {
      answer.forEach((check, index) => {
        const text = given?.texts[index]
        if (check !== undefined && text !== undefined) learn(text, check)
      })
      give()
    })
    worker.on("error", () => resolve()) // what it was given stays unknown
    worker.on("exit", () => resolve())
    give()
  })
}
