import { createLineIndex } from "@okrlint/core/model"
import { countMessages } from "./to-result.ts"
import type { LintMessage, LintResult } from "./types.ts"

/**
 * Leaves of results what earlier results do not hold: a finding is known when the same file had the same message on the same words,
 * wherever they stood, as many times. What hinders linting is always left.
 */
export function dropKnown(results: readonly LintResult[], earlier: readonly LintResult[]): LintResult[] {
  const known = new Map(earlier.map(result => [result.filePath, countKeys(result)]))
  return results.map(result => {
    const counts = known.get(result.filePath)
    if (counts === undefined) return result
    const keyOf = createKeys(result)
    const messages = result.messages.filter(message => message.fatal === true || !takeOne(counts, keyOf(message)))
    return { ...result, messages, ...countMessages(messages) }
  })
}

function countKeys(result: LintResult): Map<string, number> {
  const counts = new Map<string, number>()
  for (const key of result.messages.map(createKeys(result))) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

function takeOne(counts: Map<string, number>, key: string): boolean {
  const left = counts.get(key) ?? 0
  counts.set(key, left - 1)
  return left > 0
}

function createKeys({ source = "" }: LintResult): (message: LintMessage) => string {
  const lines = createLineIndex(source)
  return ({ ruleId, message, line, column, endLine, endColumn }) => {
    const words = source.slice(lines.lineStart(line) + column - 1, lines.lineStart(endLine) + endColumn - 1)
    return JSON.stringify([ruleId, message, words])
  }
}
