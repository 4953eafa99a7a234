import type { Field, Goal, GoalDocument } from "@okrlint/core/model"

/** A document as the fixtures show it: what was understood, without offsets and back references. */
export function projectDocument(document: GoalDocument): unknown {
  return {
    language: document.language,
    cycles: document.cycles.map(cycle => `${cycle.name} (line ${cycle.span?.start.line ?? "none"})`),
    boards: document.boards.map(board => (board.team === undefined ? board.name : `${board.name} (team ${board.team})`)),
    goals: document.goals.map(projectGoal),
    leftOut: document.leftOut.map(left => `${left.span.start.line}: ${left.text} (${left.reason})`),
    ...(document.problems.length === 0 ? {} : { problems: document.problems.map(problem => problem.message) }),
  }
}

function projectGoal(goal: Goal): unknown {
  const { start, end } = goal.statement.span
  return {
    [goal.role]: goal.statement.text,
    at: `${start.line}:${start.column}-${end.line}:${end.column}`,
    id: goal.id,
    ...(goal.label === undefined ? {} : { label: goal.label }),
    ...(goal.parent === undefined ? {} : { parent: goal.parent.id }),
    ...(goal.cycle === undefined ? {} : { cycle: goal.cycle.name }),
    board: goal.board.name,
    ...(goal.fields.length === 0 ? {} : { fields: goal.fields.map(projectField) }),
    ...(goal.tags.length === 0 ? {} : { tags: goal.tags.map(tag => tag.name) }),
    ...(goal.why === undefined ? {} : { why: goal.why.text }),
    because: goal.evidence.map(evidence => evidence.reason),
    confidence: goal.confidence,
  }
}

function projectField(field: Field): string {
  return `${field.name} = ${field.text} (${field.span.start.line}:${field.span.start.column})`
}
