import fc from "fast-check"
import { anyDocument } from "./generate-document.ts"

/** One thing that is checked of a document; gives what is wrong, a sentence each, or throws. */
export interface Check {
  readonly name: string
  /** Every how many documents it is made, by its cost. */
  readonly every: number
  run(text: string): readonly string[] | Promise<readonly string[]>
}

/** A document that breaks a promise, made as small as the time allowed. */
export interface Failure {
  readonly check: string
  readonly text: string
  readonly faults: string
}

/** How long and from where documents are made. */
export interface FuzzOptions {
  readonly seed: number
  readonly milliseconds: number
  /** Most documents; as many as the time allows when absent. */
  readonly documents?: number
  /** Told of each failure as it is found. */
  readonly onFailure?: (failure: Failure) => void
}

/** What came of it. */
export interface FuzzReport {
  readonly documents: number
  readonly failures: readonly Failure[]
}

/** Documents of one round; a round ends with its first failure, and the next one goes on elsewhere. */
const roundLength = 100

/** Most milliseconds to make a failing document small. */
const shrinkTime = 8_000

/** Holds documents out of the grammar to checks until the time is up. The same seed makes the same documents in the same order. */
export async function fuzz(
  checks: readonly Check[],
  { seed, milliseconds, documents = Infinity, onFailure }: FuzzOptions,
): Promise<FuzzReport> {
  const end = Date.now() + milliseconds
  const failures: Failure[] = []
  let done = 0
  for (let round = 0; done < documents && Date.now() < end; round++) {
    for (const check of checks) {
      const runs = Math.ceil(Math.min(roundLength, documents - done) / check.every)
      const failure = await findFailure(check, { seed: seed + round, runs, milliseconds: Math.max(1, end - Date.now()) })
      if (failure === undefined) continue
      failures.push(failure)
      onFailure?.(failure)
    }
    done += Math.min(roundLength, documents - done)
  }
  return { documents: done, failures }
}

interface Round {
  readonly seed: number
  readonly runs: number
  readonly milliseconds: number
}

async function findFailure(check: Check, { seed, runs, milliseconds }: Round): Promise<Failure | undefined> {
  const property = fc.asyncProperty(anyDocument, async text => {
    const faults = await check.run(text)
    if (faults.length > 0) throw new Error(faults.join("\n"))
  })
  const limit = milliseconds + shrinkTime
  const { failed, counterexample, errorInstance } = await fc.check(property, { seed, numRuns: runs, interruptAfterTimeLimit: limit })
  if (!failed || counterexample === null) return undefined
  const faults = errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : String(errorInstance)
  return { check: check.name, text: counterexample[0], faults }
}
