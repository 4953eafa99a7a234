import type { Cycle } from "@okrlint/core/model"
import type { GoalDraft } from "../draft.ts"
import { type Block, withAncestors } from "../outline/block.ts"
import type { CyclePlace } from "./find-cycles.ts"

/** Prepares the question which period a goal is set for: the nearest one that is declared above it, else the document's. */
export function createCycleLookup(places: readonly CyclePlace[]): (draft: GoalDraft) => Cycle | undefined {
  const byBlock = new Map<Block, Cycle>()
  const lines = new Map<Block, CyclePlace[]>()
  for (const place of places) {
    if (place.block === undefined) continue
    byBlock.set(place.block, place.cycle)
    if (place.block.kind !== "heading" && place.block.parent !== undefined) addTo(lines, place.block.parent, place)
  }
  const whole = places.find(place => place.block === undefined)?.cycle
  return draft => {
    for (const at of withAncestors(draft.block)) {
      // A line `Period: …` says more surely than the heading above it.
      const cycle = lastBefore(lines.get(at), draft.start) ?? byBlock.get(at)
      if (cycle !== undefined) return cycle
    }
    return whole
  }
}

function addTo(lines: Map<Block, CyclePlace[]>, parent: Block, place: CyclePlace): void {
  const known = lines.get(parent)
  if (known === undefined) lines.set(parent, [place])
  else known.push(place)
}

/** The last line of a section, before an offset, that declares a period: `Period: …`. Places are in document order. */
function lastBefore(places: readonly CyclePlace[] | undefined, offset: number): Cycle | undefined {
  if (places === undefined) return undefined
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle]!.block!.start <= offset) low = middle + 1
    else high = middle
  }
  return places[low - 1]?.cycle
}
