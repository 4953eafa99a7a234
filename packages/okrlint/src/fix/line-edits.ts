/** Lines `oldStart` to `oldEnd` that become lines `newStart` to `newEnd`; 0-based, ends exclusive. */
export interface LineEdit {
  readonly oldStart: number
  readonly oldEnd: number
  readonly newStart: number
  readonly newEnd: number
}

/** Most steps of the search; texts further apart are shown as one change. Fixes change few lines. */
const maxDistance = 1_000

/** The changes that turn one list of lines into another, fewest lines first (Myers 1986). */
export function findEdits(oldLines: readonly string[], newLines: readonly string[]): LineEdit[] {
  const start = countSame(oldLines, newLines, (lines, index) => lines[index])
  const rest = Math.min(oldLines.length, newLines.length) - start
  const end = Math.min(
    rest,
    countSame(oldLines, newLines, (lines, index) => lines[lines.length - 1 - index]),
  )
  const [a, b] = [oldLines.slice(start, oldLines.length - end), newLines.slice(start, newLines.length - end)]
  if (a.length === 0 && b.length === 0) return []
  const whole = [{ oldStart: 0, oldEnd: a.length, newStart: 0, newEnd: b.length }]
  const edits = a.length === 0 || b.length === 0 ? whole : (walkBack(traceForward(a, b), a.length, b.length) ?? whole)
  return edits.map(({ oldStart, oldEnd, newStart, newEnd }) => ({
    oldStart: oldStart + start,
    oldEnd: oldEnd + start,
    newStart: newStart + start,
    newEnd: newEnd + start,
  }))
}

function countSame(
  a: readonly string[],
  b: readonly string[],
  pick: (lines: readonly string[], index: number) => string | undefined,
): number {
  const limit = Math.min(a.length, b.length)
  let count = 0
  while (count < limit && pick(a, count) === pick(b, count)) count++
  return count
}

/** For each number of steps, how far each diagonal reaches in the old lines; undefined when the texts are too far apart. */
function traceForward(a: readonly string[], b: readonly string[]): ReadonlyMap<number, number>[] | undefined {
  const trace: Map<number, number>[] = []
  let reach = new Map<number, number>([[1, 0]])
  for (let steps = 0; steps <= Math.min(a.length + b.length, maxDistance); steps++) {
    const next = new Map<number, number>()
    for (let diagonal = -steps; diagonal <= steps; diagonal += 2) {
      let x = comesFromAbove(reach, diagonal, steps) ? reach.get(diagonal + 1)! : reach.get(diagonal - 1)! + 1
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x++
      next.set(diagonal, x)
      if (x < a.length || x - diagonal < b.length) continue
      trace.push(next)
      return trace
    }
    trace.push(next)
    reach = next
  }
  return undefined
}

function comesFromAbove(reach: ReadonlyMap<number, number>, diagonal: number, steps: number): boolean {
  return diagonal === -steps || (diagonal !== steps && (reach.get(diagonal - 1) ?? -1) < (reach.get(diagonal + 1) ?? -1))
}

function walkBack(trace: ReadonlyMap<number, number>[] | undefined, oldEnd: number, newEnd: number): LineEdit[] | undefined {
  if (trace === undefined) return undefined
  const edits: LineEdit[] = []
  let [x, y] = [oldEnd, newEnd]
  for (let steps = trace.length - 1; steps > 0; steps--) {
    const reach = trace[steps - 1]!
    const diagonal = x - y
    const isInsertion = comesFromAbove(reach, diagonal, steps)
    const before = isInsertion ? diagonal + 1 : diagonal - 1
    const [fromX, fromY] = [reach.get(before)!, reach.get(before)! - before]
    const [toX, toY] = isInsertion ? [fromX, fromY + 1] : [fromX + 1, fromY]
    const following = edits.at(-1)
    // Steps without a common line between them are one change.
    if (following && following.oldStart === toX && following.newStart === toY)
      edits[edits.length - 1] = { ...following, oldStart: fromX, newStart: fromY }
    else edits.push({ oldStart: fromX, oldEnd: toX, newStart: fromY, newEnd: toY })
    ;[x, y] = [fromX, fromY]
  }
  return edits.toReversed()
}
