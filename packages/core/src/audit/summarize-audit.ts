import { compareText } from "../collections/compare-text.ts"
import { listGroups } from "../collections/group-by.ts"
import { teamKey } from "../model/team-key.ts"
import type { Audit, AuditedBoard, AuditedCycle, AuditedTeam } from "./audit.ts"
import { addFigures } from "./count-figures.ts"

/** Puts boards together: teams over their cycles, cycles over all teams, and the whole. */
export function summarizeAudit(boards: readonly AuditedBoard[]): Audit {
  return { schemaVersion: 1, boards, teams: listTeams(boards), cycles: listCycles(boards), total: addFigures(boards) }
}

function listTeams(boards: readonly AuditedBoard[]): AuditedTeam[] {
  const byTeam = listGroups(boards, ({ team, filePath }) => teamKey(team ?? undefined, filePath))
  const teams = joinByName(byTeam).map(members => ({ team: members.at(-1)?.teamName ?? "", cycles: listCycles(members) }))
  return teams.toSorted((a, b) => compareText(a.team, b.team))
}

/** Pages that moved to another folder are still the team's: same name, and no cycle twice. */
function joinByName(groups: readonly (readonly AuditedBoard[])[]): readonly (readonly AuditedBoard[])[] {
  const joined: AuditedBoard[][] = []
  for (const group of groups) {
    const name = group[0]?.teamName.toLowerCase()
    const cycles = new Set(group.map(({ cycle }) => cycle))
    const found = joined.find(others => others[0]?.teamName.toLowerCase() === name && !others.some(({ cycle }) => cycles.has(cycle)))
    if (found === undefined) joined.push([...group])
    else found.push(...group)
  }
  return joined
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
