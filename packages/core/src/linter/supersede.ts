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
  const goals = new Map(outline.map(goal => [goal.id, goal]))
  for (const strong of findings) {
    for (const { rule, on } of supersedesOf(strong.ruleId)) {
      for (const weak of findings) {
        if (weak === strong || weak.severity > strong.severity || weak.ruleId.startsWith("okrlint/")) continue
        if ((rule === "*" ? weak.ruleId !== strong.ruleId : weak.ruleId === rule) && isOn(on, { strong, weak, goals })) superseded.add(weak)
      }
    }
  }
  return superseded
}

function isOn(
  on: Supersedes["on"],
  { strong, weak, goals }: { strong: Finding; weak: Finding; goals: ReadonlyMap<string, OutlineGoal> },
): boolean {
  if (on === "board") return strong.board !== undefined && strong.board === weak.board
  if (strong.goalId === undefined || weak.goalId === undefined)
    return on === "self" && strong.board !== undefined && strong.board === weak.board && weak.goalId === strong.goalId
  if (on === "self") return strong.goalId === weak.goalId
  return goals.get(strong.goalId)?.keyResultIds.includes(weak.goalId) ?? false
}
