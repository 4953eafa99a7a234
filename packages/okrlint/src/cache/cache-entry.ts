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
  /** Whether a part holds some ASCII, without reading it. */
  holds(part: keyof EntryParts, text: string): boolean
}

/** In the order in which they stand in a line, after the path. */
const headFields = ["key", "day", "seen", "found", "counts"] as const
const parts = ["messages", "suppressedMessages", "findings", "state", "outline", "facts", "workspace", "finish"] as const

/** Parts the fields of a line; JSON holds none. */
export const fieldEnd = "\t"

/** An entry that is to be written. */
export function createEntry(path: string, head: EntryHead, texts: EntryParts): CacheEntry {
  return { path, ...head, read: part => texts[part], holds: (part, text) => texts[part].includes(text) }
}

/** The fields of an entry in one line, without its end; the path comes first. */
export function formatEntry(entry: CacheEntry): string {
  return [JSON.stringify(entry.path), ...headFields.map(field => entry[field]), ...parts.map(entry.read)].join(fieldEnd)
}

/** The entry that `formatEntry` wrote of a path. */
export function parseEntry(path: string, line: Buffer): CacheEntry {
  const ends: number[] = []
  for (let end = line.indexOf(fieldEnd); end >= 0; end = line.indexOf(fieldEnd, end + 1)) ends.push(end)
  const partsStart = ends[headFields.length] ?? line.length
  const [key = "", day = "", seen = "", found = "", counts = ""] = line.toString("latin1", (ends[0] ?? -1) + 1, partsStart).split(fieldEnd)
  const find = (part: keyof EntryParts): Buffer => {
    const index = headFields.length + parts.indexOf(part)
    return line.subarray((ends[index] ?? -1) + 1, ends[index + 1])
  }
  return {
    path,
    ...{ key, day, seen, found, counts },
    read: part => find(part).toString(),
    holds: (part, text) => find(part).includes(text),
  }
}
