import { createConfigArray } from "@okrlint/config"
import { validateConfig, validateOptions } from "@okrlint/config/validate"
import { applyEdits } from "@okrlint/core"
import type { GoalDocument } from "@okrlint/core/model"
import { parseMarkdown } from "@okrlint/markdown"
import { splitByteOrderMark } from "../../../src/linter/byte-order-mark.ts"
import { lintTexts } from "../../../src/linter/lint-texts.ts"
import { Linter } from "../../../src/linter/linter.ts"
import type { LintFix, LintMessage } from "../../../src/results/types.ts"
import { acceptFindings } from "../../../src/suppressions/accept-findings.ts"
import type { SuppressionEntry } from "../../../src/suppressions/suppressions-file.ts"

/** Day that counts as today in all of fuzzing, so that a seed gives the same run on any day. */
export const today = "2026-07-01"

/** Every rule at its defaults. */
const everything = [{ extends: ["all"] }] as const

const config = createConfigArray(validateConfig(everything, "the fuzzer")).forFile("plan.md")!

/**
 * What okrlint promises of every text and this one breaks, a sentence each.
 *
 * @throws whatever okrlint throws, which breaks the first promise.
 */
export function findBrokenPromises(source: string): readonly string[] {
  const { text } = splitByteOrderMark(source)
  const document = parseMarkdown(text, { filePath: "plan.md" })
  const messages = verify(source)
  return [
    ...findGoalFaults(document),
    ...messages.flatMap(message => findMessageFaults(message, document)),
    ...findOfferFaults(messages, document),
    ...findFixFaults(source, document),
    ...findSuppressionFaults(text),
    ...findDirectiveFaults(source, document),
  ]
}

/** The messages of a text, as the library gives them. */
export function verify(source: string): LintMessage[] {
  return new Linter().verify(source, everything, { filePath: "plan.md", now: today })
}

function findGoalFaults({ goals, text }: GoalDocument): string[] {
  const ids = new Set(goals.map(({ id }) => id))
  const twice = ids.size === goals.length ? [] : ["Two goals have the same id."]
  const outside = goals.flatMap(goal => {
    const { start, end } = goal.statement.span
    const range = [start.offset, end.offset] as const
    return isRange(range, text) ? [] : [`The statement of goal ${goal.id} stands at ${range.join("–")}, which is no place in the text.`]
  })
  return [...twice, ...outside]
}

function findMessageFaults(message: LintMessage, document: GoalDocument): string[] {
  const { text } = document
  const { ruleId, line, column, endLine, endColumn, edits, suggestions = [] } = message
  const faults: string[] = []
  if (ruleId === "okrlint/rule-error") faults.push(message.message)
  const [start, end] = [offsetAt({ line, column }, document), offsetAt({ line: endLine, column: endColumn }, document)]
  if (start === undefined || end === undefined || !isRange([start, end], text))
    faults.push(`${ruleId} points to ${line}:${column}–${endLine}:${endColumn}, which is no place in the text.`)
  const all: readonly LintFix[] = [...edits, ...suggestions.flatMap(suggestion => suggestion.edits)]
  for (const { range } of all) if (!isRange(range, text)) faults.push(`An edit of ${ruleId} is at ${range.join("–")}.`)
  return faults
}

/** The offset of a place; undefined when the text has no such place. */
function offsetAt({ line, column }: { readonly line: number; readonly column: number }, { lines, text }: GoalDocument): number | undefined {
  const breaks = [...text.matchAll(/\r\n|\r|\n/g)].map(({ index, 0: ending }) => index + ending.length)
  const offset = ([0, ...breaks][line - 1] ?? -1) + column - 1
  const found = lines.pointAt(offset)
  return found.line === line && found.column === column && found.offset === offset ? offset : undefined
}

/** Whether two offsets are in the text, in order, and between characters. */
function isRange([start, end]: readonly [number, number], text: string): boolean {
  return start >= 0 && start <= end && end <= text.length && !splitsCharacter(start, text) && !splitsCharacter(end, text)
}

function splitsCharacter(offset: number, text: string): boolean {
  return offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xffff
}

/** Each edit that is offered for a comment leaves the goals as they are, made alone, as editors make it. */
function findOfferFaults(messages: readonly LintMessage[], { text, goals }: GoalDocument): string[] {
  const before = describeGoals(goals)
  return messages.flatMap(({ ruleId, line, edits }) => {
    if (!ruleId?.startsWith("okrlint/") || edits.length === 0) return []
    const after = describeGoals(parseMarkdown(applyEdits(text, edits), { filePath: "plan.md" }).goals)
    return before === after ? [] : [`The edit offered for ${ruleId} on line ${line} changes the goals from ${before} to ${after}.`]
  })
}

function findFixFaults(source: string, { goals }: GoalDocument): string[] {
  const fix = (text: string): { readonly output: string; readonly fixed: boolean } =>
    new Linter().verifyAndFix(text, everything, { filePath: "plan.md", now: today })
  const { output, fixed } = fix(source)
  if (!fixed) return []
  const faults = fix(output).fixed ? ["Fixing twice is not fixing once."] : []
  const [before, after] = [goals, parseMarkdown(splitByteOrderMark(output).text, { filePath: "plan.md" }).goals].map(describeGoals)
  return before === after ? faults : [...faults, `Fixes change the goals from ${before} to ${after}.`]
}

/** Roles and words; a comment that goes away may leave two spaces. */
function describeGoals(goals: GoalDocument["goals"]): string {
  return JSON.stringify(goals.map(({ role, statement }) => `${role}: ${statement.text.replaceAll(/\s+/g, " ").trim()}`))
}

/** What is accepted is silent, and nothing that was accepted just now is stale. */
function findSuppressionFaults(text: string): string[] {
  let entries: readonly SuppressionEntry[] = []
  const lint = (): readonly LintMessage[] => {
    const [result] = lintTexts([{ filePath: "plan.md", text, config }], {
      now: today,
      validate: validateOptions,
      accept: (checked, finished) => {
        const accepted = acceptFindings(checked, finished, entries)
        if (entries.length === 0) entries = accepted.record.findNew()
        return accepted.finished
      },
    })
    return result?.messages ?? []
  }
  lint()
  const loud =
    entries.length === 0 ? [] : lint().filter(({ ruleId }) => !ruleId?.startsWith("okrlint/") || ruleId === "okrlint/stale-suppression")
  return loud.map(({ ruleId, line, message }) => `Accepted, but still reported: ${ruleId} on line ${line}: ${message}`)
}

/** A comment for the whole file silences every rule, wherever it is read as a comment. */
function findDirectiveFaults(source: string, before: GoalDocument): string[] {
  const silenced = `${source}\n\n<!-- okrlint-disable-file -->\n`
  const after = parseMarkdown(splitByteOrderMark(silenced).text, { filePath: "plan.md" })
  const countOf = ({ directives }: GoalDocument): number => directives.filter(({ text }) => text === "okrlint-disable-file").length
  if (countOf(after) === countOf(before)) return []
  const loud = verify(silenced).filter(({ ruleId, fatal }) => !ruleId?.startsWith("okrlint/") && !fatal)
  return loud.map(({ ruleId, line }) => `A comment disables the file, but ${ruleId} speaks on line ${line}.`)
}
