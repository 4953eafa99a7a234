import { groupBy } from "../collections/group-by.ts"
import type { OutlineGoal } from "./check.ts"
import type { Finding } from "./finding.ts"
import type { Supersedes } from "./rule.ts"

/**
 * The findings that another finding makes superfluous: one problem, one finding, on the gravest rule.
 * A finding never swallows one of higher severity, nor one of okrlint itself. Silenced findings still supersede.
 */
export function findSuperseded(
  findings: readonly Finding[],
  outline: readonly OutlineGoal[],
  supersedesOf: (ruleId: string) => readonly Supersedes[],
): ReadonlySet<Finding> {
  const superseded = new Set<Finding>()
  const neighbours = createNeighbours(findings, outline)
  for (const strong of findings) {
    for (const { rule, on } of supersedesOf(strong.ruleId)) {
      for (const weak of neighbours(strong, on)) {
        const isNamed = rule === "*" ? weak.ruleId !== strong.ruleId : weak.ruleId === rule
        if (isNamed && weak !== strong && weak.severity <= strong.severity && !weak.ruleId.startsWith("okrlint/")) superseded.add(weak)
      }
    }
  }
  return superseded
}

type Neighbours = (finding: Finding, on: Supersedes["on"]) => readonly Finding[]

/** Groups the findings once, so that each finding only meets those on its own goal, results or board. */
function createNeighbours(findings: readonly Finding[], outline: readonly OutlineGoal[]): Neighbours {
  const byGoal = groupBy(findings, finding => finding.goalId)
  const byBoard = groupBy(findings, finding => finding.board)
  const keyResults = new Map(outline.map(goal => [goal.id, goal.keyResultIds]))
  return ({ goalId, board }, on) => {
    if (on === "board") return board === undefined ? [] : (byBoard.get(board) ?? [])
    if (goalId === undefined)
      return on === "self" && board !== undefined ? (byBoard.get(board) ?? []).filter(finding => finding.goalId === undefined) : []
    if (on === "self") return byGoal.get(goalId) ?? []
    return (keyResults.get(goalId) ?? []).flatMap(id => byGoal.get(id) ?? [])
  }
}
