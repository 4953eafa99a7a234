import crelt from "crelt"
import type { ReadGoal, Understanding } from "../linting/protocol.ts"
import { count } from "./describe-counts.ts"
import { renderFirst } from "./first-of.ts"
import type { Panel, PanelActions } from "./panel.ts"

/** The outline: every goal, how it is read, and how many findings it has. */
export function createGoalsPanel(actions: PanelActions): Panel {
  const dom = crelt("div", { class: "op-panel-body" })
  return {
    dom,
    render: ({ understanding }) => {
      if (understanding !== undefined) dom.replaceChildren(...renderGoals(understanding, actions))
    },
  }
}

function renderGoals(understanding: Understanding, actions: PanelActions): HTMLElement[] {
  const { goals } = understanding
  if (goals.length === 0) return [crelt("p", { class: "op-empty" }, "No goals found yet.")]
  const found = countFindings(understanding)
  const depths = depthsOf(goals)
  const entry = (goal: ReadGoal, index: number): HTMLElement => {
    const title = boardTitle(goals, index)
    return renderGoal(goal, { title, depth: depths.get(goal.id) ?? 0, findings: found.get(goal.id) ?? 0, actions })
  }
  return [crelt("p", { class: "op-summary" }, "How each goal is read."), renderFirst(goals, entry, "op-goals")]
}

interface GoalEntry {
  /** What begins with this goal. */
  readonly title: string | undefined
  readonly depth: number
  readonly findings: number
  readonly actions: PanelActions
}

function renderGoal(goal: ReadGoal, { title, depth, findings, actions }: GoalEntry): HTMLElement {
  const { label, text, reading, because } = goal
  const button = crelt(
    "button",
    { type: "button", class: "op-goal-text" },
    label === null ? null : crelt("span", { class: "op-label" }, label, " "),
    text === "" ? "(empty)" : text,
  )
  button.addEventListener("click", () => actions.goTo(goal))
  return crelt(
    "li",
    { class: `op-goal op-depth-${Math.min(depth, 3)} op-pile-${goal.pile ?? "none"}` },
    title === undefined ? null : crelt("h3", { class: "op-board" }, title),
    crelt(
      "div",
      { class: "op-goal-card" },
      button,
      crelt(
        "p",
        { class: "op-goal-reading" },
        reading,
        findings === 0 ? null : crelt("span", { class: "op-note" }, count(findings, "finding")),
      ),
      because === "" ? null : crelt("p", { class: "op-quiet" }, `Because: ${because}`),
    ),
  )
}

function countFindings({ messages }: Understanding): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { goal } of messages) if (goal !== null) counts.set(goal, (counts.get(goal) ?? 0) + 1)
  return counts
}

/** Goals come after those that they stand under. */
function depthsOf(goals: readonly ReadGoal[]): ReadonlyMap<string, number> {
  const depths = new Map<string, number>()
  for (const { id, parent } of goals) depths.set(id, parent === null ? 0 : (depths.get(parent) ?? -1) + 1)
  return depths
}

/** The board and cycle of a goal, where they are others than those of the goal before. */
function boardTitle(goals: readonly ReadGoal[], index: number): string | undefined {
  const { board, cycle } = goals[index]!
  const before = goals[index - 1]
  if (before !== undefined && before.board === board && before.cycle === cycle) return undefined
  const name = board === "" ? "This page" : board
  return cycle === null ? name : `${name} · ${cycle}`
}
