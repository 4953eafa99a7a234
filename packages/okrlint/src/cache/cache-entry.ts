import type { BlockReader, BlockWriter, Place } from "./cache-blocks.ts"

/** What tells whether an entry holds, and what most runs ask of it. */
export interface EntryHead {
  /** Tells text, config and build: the entry holds as long as it is the same. */
  readonly key: string
  /** ISO day for which it holds; empty for every day. */
  readonly day: string
  /** Tells what rules over all documents look at in the file; empty when that is nothing. */
  readonly seen: string
  /** Stands for what those rules found in it; empty when that is nothing. */
  readonly found: string
  /** How many messages of which sort its result has. */
  readonly counts: string
}

/** The large parts of an entry, as text. */
export interface EntryParts {
  /** The messages of its result, as its JSON has them. */
  readonly messages: string
  readonly suppressedMessages: string
  readonly findings: string
  readonly state: string
  readonly outline: string
  readonly facts: string
  /** What rules over all documents found in it. */
  readonly workspace: string
  readonly finish: string
}

/** What the cache holds of one file. */
export interface CacheEntry extends EntryHead {
  /** Absolute. */
  readonly path: string
  /** A part, which becomes text when it is asked for: most runs ask for a few of them. */
  read(part: keyof EntryParts): string
  /** A part in UTF-8. */
  readBytes(part: keyof EntryParts): Buffer
}

/** An entry that is to be written. */
export interface NewEntry extends EntryHead {
  /** Absolute. */
  readonly path: string
}

/** An entry as the cache's index has it: its path, its head, and where each of its sections lies; 0 for one that says nothing. */
export type EntryRow = readonly [path: string, key: string, day: string, seen: string, found: string, counts: string, ...(Place | 0)[]]

/** Parts that are asked for together, by the sections that hold them. */
const sections: readonly (readonly [section: string, parts: readonly (keyof EntryParts)[]])[] = [
  ["report", ["messages", "suppressedMessages"]],
  ["check", ["findings", "state", "outline", "workspace", "finish"]],
  ["facts", ["facts"]],
]

/** Where the places of sections begin in a row. */
const placesAt = 6

/** What a part says in a section that is left out. */
const nothing: Readonly<Partial<EntryParts>> = { messages: "[]", suppressedMessages: "[]", facts: "{}" }

/** Parts the texts of a section; JSON holds none. */
const partEnd = "\t"

/** Takes the parts of an entry into blocks; gives the row that tells where they are. */
export function writeEntry({ path, key, day, seen, found, counts }: NewEntry, texts: EntryParts, writer: BlockWriter): EntryRow {
  const places = sections.map(([section, parts]): Place | 0 => {
    if (parts.every(part => texts[part] === nothing[part])) return 0
    return writer.add(section, Buffer.from(parts.map(part => texts[part]).join(partEnd)))
  })
  return [path, key, day, seen, found, counts, ...places]
}

/** The sections of an entry and where they lie; those that are left out are not among them. */
export function listPlaces(row: EntryRow): readonly (readonly [section: string, place: Place])[] {
  return sections.flatMap(([section], index) => {
    const place = placeOf(row, index)
    return place === 0 ? [] : [[section, place] as const]
  })
}

/** The row of an entry whose sections have moved. */
export function moveEntry(row: EntryRow, move: (place: Place, section: string) => Place): EntryRow {
  const [path, key, day, seen, found, counts] = row
  const places = sections.map(([section], index) => {
    const place = placeOf(row, index)
    return place === 0 ? place : move(place, section)
  })
  return [path, key, day, seen, found, counts, ...places]
}

/** The entry of a row. */
export function readEntry(row: EntryRow, reader: BlockReader): CacheEntry {
  const [path, key, day, seen, found, counts] = row
  const readBytes = (part: keyof EntryParts): Buffer => {
    const index = sections.findIndex(([, parts]) => parts.includes(part))
    const place = placeOf(row, index)
    return place === 0 ? Buffer.from(nothing[part] ?? "") : fieldOf(reader.read(place), sections[index]![1].indexOf(part))
  }
  return {
    ...{ path, key, day, seen, found, counts, readBytes },
    read: part => readBytes(part).toString(),
  }
}

function placeOf(row: EntryRow, section: number): Place | 0 {
  return row[placesAt + section] as Place | 0 // what the type says of the rest of a row
}

function fieldOf(bytes: Buffer, index: number): Buffer {
  let start = 0
  for (let passed = 0; passed < index; passed++) start = bytes.indexOf(partEnd, start) + 1
  const end = bytes.indexOf(partEnd, start)
  return bytes.subarray(start, end < 0 ? bytes.length : end)
}
