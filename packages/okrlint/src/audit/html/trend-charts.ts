import type { AuditedCycle, Share } from "@okrlint/core/audit"
import { escapeHtml } from "../../format/html/escape-html.ts"
import { renderFigure } from "./figure.ts"

/** One chart: a share in each cycle. */
interface Trend {
  readonly name: string
  readonly about: string
  shareOf(cycle: AuditedCycle): Share
  /** Where the shown number stands in the JSON form, below its cycle. */
  readonly path: string
}

const trends: readonly Trend[] = [
  {
    name: "KPIs in disguise",
    about: "of all objectives",
    path: "disguised",
    shareOf: ({ disguised, objectives }) => ({ count: disguised, of: objectives }),
  },
  { name: "Measurable", about: "of all key results", path: "measurable.count", shareOf: ({ measurable }) => measurable },
  { name: "With a starting point", about: "of all key results", path: "baselined.count", shareOf: ({ baselined }) => baselined },
  { name: "With a last day", about: "of all key results", path: "dated.count", shareOf: ({ dated }) => dated },
]

/** Cycles that a chart has room for on a phone. */
const mostCycles = 8

/** A small chart for each share over the latest cycles; empty with fewer than two, since one point is no trend. */
export function renderTrends(cycles: readonly AuditedCycle[]): string {
  const named = cycles.map((cycle, index) => ({ cycle, index })).filter(({ cycle }) => cycle.cycle !== null)
  const shown = named.slice(-mostCycles)
  if (shown.length < 2) return ""
  const left = named.length - shown.length
  const note = left === 0 ? "" : `<p class="quiet">The latest ${shown.length} cycles of ${named.length}.</p>`
  return `<section aria-labelledby="trend"><h2 id="trend">Over the cycles</h2>${note}<div class="trends">${trends
    .map(trend => renderTrend(trend, shown))
    .join("\n")}</div></section>`
}

interface ShownCycle {
  readonly cycle: AuditedCycle
  /** In the JSON form. */
  readonly index: number
}

const [height, column, top, foot] = [100, 44, 16, 20]

function renderTrend(trend: Trend, cycles: readonly ShownCycle[]): string {
  const width = cycles.length * column
  const columns = cycles.map(({ cycle }, place) => renderColumn(trend.shareOf(cycle), { x: place * column, name: cycle.cycle ?? "" }))
  const rows = cycles.map(({ cycle, index }) => {
    const { count, of } = trend.shareOf(cycle)
    return `<li>${escapeHtml(cycle.cycle ?? "")}: ${renderFigure({ path: `cycles.${index}.${trend.path}`, value: count })} of ${of}</li>`
  })
  return `<figure><figcaption><strong>${trend.name}</strong> <span class="quiet">${trend.about}</span></figcaption>
<svg class="trend" width="${width * 1.4}" viewBox="0 0 ${width} ${top + height + foot}" aria-hidden="true"><line class="axis" x1="0" x2="${width}" y1="${top + height}" y2="${top + height}"/>${columns.join("")}</svg>
<ul class="hidden">${rows.join("")}</ul></figure>`
}

function renderColumn({ count, of }: Share, { x, name }: { readonly x: number; readonly name: string }): string {
  const middle = x + column / 2
  const label = `<text class="axis-label" x="${middle}" y="${top + height + 14}" text-anchor="middle">${escapeHtml(shorten(name))}</text>`
  if (of === 0) return `${label}<text class="axis-label" x="${middle}" y="${top + height - 6}" text-anchor="middle">–</text>`
  const share = count / of
  const size = Math.round(share * height * 10) / 10
  const bar = `<rect class="trend-bar" x="${x + 8}" y="${top + height - size}" width="${column - 16}" height="${size}"/>`
  return `${bar}<text class="trend-value" x="${middle}" y="${top + height - size - 4}" text-anchor="middle">${Math.round(share * 100)}%</text>${label}`
}

/** `2026-Q3` as `Q3 ’26`; other names as they are, as far as there is room. */
function shorten(name: string): string {
  const part = /^\d{2}(\d{2})-(Q\d|H\d)$/.exec(name)
  return part === null ? name.slice(0, 9) : `${part[2]} ’${part[1]}`
}
