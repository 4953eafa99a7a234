import { normalizeLabel } from "./known-labels.ts"
import type { Labels } from "./known-labels.ts"

/**
 * The labels that a document probably defines, from every `[label]:` in it, code and running text included.
 * A guess only spares work: the parse tells which labels are real.
 */
export function guessLabels(text: string): Labels {
  const links = new Set<string>()
  const footnotes = new Set<string>()
  let searched = 0
  for (let close = text.indexOf("]:"); close !== -1; close = text.indexOf("]:", close + 2)) {
    const open = lastOpening(text, searched, close)
    searched = close + 2
    if (open === undefined) continue
    const label = text.slice(open + 1, close)
    if (label.startsWith("^")) footnotes.add(normalizeLabel(label.slice(1)))
    links.add(normalizeLabel(label))
  }
  return { links, footnotes }
}

/** The last `[` between two offsets; never looks at a character that an earlier search has seen, so that the scan stays linear. */
function lastOpening(text: string, from: number, to: number): number | undefined {
  for (let index = to - 1; index >= from; index--) if (text[index] === "[") return index
  return undefined
}
