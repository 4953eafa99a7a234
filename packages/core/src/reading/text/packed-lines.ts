/** Packs lines by their word: one text, in the order of the words. */
export function packLines(lines: Iterable<readonly [word: string, line: string]>): string {
  return Array.from(lines, ([word, line]) => `${word}\t${line}`)
    .sort()
    .join("\n")
}

/** So many words are looked for before all lines are entered in a map: one page has fewer, for which that would not be worth it. */
const OFTEN = 1000

/** Finds the line of a word in packed lines. */
export function openLines(packed: string): (word: string) => string | undefined {
  const lines = packed.split("\n")
  const known = new Map<string, string | undefined>()
  let isWhole = false
  return word => {
    if (isWhole || known.has(word)) return known.get(word)
    const line = findLine(lines, `${word}\t`)
    known.set(word, line)
    isWhole = known.size > OFTEN
    if (isWhole) for (const each of lines) known.set(each.slice(0, each.indexOf("\t")), each.slice(each.indexOf("\t") + 1))
    return line
  }
}

function findLine(lines: readonly string[], opening: string): string | undefined {
  let from = 0
  let to = lines.length
  while (from < to) {
    const middle = (from + to) >> 1
    if (lines[middle]! < opening) from = middle + 1
    else to = middle
  }
  return lines[from]?.startsWith(opening) === true ? lines[from]!.slice(opening.length) : undefined
}
