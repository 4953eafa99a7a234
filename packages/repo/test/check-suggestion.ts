import { applyEdits, type Edit } from "@okrlint/core"
import type { Goal, GoalDocument } from "@okrlint/core/model"

/** A finding as the `Linter` gives it, as far as rewrites need to know. */
export interface OfferingMessage {
  readonly ruleId: string | null
  readonly messageId?: string
  /** 1-based. */
  readonly line: number
  readonly column: number
  readonly edits: readonly Edit[]
  readonly suggestions?: readonly { readonly messageId?: string; readonly edits: readonly Edit[] }[]
}

/** One fix or suggestion for a text, with the finding it is for. */
export interface Offered {
  readonly text: string
  readonly edits: readonly Edit[]
  readonly ruleId: string
  readonly messageId: string
  /** 1-based line and 0-based offset of the finding. */
  readonly line: number
  readonly offset: number
  /** `fix`, or the suggestion's id in the rule. */
  readonly name: string
}

/** The library, from source or built. */
export interface SuggestionTools {
  parse(text: string): GoalDocument
  verify(text: string): readonly OfferingMessage[]
}

/** Everything that the findings of a text offer. */
export function offeredBy(text: string, messages: readonly OfferingMessage[]): Offered[] {
  return messages.flatMap(message => {
    const finding = {
      text,
      ruleId: message.ruleId ?? "",
      messageId: message.messageId ?? "",
      line: message.line,
      offset: offsetOf(text, message),
    }
    const fixes = message.edits.length > 0 ? [{ name: "fix", edits: message.edits }] : []
    const suggestions = (message.suggestions ?? []).map(({ messageId = "", edits }) => ({ name: messageId, edits }))
    return [...fixes, ...suggestions].map(one => ({ ...finding, ...one }))
  })
}

/**
 * What is wrong with a rewrite, a sentence each; none when it applies cleanly, leaves every goal that it does not touch as it was, adds
 * goals only where it puts words, keeps line ends and spaces, and makes its finding go away or leaves a blank to fill in.
 */
export function findFaults(offered: Offered, tools: SuggestionTools): string[] {
  const { text } = offered
  const order = [...offered.edits].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1])
  if (order.length === 0) return ["It has no edits."]
  if (order.some(({ range: [start, end] }) => start < 0 || end < start || end > text.length)) return ["An edit lies outside the text."]
  if (order.some(({ range }, index) => index > 0 && range[0] < order[index - 1]!.range[1])) return ["Two edits overlap."]
  const output = applyEdits(text, order)
  if (output === text) return ["It changes nothing."]
  const change: Change = { ...offered, order, output }
  return [...findLineFaults(text, output), ...findGoalFaults(change, tools), ...findStayingFinding(change, tools)]
}

interface Change extends Offered {
  /** The edits, in order. */
  readonly order: readonly Edit[]
  readonly output: string
}

const blank = "___"

const oddSpaces: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["two spaces between words", /[^\s>*+\-.)\d|] {2,}[^\s|]/],
  ["a space at its end", /[^\s>|][ \t]+$/],
]

function findLineFaults(text: string, output: string): string[] {
  const faults: string[] = []
  if (/[\r\n]/.test(text) && lineEnds(text) !== lineEnds(output)) faults.push("Line ends change.")
  if (text.startsWith("\uFEFF") !== output.startsWith("\uFEFF")) faults.push("The byte order mark changes.")
  for (const [what, pattern] of oddSpaces) if (countLines(output, pattern) > countLines(text, pattern)) faults.push(`A line gets ${what}.`)
  if (/(?:\r\n|\n){4,}/.test(output) && !/(?:\r\n|\n){4,}/.test(text)) faults.push("Blank lines pile up.")
  return faults
}

/** Which kinds of line ends a text has. */
function lineEnds(text: string): string {
  return [/\r\n/, /(?:^|[^\r])\n/, /\r(?!\n)/].map(pattern => pattern.test(text)).join()
}

function countLines(text: string, pattern: RegExp): number {
  return text.split(/\r\n|\r|\n/).filter(line => pattern.test(line)).length
}

/** Goals that no edit touches stay as they are, where they are; new ones stand in what was put in. */
function findGoalFaults({ text, order, output }: Change, { parse }: SuggestionTools): string[] {
  const [before, after] = [parse(text), parse(output)]
  const faults = after.problems.length > before.problems.length ? ["The document has a new problem."] : []
  const left = new Set(after.goals)
  for (const goal of before.goals) {
    const { start, end } = goal.statement.span
    const at = moveOffset(order, start.offset)
    const same = after.goals.find(other => other.statement.span.start.offset === at)
    if (same !== undefined) left.delete(same)
    if (order.some(({ range }) => range[0] <= end.offset && range[1] >= start.offset)) continue
    faults.push(...(same === undefined ? [`${describe(goal)} is not read any more.`] : findChange(goal, same, order)))
  }
  const added = addedRanges(order)
  for (const goal of left) {
    const { start, end } = goal.statement.span
    if (!added.some(([from, to]) => from <= end.offset && start.offset <= to)) faults.push(`${describe(goal)} was no goal before.`)
  }
  return faults
}

function findChange(goal: Goal, same: Goal, order: readonly Edit[]): string[] {
  if (goal.role !== same.role) return [`${describe(goal)} becomes ${same.role}.`]
  if (goal.statement.text !== same.statement.text) return [`${describe(goal)} is read as ${JSON.stringify(same.statement.text)}.`]
  const parent = goal.parent && moveOffset(order, goal.parent.statement.span.start.offset)
  return parent === same.parent?.statement.span.start.offset ? [] : [`${describe(goal)} changes its parent.`]
}

function describe({ role, statement }: Goal): string {
  return `${role} ${JSON.stringify(statement.text)}`
}

/** The finding goes away, unless a blank is left in the goal to fill in. */
function findStayingFinding({ text, ruleId, messageId, offset, order, output }: Change, { parse, verify }: SuggestionTools): string[] {
  const at = moveOffset(order, offset)
  const countAt = (value: string, place: number): number =>
    verify(value).filter(message => message.ruleId === ruleId && message.messageId === messageId && offsetOf(value, message) === place)
      .length
  const count = countAt(output, at)
  if (count === 0 || count < countAt(text, offset)) return []
  return blockAt(parse(output), at).includes(blank) ? [] : ["The finding stays."]
}

/** The goal that holds an offset, with what stands beside it; the whole line outside of goals. */
function blockAt({ goals, text }: GoalDocument, at: number): string {
  const goal = goals.find(({ statement: { span } }) => span.start.offset <= at && at < span.end.offset)
  if (goal === undefined) return text.slice(at).split(/\r\n|\r|\n/, 1)[0]!
  const beside = [goal.span, goal.why?.span].map(span => span && text.slice(span.start.offset, span.end.offset))
  return [goal.statement.text, ...beside].join("\n")
}

/** Where an offset comes to lie; one that is replaced goes to the replacement's start, and what is put in at the place comes before it. */
function moveOffset(order: readonly Edit[], offset: number): number {
  let shift = 0
  for (const { range, text } of order) {
    if (range[0] > offset || (range[0] === offset && range[1] > offset)) break
    if (range[1] > offset) return range[0] + shift
    shift += text.length - (range[1] - range[0])
  }
  return offset + shift
}

/** Ranges of the output that edits wrote. */
function addedRanges(order: readonly Edit[]): [number, number][] {
  let shift = 0
  return order.map(({ range, text }) => {
    const start = range[0] + shift
    shift += text.length - (range[1] - range[0])
    return [start, start + text.length]
  })
}

function offsetOf(text: string, { line, column }: OfferingMessage): number {
  let start = 0
  const breaks = text.matchAll(/\r\n|\r|\n/g)
  for (let at = 1; at < line; at++) {
    const found = breaks.next().value
    if (found === undefined) break
    start = found.index + found[0].length
  }
  return start + column - 1
}
