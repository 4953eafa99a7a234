import type { Board, Goal, GoalDocument, Kpi } from "../../model/index.ts"

/** The KPIs of a page or board; a KPI that only leads a group of others is none of them. */
export function listKpis({ goals }: Pick<GoalDocument | Board, "goals">): readonly Kpi[] {
  return goals.filter((goal): goal is Kpi => goal.role === "kpi" && !goal.children.some(isKpi))
}

/** The KPIs that stand for themselves: not under an objective or a key result, whose measure they would be. */
export function listStandingKpis(place: Pick<GoalDocument | Board, "goals">): readonly Kpi[] {
  return listKpis(place).filter(isStanding)
}

/** How many KPIs a reader of a board has to remember: a group with its sub-metrics is one. */
export function countKpis({ goals }: Board): number {
  return goals.filter(goal => isKpi(goal) && (goal.parent === undefined || isGroup(goal.parent))).length
}

function isStanding({ parent }: Goal): boolean {
  return parent === undefined || isGroup(parent) || (isKpi(parent) && isStanding(parent))
}

/** An item of a list that nothing calls an objective, with nothing but KPIs below it, is the name of a group of them. */
function isGroup({ role, label, evidence, children, parent, board }: Goal): boolean {
  if (role !== "objective" || label !== undefined || parent !== undefined || evidence.some(({ cue }) => cue !== "shape")) return false
  return children.every(isKpi) && !board.goals.some(other => other.role === "keyResult")
}

function isKpi({ role }: Goal): boolean {
  return role === "kpi"
}
