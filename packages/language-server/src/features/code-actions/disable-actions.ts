import { applyEdits, type Edit } from "@okrlint/core"
import { lineBreakOf, type GoalDocument } from "@okrlint/core/model"
import type { LintMessage } from "okrlint/universal"
import type { Analysis } from "../../workspace/analysis.ts"
import type { Action } from "./action.ts"
import { commentsAbove, commentsInside, isDirective, mergeDirective, writeComment, type NewDirective } from "./directive-edits.ts"
import { keyOf } from "./fix-actions.ts"

/** Comments that silence a finding's rule: for its goal, for its line, for the document. Internal findings cannot be silenced. */
export function disableActions(message: LintMessage, analysis: Analysis): Action[] {
  const { ruleId, goal } = message
  if (ruleId === null || ruleId.startsWith("okrlint/")) return []
  const shared = { kind: "quickfix", message, isCostly: true } as const
  return [
    ...(goal === null
      ? []
      : [
          {
            ...shared,
            key: `goal ${keyOf(message)}`,
            title: `Disable ${ruleId} for this goal`,
            edits: () => disableForGoal({ ruleId, message, analysis }),
          },
        ]),
    {
      ...shared,
      key: `line ${keyOf(message)}`,
      title: `Disable ${ruleId} for this line`,
      edits: () => disableForLine({ ruleId, message, analysis }),
    },
    {
      ...shared,
      isCostly: false,
      key: `file ${ruleId}`,
      title: `Disable ${ruleId} for this file`,
      edits: () => [disableForFile(ruleId, analysis)],
    },
  ]
}

interface Target {
  readonly ruleId: string
  readonly message: LintMessage
  readonly analysis: Analysis
}

function disableForGoal({ ruleId, message, analysis }: Target): readonly Edit[] | undefined {
  const { document } = analysis
  const goal = document.goals.find(({ id }) => id === message.goal)
  if (goal === undefined) return undefined
  const directive: NewDirective = { word: "okrlint-disable-next-goal", ruleId }
  const start = goal.statement.span.start
  const near = document.directives.findLast(({ span }) => span.end.offset <= start.offset)
  const isForGoal =
    near !== undefined && isDirective(near, directive.word) && !document.goals.some(other => isBetween(other, near, start.offset))
  const merged = isForGoal ? mergeDirective(near, ruleId) : undefined
  return firstThatSilences([...(merged ? [merged] : []), ...commentsAbove(analysis, document.lines.lineStart(start.line), directive)], {
    ruleId,
    message,
    analysis,
  })
}

function isBetween({ statement }: GoalDocument["goals"][number], directive: GoalDocument["directives"][number], end: number): boolean {
  const { offset } = statement.span.start
  return offset > directive.span.end.offset && offset < end
}

function disableForLine({ ruleId, message, analysis }: Target): readonly Edit[] | undefined {
  const { document } = analysis
  const lineStart = document.lines.lineStart(message.line)
  const words = document.goals.find(({ id }) => id === message.goal)?.statement.span
  const wordsEnd = words?.start.line === message.line ? words.end.offset : lineStart
  const merged = document.directives.flatMap(directive => {
    const reaches =
      (isDirective(directive, "okrlint-disable-line") && directive.span.start.line === message.line) ||
      (isDirective(directive, "okrlint-disable-next-line") && isBlank(document.text.slice(directive.span.end.offset, lineStart)))
    return (reaches && mergeDirective(directive, ruleId)) || []
  })
  const candidates = [
    ...merged,
    ...commentsAbove(analysis, lineStart, { word: "okrlint-disable-next-line", ruleId }),
    ...commentsInside(analysis, { lineStart, wordsEnd }, { word: "okrlint-disable-line", ruleId }),
  ]
  return firstThatSilences(candidates, { ruleId, message, analysis })
}

function isBlank(text: string): boolean {
  return text.trim() === ""
}

function disableForFile(ruleId: string, analysis: Analysis): Edit {
  const { document, text } = analysis
  const directive: NewDirective = { word: "okrlint-disable-file", ruleId }
  const merged = document.directives.filter(one => isDirective(one, directive.word)).flatMap(one => mergeDirective(one, ruleId) ?? [])[0]
  if (merged !== undefined) return merged
  const newline = lineBreakOf(text)
  const frontMatterEnd = document.frontMatter?.span.end.offset
  const comment = writeComment(analysis, directive)
  if (frontMatterEnd === undefined) return { range: [0, 0], text: comment + newline + newline }
  return { range: [frontMatterEnd, frontMatterEnd], text: newline + newline + comment }
}

/** The first way that takes the finding away, brings no other, and leaves the goals as they are. */
function firstThatSilences(candidates: readonly Edit[], { ruleId, message, analysis }: Target): readonly Edit[] | undefined {
  const before = countsOf(analysis.messages)
  const edit = candidates.find(candidate => {
    const text = applyEdits(analysis.text, [candidate])
    if (!sameGoals(analysis.document, analysis.parse(text))) return false
    const found = analysis.lint(text)
    const after = countsOf(found)
    const gone = !found.some(
      other => other.ruleId === ruleId && other.message === message.message && other.goal === message.goal && isSamePlace(other, message),
    )
    return gone && (after.get(ruleId) ?? 0) < (before.get(ruleId) ?? 0) && [...after].every(([id, count]) => count <= (before.get(id) ?? 0))
  })
  return edit && [edit]
}

/** A comment above moves the line by one or two. */
function isSamePlace(other: LintMessage, message: LintMessage): boolean {
  return other.line >= message.line && other.line <= message.line + 2 && other.column === message.column
}

function countsOf(messages: readonly LintMessage[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { ruleId } of messages) counts.set(ruleId ?? "", (counts.get(ruleId ?? "") ?? 0) + 1)
  return counts
}

function sameGoals(before: GoalDocument, after: GoalDocument): boolean {
  return (
    before.goals.length === after.goals.length &&
    before.goals.every((goal, index) => {
      const other = after.goals[index]!
      return (
        goal.id === other.id &&
        goal.role === other.role &&
        goal.statement.text === other.statement.text &&
        goal.parent?.id === other.parent?.id
      )
    })
  )
}
