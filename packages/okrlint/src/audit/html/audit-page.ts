import type { Audit, AuditedBoard } from "@okrlint/core/audit"
import { escapeHtml } from "../../format/html/escape-html.ts"
import { renderPageHead } from "../../format/html/page-head.ts"
import { pageStyle } from "../../format/html/page-style.ts"
import { okrlintHome } from "../../format/okrlint-home.ts"
import { count } from "../../format/summary.ts"
import { auditStyle } from "./audit-style.ts"
import { renderBoardSection } from "./board-section.ts"
import { renderCategories } from "./category-bars.ts"
import { renderFigure } from "./figure.ts"
import { renderLegend, renderPileBars, type PileBar } from "./pile-bars.ts"
import { renderTeams } from "./team-table.ts"
import { renderTrends } from "./trend-charts.ts"

const title = "Bets and vital signs"

/** A page for people who decide: charts, then each board. It loads nothing and runs nothing. */
export function* renderAuditPage(audit: Audit, now: string): Generator<string, void> {
  yield `${renderPageHead({ title, style: pageStyle + auditStyle })}
<body>
<header class="top">
<p class="brand">okrlint · <time datetime="${escapeHtml(now)}">${escapeHtml(now)}</time></p>
<h1>${title}</h1>
<p class="lead">A bet ends: something is different by a given day. A vital sign never ends: it is watched, and alarms when it leaves its range. This page sorts ${describeExtent(audit)} into the two, and shows the words that tell.</p>
</header>
<main>
${audit.boards.length === 0 ? "<p>No goals to audit were found.</p>" : renderOverview(audit)}
`
  for (const { board, index } of sortBoards(audit)) yield `${renderBoardSection(board, `board-${index}`)}\n`
  yield `${audit.boards.length === 0 ? "\n" : ""}</main>
<footer><p>Made with <a href="${okrlintHome}" rel="noreferrer">okrlint</a> from the words of the pages alone. It counts and asks; it gives no score, and where the words do not tell it says so.</p></footer>
</body>
</html>
`
}

function describeExtent({ boards, teams, cycles }: Audit): string {
  const named = cycles.flatMap(({ cycle }) => cycle ?? [])
  const span = named.length === 0 ? "" : named.length === 1 ? ` in ${named[0]}` : ` from ${named[0]} to ${named.at(-1)}`
  const of = teams.length === 0 ? "" : ` of ${count(teams.length, "team")}`
  return escapeHtml(`${count(boards.length, "board")}${of}${span}`)
}

function renderOverview(audit: Audit): string {
  return `${renderTiles(audit)}
<section aria-labelledby="boards"><h2 id="boards">Board by board</h2>
${renderLegend()}
${renderPileBars(sortBoards(audit).map(toBar))}</section>
${renderTrends(audit.cycles)}
${renderTeams(audit)}
${renderCategories(audit.total)}`
}

interface PlacedBoard {
  readonly board: AuditedBoard
  /** In the JSON form. */
  readonly index: number
}

/** Team by team, the earliest cycle first. */
function sortBoards({ boards }: Audit): PlacedBoard[] {
  const keyOf = ({ board }: PlacedBoard): string => `${board.teamName.toLowerCase()}\n${board.cycleStart ?? board.cycle ?? ""}`
  return boards.map((board, index) => ({ board, index })).toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0))
}

function toBar({ board, index }: PlacedBoard): PileBar {
  return { name: board.name, about: describeKpis(board), path: `boards.${index}`, figures: board, href: `#board-${index}` }
}

function describeKpis({ kpis }: AuditedBoard): string {
  return kpis === 0 ? "" : `and ${count(kpis, "KPI")} beside it`
}

/** The largest facts, each a number out of a number; none of them sums up the others. */
function renderTiles({ total }: Audit): string {
  const { objectives, disguised, unguarded, guardrails, measurable, baselined, dated } = total
  const share = (path: string, value: number, of: string): string =>
    `${renderFigure({ path: `total.${path}`, value })} <span class="of">of ${of}</span>`
  const tiles = [
    [
      "KPIs in disguise",
      share("disguised", disguised, count(objectives, "objective")),
      "A third to a half is what most companies find when they first look.",
    ],
    [
      "Measurable",
      share("measurable.count", measurable.count, count(measurable.of, "key result")),
      "They hold a number that can be checked.",
    ],
    [
      "With a starting point",
      share("baselined.count", baselined.count, count(baselined.of, "key result")),
      "They say where they start from.",
    ],
    ["With a last day", share("dated.count", dated.count, count(dated.of, "key result")), "Their own day, or the end of their cycle."],
    [
      "Guardrails",
      renderFigure({ path: "total.guardrails", value: guardrails }),
      "Key results that must not get worse while another is pushed.",
    ],
    [
      "Pushed, and unguarded",
      share("unguarded", unguarded, count(objectives, "objective")),
      "They push a number, and nothing shows what it costs.",
    ],
  ] as const
  const items = tiles.map(
    ([name, value, about]) => `<li class="card"><h3>${name}</h3><p class="big">${value}</p><p class="quiet">${about}</p></li>`,
  )
  return `<ul class="tiles">${items.join("\n")}</ul>`
}
