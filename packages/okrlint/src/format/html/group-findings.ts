import type { LintMessage } from "../../results/types.ts"

/** A message and its number in the report, from 1. */
export interface NumberedMessage {
  readonly number: number
  readonly message: LintMessage
}

/** The messages about one goal, or about one line when they are about none. */
export interface FindingGroup {
  /** The goal's id; null for a board, a paragraph or the file as such. */
  readonly goal: string | null
  readonly board: string | null
  readonly messages: readonly [NumberedMessage, ...NumberedMessage[]]
}

/** Puts messages that are about the same thing together, in the order of their first one. */
export function groupFindings(messages: readonly NumberedMessage[]): FindingGroup[] {
  const groups = new Map<string, [NumberedMessage, ...NumberedMessage[]]>()
  for (const numbered of messages) {
    const { goal, line, board } = numbered.message
    const key = JSON.stringify(goal === null ? [board, line] : [goal])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [numbered])
    else group.push(numbered)
  }
  return [...groups.values()].map(group => ({ goal: group[0].message.goal, board: group[0].message.board, messages: group }))
}
