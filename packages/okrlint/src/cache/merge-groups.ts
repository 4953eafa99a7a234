import type { BlockPlan } from "./block-plan.ts"
import type { BlockWriter, Place } from "./cache-blocks.ts"
import type { CacheFile } from "./cache-file.ts"
import type { GroupDraft, WrittenGroups } from "./group-draft.ts"
import { listGroupPlaces, readTable, writeTable, type GroupedRun, type KeptGroups } from "./group-table.ts"

/** Groups that are to be written, and where to. */
interface GroupMerge {
  readonly draft: GroupDraft
  /** The run that the groups of the draft are of; undefined when they are not to be kept. */
  readonly run: GroupedRun | undefined
  readonly plan: BlockPlan
  readonly writer: BlockWriter
  readonly ofPresent: (place: Place, kind: string) => Place
  readonly ofNew: (place: Place) => Place
}

/** The groups that a cache has when those of a draft are written into it; they are not looked at when they stay as they are. */
export function mergeGroups(present: CacheFile, { draft, run, plan, writer, ofPresent, ofNew }: GroupMerge): KeptGroups | undefined {
  const { groups } = present
  if (!draft.changes(groups, run) && (groups?.used.every(([block]) => plan.isKept(block)) ?? true)) return groups
  const written = draft.mergeInto(readGroups(present), run, { ofPresent: place => ofPresent(place, "groups"), ofNew })
  if (written === undefined) return undefined
  const table = ofNew(writer.add("table", writeTable(written.table)))
  return { run: written.run, size: written.size, table, used: sumUp([table, ...listGroupPlaces(written.table)]) }
}

/** The groups that a cache has; undefined when one of them is not as it was written. */
function readGroups({ groups, reader }: CacheFile): WrittenGroups | undefined {
  if (groups?.used.every(([block]) => reader.isWhole(block)) !== true) return undefined
  return { run: groups.run, size: groups.size, table: readTable(reader.read(groups.table)) }
}

function sumUp(places: readonly Place[]): readonly (readonly [block: number, size: number])[] {
  const used = new Map<number, number>()
  for (const [block, start, end] of places) used.set(block, (used.get(block) ?? 0) + end - start)
  return [...used]
}
