import { planBlocks } from "./block-plan.ts"
import { createBlockWriter, type Place } from "./cache-blocks.ts"
import { listPlaces, moveEntry, writeEntry, type EntryParts, type EntryRow, type NewEntry } from "./cache-entry.ts"
import type { CacheContent, CacheFile, KeptRun } from "./cache-file.ts"
import { createGroupDraft, type GroupDraft } from "./group-draft.ts"
import type { GroupedRun } from "./group-table.ts"
import { mergeGroups } from "./merge-groups.ts"

/** Entries that are to be written, kept as they will lie on the disk. */
export interface CacheDraft {
  /** Takes an entry in place of one of its file. */
  add(entry: NewEntry, parts: EntryParts): void
  /** Whether it has taken an entry that says the same: of some texts it is told more than once. */
  holds(entry: Pick<NewEntry, "path" | "key" | "found">): boolean
  isEmpty(): boolean
  readonly groups: GroupDraft
  /** What is to be written where a cache is there already: its entries and these; entries that do not stay are left out. */
  mergeInto(present: CacheFile, changes: MergeOptions): CacheContent
}

/** What else is known when entries are written. */
export interface MergeOptions {
  stays(path: string): boolean
  /** Those of the present cache when undefined. */
  readonly runs: readonly KeptRun[] | undefined
  /** The run whose groups the draft has; undefined when they are not to be kept. */
  readonly groupedRun: GroupedRun | undefined
}

/** A draft without entries. */
export function createCacheDraft(): CacheDraft {
  const writer = createBlockWriter()
  const rows = new Map<string, EntryRow>()
  const groups = createGroupDraft(writer)
  return {
    groups,
    add: (entry, parts) => void rows.set(entry.path, writeEntry(entry, parts, writer)),
    holds: ({ path, key, found }) => {
      const row = rows.get(path)
      return row !== undefined && row[1] === key && row[4] === found
    },
    isEmpty: () => rows.size === 0,
    mergeInto: (present, { stays, runs = present.runs, groupedRun }) => {
      const staying = [...present.rows.values()].filter(row => !rows.has(row[0]) && stays(row[0]))
      const plan = planBlocks(present, staying)
      const ofNew = ([block, start, end]: Place): Place => [plan.numberOf(block), start, end]
      const ofPresent = (place: Place, kind: string): Place =>
        plan.isKept(place[0]) ? place : ofNew(writer.add(kind, present.reader.read(place)))
      const moveRow = (row: EntryRow): EntryRow[] => {
        const lost = listPlaces(row).filter(([, [block]]) => !plan.isKept(block))
        if (lost.length === 0) return [row]
        return lost.every(([, [block]]) => present.reader.isWhole(block)) ? [moveEntry(row, ofPresent)] : []
      }
      const allRows = [...staying.flatMap(moveRow), ...[...rows.values()].map(row => moveEntry(row, ofNew))]
      const written = mergeGroups(present, { draft: groups, run: groupedRun, plan, writer, ofPresent, ofNew })
      return { runs, rows: allRows, groups: written, blocks: plan.arrange(writer.finish()) }
    },
  }
}
