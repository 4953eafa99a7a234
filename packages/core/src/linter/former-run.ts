import type { CheckedDocument } from "./check.ts"
import type { Finding } from "./finding.ts"
import type { FormerGroups } from "./kept-groups.ts"
import { sortByPlace } from "./run-workspace-rules.ts"

/** A run over nearly the same documents of which it is known what was found. */
export interface FormerRun {
  /** Documents that are otherwise now, and what they were, with the same rules; undefined for one that was not there. */
  readonly changed: ReadonlyMap<CheckedDocument, CheckedDocument | undefined>
  /** What a rule found in a document as it was, or what all of them did; those of a rule in the order of places. */
  findingsOf(document: CheckedDocument, ruleId?: string): readonly Finding[]
  /** The groups that rules looked at; they are gathered from all documents when absent. */
  readonly groups?: FormerGroups | undefined
}

/** A document and what it was. */
export interface Pair {
  readonly now: CheckedDocument
  readonly before: CheckedDocument | undefined
}

/** What a rule no longer finds in a document, and what it finds there now. */
interface Exchange {
  readonly gone: readonly Finding[]
  readonly come: readonly Finding[]
}

/** All that a rule finds in a document now; undefined when that is what it found before. */
export function replaceFindings({ gone, come }: Exchange, readFormer: () => readonly Finding[]): readonly Finding[] | undefined {
  const goneTexts = new Set(gone.map(writeFinding))
  if (come.length === goneTexts.size && come.every(finding => goneTexts.has(writeFinding(finding)))) return undefined
  const kept = readFormer().filter(finding => !goneTexts.has(writeFinding(finding)))
  return sortByPlace([...kept, ...come])
}

/** Whether goals that were there are on the boards where they were, which findings about them name. */
export function hasSameBoards({ now, before }: Pair): boolean {
  const boards = new Map(before?.outline.map(({ id, board }) => [id, board]))
  return now.outline.every(({ id, board }) => (boards.get(id) ?? board) === board)
}

/** A finding as one text, whatever the order of its keys. */
function writeFinding(finding: Finding): string {
  const { ruleId, messageId, severity, text, help, data, span, goalId, board, related, fix, suggestions, fatal } = finding
  const places = related.map(other => [other.filePath, writeSpan(other.span), other.text])
  return JSON.stringify([ruleId, messageId, severity, text, help, data, writeSpan(span), goalId, board, places, fix, suggestions, fatal])
}

function writeSpan({ start, end }: Finding["span"]): string {
  return [start.line, start.column, start.offset, end.line, end.column, end.offset].join(" ")
}
