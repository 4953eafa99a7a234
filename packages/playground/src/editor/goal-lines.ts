import { StateEffect, StateField, type EditorState } from "@codemirror/state"
import { Decoration, EditorView, hoverTooltip, type DecorationSet, type Tooltip } from "@codemirror/view"
import crelt from "crelt"
import type { ReadGoal } from "../linting/protocol.ts"

/** The goals that the editor's text holds, as they were understood last. */
export const setGoals = StateEffect.define<readonly ReadGoal[]>()

/** Lines of goals bear the colour of their pile at the side, and follow the text as it is edited. */
const goalLines = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (lines, transaction) => {
    let current = lines.map(transaction.changes)
    for (const effect of transaction.effects) if (effect.is(setGoals)) current = decorate(effect.value, transaction.state)
    return current
  },
  provide: field => EditorView.decorations.from(field),
})

function decorate(goals: readonly ReadGoal[], { doc }: EditorState): DecorationSet {
  const byLine = new Map<number, ReadGoal>()
  for (const goal of goals)
    for (let line = goal.line; line <= Math.min(goal.endLine, doc.lines); line++) if (!byLine.has(line)) byLine.set(line, goal)
  const ranges = [...byLine].map(([line, goal]) =>
    Decoration.line({ class: `op-goal-line op-pile-${goal.pile ?? "none"}`, goal }).range(doc.line(line).from),
  )
  return Decoration.set(ranges, true)
}

/** Says how the goal under the pointer is read. */
const goalHover = hoverTooltip((view, position): Tooltip | null => {
  const line = view.state.doc.lineAt(position)
  const found: ReadGoal[] = []
  view.state.field(goalLines).between(line.from, line.from, (_from, _to, value) => {
    found.push((value.spec as { readonly goal: ReadGoal }).goal) // as `decorate` made it
  })
  const goal = found[0]
  if (goal === undefined) return null
  return { pos: line.from, end: line.to, above: false, create: () => ({ dom: renderReading(goal) }) }
})

function renderReading({ label, reading, because }: ReadGoal): HTMLElement {
  return crelt(
    "div",
    { class: "op-reading" },
    crelt("p", label === null ? null : crelt("strong", `${label} `), reading),
    because === "" ? null : crelt("p", { class: "op-quiet" }, `Because: ${because}`),
  )
}

/** Marks goals in the text, and says on hover how they are read. */
export const goalMarks = [goalLines, goalHover]
