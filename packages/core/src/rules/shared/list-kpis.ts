import type { Board, Goal, Kpi } from "../../model/index.ts"

/** The KPIs of a board; a KPI that only leads a group of others is none of them. */
export function listKpis({ goals }: Board): readonly Kpi[] {
  return goals.filter((goal): goal is Kpi => goal.role === "kpi" && !goal.children.some(isKpi))
}

/** The KPIs that stand for themselves: not under an objective or a key result, whose measure they would be. */
export function listStandingKpis(board: Board): readonly Kpi[] {
  return listKpis(board).filter(kpi => isStanding(kpi))
}

/** How many KPIs a reader has to remember: a group with its sub-metrics is one. */
export function countKpis(board: Board): number {
  return board.goals.filter(goal => isKpi(goal) && goal.parent === undefined).length
}

function isStanding({ parent }: Goal): boolean {
  return parent === undefined || (isKpi(parent) && isStanding(parent))
}

function isKpi({ role }: Goal): boolean {
  return role === "kpi"
}
