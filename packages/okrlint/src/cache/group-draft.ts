import type { GroupKeeper, TiedPaths } from "@okrlint/core"
import type { BlockWriter, Place } from "./cache-blocks.ts"
import { writeGroup, type GroupedRun, type GroupTable } from "./group-table.ts"

/** The groups of a run that are to be written: all of them, or those that have changed since a former run. */
export interface GroupDraft {
  /** Takes groups, in place of all that it has. `from` is the run in whose groups they stand for others; undefined for a run of its own. */
  begin(from?: string): GroupKeeper
  /** Leaves groups as they are. */
  drop(): void
  /** Whether what is to be written of a run is other than what is there. */
  changes(present: GroupedRun | undefined, run: GroupedRun | undefined): boolean
  /** What is to be written of a run, given what is there. */
  mergeInto(present: WrittenGroups | undefined, run: GroupedRun | undefined, moves: GroupMoves): WrittenGroups | undefined
}

/** A run and its groups. */
export type WrittenGroups = GroupedRun & { readonly table: GroupTable }

/** How places become those of the file that is to be written. */
export interface GroupMoves {
  /** Of groups that are there already. */
  readonly ofPresent: (place: Place) => Place
  /** Of groups that are new. */
  readonly ofNew: (place: Place) => Place
}

interface Taken {
  readonly from: string | undefined
  /** By rule and key; undefined where nothing stands below a key any more. */
  readonly parts: Map<string, Map<string, Place | undefined>>
  readonly tied: Map<string, readonly TiedPaths[]>
  readonly forgotten: Set<string>
}

/** A draft without groups. */
export function createGroupDraft(writer: BlockWriter): GroupDraft {
  let taken: Taken | undefined
  return {
    begin: from => {
      taken = { from, parts: new Map(), tied: new Map(), forgotten: new Set() }
      return createKeeper(taken, writer)
    },
    drop: () => {
      taken = undefined
    },
    changes: (present, run) => taken !== undefined && run !== undefined && areWritten(taken, present, run),
    mergeInto: (present, run, { ofPresent, ofNew }) => {
      const moved = present && { ...present, table: movePlaces(present.table, ofPresent) }
      if (taken === undefined || run === undefined || !areWritten(taken, present, run)) return moved
      return { ...run, table: addTaken(taken.from === undefined ? emptyTable : (moved?.table ?? emptyTable), taken, ofNew) }
    },
  }
}

/** The groups of a project stay when less than half of it is linted alone, and those of a run that another process has written. */
function areWritten({ from }: Taken, present: GroupedRun | undefined, run: GroupedRun): boolean {
  return from === undefined ? (present?.size ?? 0) <= run.size * 2 : present?.run === from
}

const emptyTable: GroupTable = { parts: new Map(), tied: new Map() }

function createKeeper({ parts, tied, forgotten }: Taken, writer: BlockWriter): GroupKeeper {
  return {
    keepGroup: (ruleId, key, group) => {
      const places = parts.get(ruleId) ?? new Map<string, Place | undefined>()
      parts.set(ruleId, places.set(key, group && writer.add("groups", writeGroup(group))))
    },
    keepTied: (ruleId, sets) => void tied.set(ruleId, sets),
    forget: ruleId => {
      parts.delete(ruleId)
      tied.delete(ruleId)
      forgotten.add(ruleId)
    },
  }
}

function movePlaces({ parts, tied }: GroupTable, move: (place: Place) => Place): GroupTable {
  const moveAll = (places: ReadonlyMap<string, Place>): ReadonlyMap<string, Place> =>
    new Map([...places].map(([key, place]) => [key, move(place)]))
  return { parts: new Map([...parts].map(([ruleId, places]) => [ruleId, moveAll(places)])), tied }
}

function addTaken(base: GroupTable, taken: Taken, move: (place: Place) => Place): GroupTable {
  const parts = new Map([...base.parts].filter(([ruleId]) => !taken.forgotten.has(ruleId)))
  const tied = new Map([...base.tied].filter(([ruleId]) => !taken.forgotten.has(ruleId)))
  for (const [ruleId, places] of taken.parts) {
    const merged = new Map(parts.get(ruleId))
    for (const [key, place] of places) {
      if (place === undefined) merged.delete(key)
      else merged.set(key, move(place))
    }
    parts.set(ruleId, merged)
  }
  return { parts, tied: new Map([...tied, ...taken.tied]) }
}
