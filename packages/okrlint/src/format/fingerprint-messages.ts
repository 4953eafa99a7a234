import { createLineIndex, fingerprint, type LineIndex } from "@okrlint/core/model"
import { createHash } from "node:crypto"
import type { LintMessage, LintResult } from "../results/types.ts"
import { rangeOfMessage } from "./message-range.ts"

/**
 * What tells each message of a result from all others, in hexadecimal: made of file, goal, rule and message id, and of a
 * number where these are the same, so that it outlives moved lines and changed numbers. A message about no goal goes by the
 * words it points at. `path` names the file as the report does.
 */
export function fingerprintMessages(result: LintResult, path: string): ReadonlyMap<LintMessage, string> {
  const messages: readonly LintMessage[] = [...result.messages, ...result.suppressedMessages]
  const inOrder = [...messages].sort((a, b) => a.line - b.line || a.column - b.column)
  const seen = new Map<string, number>()
  const lines = result.source === undefined ? undefined : createLineIndex(result.source)
  return new Map(
    inOrder.map(message => {
      const subject = message.goal ?? fingerprint(wordsOf(message, result.source, lines))
      const key = JSON.stringify([path, subject, message.ruleId, message.messageId ?? null])
      const occurrence = (seen.get(key) ?? 0) + 1
      seen.set(key, occurrence)
      return [message, createHash("sha256").update(`${key}${occurrence}`).digest("hex").slice(0, 32)]
    }),
  )
}

function wordsOf(message: LintMessage, source: string | undefined, lines: LineIndex | undefined): string {
  if (source === undefined || lines === undefined) return ""
  const { start, end } = rangeOfMessage(message, lines)
  return source.slice(start, end)
}
