/** Words of a text that something is said of; 0-based offsets, the end exclusive. */
export interface MarkedRange {
  readonly start: number
  readonly end: number
  /** What is said; shown when the pointer rests on the words. */
  readonly text: string
}

/** A Markdown text as a block of HTML that shows its source, with the words of findings marked. `v-pre` keeps Vue from reading braces. */
export function markWords(source: string, ranges: readonly MarkedRange[]): string {
  const text = source.trimEnd()
  const cuts = [...new Set([0, text.length, ...ranges.flatMap(({ start, end }) => [start, end])])]
    .filter(cut => cut <= text.length)
    .sort((a, b) => a - b)
  const parts = cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1]!
    const covering = ranges.filter(range => range.start <= start && range.end >= end)
    return renderPart(text.slice(start, end), covering)
  })
  return `<pre v-pre tabindex="0" class="linted"><code>${parts.join("")}</code></pre>`
}

function renderPart(words: string, ranges: readonly MarkedRange[]): string {
  const shown = escapeHtml(words)
  if (ranges.length === 0) return shown
  return `<mark title="${escapeHtml(ranges.map(({ text }) => text).join(" "))}">${shown}</mark>`
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" }

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, letter => entities[letter]!)
}
