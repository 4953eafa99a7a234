import type { Audit, AuditedBoard, AuditedCycle, AuditedTeam } from "./audit.ts"
import { addFigures } from "./count-figures.ts"

/** Puts boards together: teams over their cycles, cycles over all teams, and the whole. */
export function summarizeAudit(boards: readonly AuditedBoard[]): Audit {
  return { schemaVersion: 1, boards, teams: listTeams(boards), cycles: listCycles(boards), total: addFigures(boards) }
}

/** Teams are told apart by name without case; boards that name none belong to none. */
function listTeams(boards: readonly AuditedBoard[]): AuditedTeam[] {
  const byName = new Map<string, AuditedBoard[]>()
  for (const board of boards) {
    if (board.team === null) continue
    const key = board.team.toLowerCase()
    byName.set(key, [...(byName.get(key) ?? []), board])
  }
  const teams = [...byName.values()].map(members => ({ team: members[0]?.team ?? "", cycles: listCycles(members) }))
  return teams.toSorted((a, b) => compareText(a.team, b.team))
}

function listCycles(boards: readonly AuditedBoard[]): AuditedCycle[] {
  const names = [...new Set(boards.map(({ cycle }) => cycle))]
  const startOf = (name: string | null): string => boards.find(({ cycle }) => cycle === name)?.cycleStart ?? name ?? ""
  return names
    .toSorted((a, b) => Number(a === null) - Number(b === null) || compareText(startOf(a), startOf(b)) || compareText(a ?? "", b ?? ""))
    .map(name => {
      const members = boards.filter(({ cycle }) => cycle === name)
      return { cycle: name, boards: members.length, ...addFigures(members) }
    })
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
