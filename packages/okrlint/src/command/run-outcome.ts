import { createTally, type Summary } from "../format/summary.ts"
import type { DeprecatedRuleUse, LintResult } from "../results/types.ts"

/** What the results of a run come to. */
export interface RunOutcome extends Summary {
  /** Whether a file, or a rule on it, could not be worked on. */
  readonly isFatal: boolean
  readonly filePaths: readonly string[]
  /** Each once. */
  readonly deprecatedRules: readonly DeprecatedRuleUse[]
}

/** Results that are counted while somebody goes through them. */
export interface CountedResults extends Iterable<LintResult> {
  /** What they come to; they are gone through when nobody did. */
  outcome(): RunOutcome
}

/** Counts results along, since they may be made only to be gone through once. */
export function countAlong(results: Iterable<LintResult>): CountedResults {
  let outcome: RunOutcome | undefined
  function* countEach(): Generator<LintResult> {
    const tally = createTally()
    const filePaths: string[] = []
    const deprecated = new Map<string, DeprecatedRuleUse>()
    let isFatal = false
    for (const result of results) {
      tally.add(result)
      filePaths.push(result.filePath)
      isFatal ||= result.fatalErrorCount > 0
      for (const use of result.usedDeprecatedRules) deprecated.set(JSON.stringify(use), use)
      yield result
    }
    outcome = { ...tally.summary(), isFatal, filePaths, deprecatedRules: [...deprecated.values()] }
  }
  return {
    [Symbol.iterator]: countEach,
    outcome: () => {
      if (outcome === undefined) for (const _ of countEach()) continue
      return outcome!
    },
  }
}
