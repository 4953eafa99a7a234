import type { Audit } from "@okrlint/core/audit"
import { escapeHtml } from "../../format/html/escape-html.ts"
import { renderFigure } from "./figure.ts"

/** Objectives of each team in each cycle; empty when no page names a team. */
export function renderTeams({ teams, cycles }: Audit): string {
  if (teams.length === 0) return ""
  const names = cycles.map(({ cycle }) => cycle)
  const head = names.map(name => `<th scope="col">${escapeHtml(name ?? "no cycle")}</th>`).join("")
  const rows = teams.map(({ team, cycles: own }, index) => {
    const cells = names.map(name => {
      const at = own.findIndex(({ cycle }) => cycle === name)
      const found = own[at]
      return `<td>${found === undefined ? "" : renderFigure({ path: `teams.${index}.cycles.${at}.objectives`, value: found.objectives })}</td>`
    })
    return `<tr><th scope="row">${escapeHtml(team)}</th>${cells.join("")}</tr>`
  })
  return `<section aria-labelledby="teams"><h2 id="teams">Objectives for each team</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Objectives for each team"><table><thead><tr><th scope="col">Team</th>${head}</tr></thead><tbody>${rows.join("\n")}</tbody></table></div></section>`
}
