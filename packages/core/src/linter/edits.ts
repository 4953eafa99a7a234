import type { Edit } from "./finding.ts"

/**
 * Applies edits to the text they were made for. Of two edits that overlap the earlier one wins and the other is left out.
 *
 * @throws {RangeError} when a range does not lie in the text.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = ""
  let position = 0
  for (const { range, text: replacement } of sortEdits(edits)) {
    const [start, end] = range
    if (start < 0 || end < start || end > text.length)
      throw new RangeError(`Unexpected range [${start}, ${end}] in a text of ${text.length} characters.`)
    if (start < position) continue
    result += text.slice(position, start) + replacement
    position = end
  }
  return result + text.slice(position)
}

/** One edit over the smallest range that holds them all; undefined when there are none. */
export function mergeEdits(text: string, edits: readonly Edit[]): Edit | undefined {
  if (edits.length === 0) return undefined
  const start = Math.min(...edits.map(({ range }) => range[0]))
  const end = Math.max(...edits.map(({ range }) => range[1]))
  const moved = edits.map(({ range, text: replacement }): Edit => ({ range: [range[0] - start, range[1] - start], text: replacement }))
  return { range: [start, end], text: applyEdits(text.slice(start, end), moved) }
}

/**
 * The edits of all fixes that can be made together: a fix is taken whole or not at all, and not when it touches what an earlier
 * one changes. What is left out comes up again when the changed text is linted.
 */
export function combineFixes(fixes: readonly (readonly Edit[])[]): Edit[] {
  const taken: Edit[] = []
  const inOrder = fixes.filter(fix => fix.length > 0).sort((a, b) => a[0]!.range[0] - b[0]!.range[0])
  for (const fix of inOrder) {
    if (!fix.some(edit => taken.some(other => touches(edit, other)))) taken.push(...fix)
  }
  return taken
}

function touches({ range: [start, end] }: Edit, { range: [otherStart, otherEnd] }: Edit): boolean {
  return start <= otherEnd && otherStart <= end
}

function sortEdits(edits: readonly Edit[]): readonly Edit[] {
  return [...edits].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1])
}
