import type { AuditFigures } from "@okrlint/core/audit"
import { escapeHtml } from "../../format/html/escape-html.ts"
import { figureOfPile, pileOrder, pileWords, sizeOfPile } from "../figure-words.ts"
import { renderFigure } from "./figure.ts"

/** One bar: what it is of, where its numbers stand in the JSON form, and where it leads. */
export interface PileBar {
  readonly name: string
  readonly about: string
  readonly path: string
  readonly figures: AuditFigures
  readonly href?: string
}

/** A bar for each board or cycle, split by piles; all have one scale, so that longer bars are more goals. */
export function renderPileBars(bars: readonly PileBar[]): string {
  const longest = Math.max(1, ...bars.map(({ figures }) => sumOf(figures)))
  const rows = bars.map(bar => {
    const name = bar.href === undefined ? escapeHtml(bar.name) : `<a href="${escapeHtml(bar.href)}">${escapeHtml(bar.name)}</a>`
    return `<li><p class="bar-name">${name} <span class="quiet">${escapeHtml(bar.about)}</span></p>${renderBar(bar, longest)}</li>`
  })
  return `<ul class="bars">${rows.join("\n")}</ul>`
}

/** What the colours of the bars mean. */
export function renderLegend(): string {
  const items = pileOrder.map(
    pile => `<li><span class="swatch pile-${pile}"></span><strong>${pileWords[pile].name}</strong> ${pileWords[pile].about}</li>`,
  )
  return `<ul class="legend">${items.join("")}</ul>`
}

function renderBar({ figures, path }: PileBar, longest: number): string {
  const total = sumOf(figures)
  if (total === 0) return `<p class="quiet bar-none">No objectives or key results</p>`
  let at = 0
  const [rects, labels]: [string[], string[]] = [[], []]
  for (const pile of pileOrder) {
    const size = sizeOfPile(figures, pile)
    if (size === 0) continue
    rects.push(`<rect class="pile-${pile}" x="${at}" y="0" width="${size}" height="1"/>`)
    const figure = renderFigure({ path: `${path}.${figureOfPile[pile]}`, value: size })
    labels.push(`<li class="pile-${pile}"><span class="hidden">${pileWords[pile].name} </span>${figure}</li>`)
    at += size
  }
  const width = Math.round((total / longest) * 1000) / 10
  return `<div class="bar"><svg width="${width}%" height="100%" viewBox="0 0 ${total} 1" preserveAspectRatio="none" aria-hidden="true">${rects.join("")}</svg>
<svg class="bar-labels" width="${width}%" height="100%" aria-hidden="true">${renderLabels(figures, total)}</svg>
<ul class="hidden">${labels.join("")}</ul></div>`
}

function renderLabels(figures: AuditFigures, total: number): string {
  let at = 0
  return pileOrder
    .map(pile => {
      const size = sizeOfPile(figures, pile)
      const middle = Math.round(((at + size / 2) / total) * 1000) / 10
      at += size
      return size === 0
        ? ""
        : `<text class="on-${pile}" x="${middle}%" y="50%" text-anchor="middle" dominant-baseline="central">${size}</text>`
    })
    .join("")
}

function sumOf(figures: AuditFigures): number {
  return pileOrder.reduce((total, pile) => total + sizeOfPile(figures, pile), 0)
}
