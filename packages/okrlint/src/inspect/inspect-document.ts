import { findField, type Cycle, type Goal, type GoalDocument } from "@okrlint/core/model"
import { isPlaceholder, type Reading, type ReadingEvidence } from "@okrlint/core/reading"
import { inspectQuantity } from "./inspect-quantity.ts"
import type { InspectedDocument, InspectedEvidence, InspectedGoal, InspectedQuantity } from "./inspected.ts"

/** A document as okrlint understood it, and the reading of its goals. */
export interface UnderstoodDocument {
  /** As it is shown to people. */
  readonly filePath: string
  readonly document: GoalDocument
  read(goal: Goal): Reading
}

/** The JSON form of what was understood. */
export function inspectDocument({ filePath, document, read }: UnderstoodDocument): InspectedDocument {
  const cycles = openingCycles(document.cycles)
  const [problem] = document.problems
  return {
    filePath,
    language: document.language,
    cycle: cycles.length === 1 ? cycles[0]!.name : null,
    cycles: cycles.map(({ name, span }) => ({ line: span?.start.line ?? null, cycle: name })),
    goals: document.goals.map(goal => inspectGoal(goal, read(goal))),
    ...(problem && { error: { ruleId: problem.ruleId, message: problem.message } }),
  }
}

/** The JSON form of a document that could not be read. */
export function inspectFailure(
  filePath: string,
  { ruleId, message }: { readonly ruleId: string; readonly message: string },
): InspectedDocument {
  return { filePath, language: "und", cycle: null, cycles: [], goals: [], error: { ruleId, message } }
}

/** A cycle named again while it is in force opens nothing. */
function openingCycles(cycles: readonly Cycle[]): Cycle[] {
  return cycles.filter(({ name }, index) => cycles[index - 1]?.name !== name)
}

function inspectGoal(goal: Goal, reading: Reading): InspectedGoal {
  const { statement, label, parent, cycle, board, id, role } = goal
  const { start, end } = statement.span
  const { metric, deadline } = reading
  return {
    id,
    role,
    label: label ?? null,
    parent: parent?.id ?? null,
    // The label of a slot that nobody has filled stands for its words; it is no text of its own.
    text: statement.text === label ? "" : statement.text,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    kind: reading.kind,
    confidence: reading.confidence,
    evidence: reading.evidence.map(evidence => inspectEvidence(evidence, goal)),
    quantified: reading.quantified,
    baseline: inspectQuantity(reading.baseline) ?? inspectBaselineInWords(goal),
    target: inspectQuantity(reading.target),
    metric: metric?.name ?? null,
    category: metric?.category ?? null,
    direction: reading.direction ?? null,
    deadline: deadline === undefined ? null : { text: deadline.text, date: deadline.date ?? null },
    owner: findField(goal, "owner")?.text ?? null,
    cycle: cycle?.name ?? null,
    board: board.name,
  }
}

/** A page may say in words where things stand: "reported by hand"; a single word or a blank says nothing. */
function inspectBaselineInWords(goal: Goal): InspectedQuantity | null {
  const text = findField(goal, "baseline")?.text.trim() ?? ""
  return text.split(/\s+/).length < 2 || isPlaceholder(text) ? null : { value: null, unit: null, text }
}

function inspectEvidence({ reason, text, range }: ReadingEvidence, { statement }: Goal): InspectedEvidence {
  const place = range && statement.spanOf(range.start, range.end).start
  return { reason, text: text ?? null, line: place?.line ?? null, column: place?.column ?? null }
}
