import type { CheckedDocument, Finding, SuppressedFinding } from "@okrlint/core"
import { fingerprint } from "@okrlint/core/model"
import { keyOf, type SuppressionEntry } from "./suppressions-file.ts"

/** A document's findings as entries of a suppressions file see them. */
export interface SuppressibleDocument {
  readonly outline: CheckedDocument["outline"]
  /** The source, for the words of findings that are about no goal. */
  readonly text: string
}

/** Findings sorted by whether an entry accepts them, and the entries that accepted none. */
export interface AppliedSuppressions {
  readonly active: readonly Finding[]
  readonly suppressed: readonly SuppressedFinding[]
  /** The entries that accepted a finding, with the label and the words that their goals have now. */
  readonly current: readonly SuppressionEntry[]
  readonly stale: readonly SuppressionEntry[]
}

/**
 * Matches entries against findings. An entry follows its statement: where a goal with its fingerprint is in the document it
 * speaks of that goal, whatever its label is now; else of the goal that carries the label, whose words were changed.
 */
export function applySuppressions(
  findings: readonly Finding[],
  entries: readonly SuppressionEntry[],
  document: SuppressibleDocument,
): AppliedSuppressions {
  if (entries.length === 0) return { active: findings, suppressed: [], current: [], stale: [] }
  const byKey = indexEntries(entries, document)
  const used = new Map<SuppressionEntry, SuppressionEntry>()
  const active: Finding[] = []
  const suppressed: SuppressedFinding[] = []
  for (const finding of findings) {
    const present = isSuppressible(finding) ? toEntry(finding, document) : undefined
    const entry = present && byKey.get(placeKey(present))
    if (present === undefined || entry === undefined) active.push(finding)
    else {
      used.set(entry, present)
      suppressed.push({ ...finding, suppressions: [{ kind: "file", justification: "" }] })
    }
  }
  return { active, suppressed, current: [...used.values()], stale: entries.filter(entry => !used.has(entry)) }
}

/** Entries that would accept the findings; findings of okrlint itself are left out. */
export function toEntries(findings: readonly Finding[], document: SuppressibleDocument): SuppressionEntry[] {
  const entries = findings.filter(isSuppressible).map(finding => toEntry(finding, document))
  return [...new Map(entries.map(entry => [keyOf(entry), entry])).values()]
}

function isSuppressible({ ruleId, fatal }: Finding): boolean {
  return !fatal && !ruleId.startsWith("okrlint/")
}

function toEntry(finding: Finding, { outline, text }: SuppressibleDocument): SuppressionEntry {
  const { ruleId: rule, messageId, goalId, board, span } = finding
  const goal = outline.find(({ id }) => id === goalId)
  if (goal !== undefined) return { goal: goal.id, rule, messageId, fingerprint: goal.fingerprint }
  if (board !== undefined) return { goal: "board", rule, messageId, fingerprint: fingerprint(board) }
  return { goal: "prose", rule, messageId, fingerprint: fingerprint(text.slice(span.start.offset, span.end.offset)) }
}

/** Entries by the goal they speak of now. */
function indexEntries(entries: readonly SuppressionEntry[], { outline }: SuppressibleDocument): Map<string, SuppressionEntry> {
  const byFingerprint = new Map(outline.map(goal => [goal.fingerprint, goal.id]))
  const sameWords = new Map(outline.map(goal => [goal.id, goal.fingerprint]))
  return new Map(
    entries.map(entry => {
      // Two goals with the same words are told apart by their labels.
      const isStill = sameWords.get(entry.goal) === entry.fingerprint
      const goal = isStill || isAboutNoGoal(entry) ? entry.goal : (byFingerprint.get(entry.fingerprint) ?? entry.goal)
      return [placeKey({ ...entry, goal }), entry]
    }),
  )
}

/** What identifies a finding once its goal is known; board and prose findings need their fingerprint. */
function placeKey(entry: SuppressionEntry): string {
  return JSON.stringify([entry.goal, entry.rule, entry.messageId, isAboutNoGoal(entry) ? entry.fingerprint : ""])
}

/** A board or sentence may have the words of a goal, and is not that goal. */
function isAboutNoGoal({ goal }: SuppressionEntry): boolean {
  return goal === "board" || goal === "prose"
}
