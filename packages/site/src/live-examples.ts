import { Linter, type LintMessage } from "okrlint/universal"
import type { Fence } from "./fences.ts"
import { markWords, type MarkedRange } from "./mark-words.ts"

/** The day that live examples are linted on, so that pages do not change by themselves. */
const exampleDay = "2026-07-01"

/** Whether a block is an example that is linted when the page is made: its info is `md lint`, or `md lint=PRESET`. */
export function isLiveExample({ info }: Fence): boolean {
  return /^md lint(?:=[a-z-]+)?$/.test(info)
}

/** What okrlint says of a live example, by the preset that it names, or `recommended`. */
export function lintExample({ info, body }: Fence): LintMessage[] {
  const preset = /=([a-z-]+)$/.exec(info)?.[1] ?? "recommended"
  return new Linter().verify(body, [{ extends: [preset] }], { filePath: "plan.md", now: exampleDay })
}

/** The findings of a live example as a list in Markdown; `pages` leads from the page to the folder of rule pages. */
export function listFindings(messages: readonly LintMessage[], pages: string): string {
  if (messages.length === 0) return "No finding."
  return messages
    .map(({ line, ruleId, message, help }) => `- Line ${line}, [${ruleId}](${pages}${ruleId}.md): ${message} ${help}`)
    .join("\n")
}

/** A live example with the words of its findings marked. */
export function showExample(fence: Fence): string {
  return markWords(
    fence.body,
    lintExample(fence).map(message => toRange(message, fence.body)),
  )
}

function toRange({ line, column, endLine, endColumn, message }: LintMessage, text: string): MarkedRange {
  const lines = text.split("\n")
  const offsetOf = (line: number, column: number): number =>
    lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, column - 1)
  return { start: offsetOf(line, column), end: offsetOf(endLine ?? line, endColumn ?? column), text: message }
}
