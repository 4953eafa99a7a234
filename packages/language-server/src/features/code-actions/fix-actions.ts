import { applyEdits, combineFixes, createGoalKeeper, type Edit } from "@okrlint/core"
import type { LintMessage } from "okrlint/universal"
import type { Analysis } from "../../workspace/analysis.ts"
import type { Action } from "./action.ts"

/** The fix and the suggestions of one finding, and the fixes of all findings of its rule. */
export function fixActions(message: LintMessage, analysis: Analysis): Action[] {
  const { ruleId, edits, suggestions = [] } = message
  const { messages } = analysis
  const name = ruleId ?? "okrlint"
  const alike = messages.filter(other => other.ruleId === ruleId && other.edits.length > 0)
  return [
    ...(edits.length === 0
      ? []
      : [
          {
            key: `fix ${keyOf(message)}`,
            title: `Fix this ${name} problem`,
            kind: "quickfix",
            message,
            isPreferred: true,
            edits: () => edits,
          },
        ]),
    ...suggestions.map((suggestion, index) => ({
      key: `suggestion ${index} ${keyOf(message)}`,
      title: `${suggestion.desc.replace(/\.$/, "")} (${name})`,
      kind: "quickfix",
      message,
      edits: () => suggestion.edits,
    })),
    ...(edits.length === 0 || alike.length < 2
      ? []
      : [
          {
            key: `rule ${name}`,
            title: `Fix all ${name} problems`,
            kind: "quickfix",
            message,
            edits: () => findHarmless(combineFixes(alike.map(other => other.edits)), name, analysis),
          },
        ]),
  ]
}

/** Tells findings of one document apart. */
export function keyOf({ ruleId, messageId, line, column }: LintMessage): string {
  return `${ruleId ?? ""} ${messageId ?? ""} ${line}:${column}`
}

/** Edits for findings about comments, each of which changes no goal, may do so together. */
function findHarmless(edits: readonly Edit[], ruleName: string, { text, parse }: Analysis): readonly Edit[] | undefined {
  return !ruleName.startsWith("okrlint/") || createGoalKeeper(text, parse)(edits) ? edits : undefined
}

/** All fixes of a document, as the command makes them; undefined when there are none. */
export function fixAll(analysis: Analysis): readonly Edit[] | undefined {
  const first = combineFixes(analysis.messages.map(({ edits }) => edits))
  if (first.length === 0) return undefined
  const fixed = analysis.fix()
  return applyEdits(analysis.text, first) === fixed ? first : [smallestEdit(analysis.text, fixed)]
}

/** One edit over what differs. */
function smallestEdit(before: string, after: string): Edit {
  let start = 0
  while (start < before.length && before[start] === after[start]) start++
  let end = 0
  while (end < Math.min(before.length, after.length) - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++
  return { range: [start, before.length - end], text: after.slice(start, after.length - end) }
}
