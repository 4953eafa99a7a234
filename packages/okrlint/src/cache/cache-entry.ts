import type { KeptCheck } from "../linter/kept-check.ts"

/** What the cache holds of one file. All but the path is text that is read only when it is asked for. */
export interface CacheEntry extends Pick<KeptCheck, "findings" | "state" | "facts"> {
  /** Absolute. */
  readonly path: string
  /** Tells text, config and build: the entry holds as long as it is the same. */
  readonly key: string
  /** ISO day for which it holds; empty for every day. */
  readonly day: string
  /** What rules over all documents found in it. */
  readonly workspace: string
  readonly finish: string
}

/** In the order in which they stand in a line, after the path. */
const parts = ["key", "day", "findings", "state", "facts", "workspace", "finish"] as const

/** Parts the fields of a line; JSON holds none. */
export const fieldEnd = "\t"

/** The fields of an entry in one line, without its end; the path comes first. */
export function formatEntry(entry: CacheEntry): string {
  return [JSON.stringify(entry.path), ...parts.map(part => entry[part])].join(fieldEnd)
}

/** The entry that `formatEntry` wrote. */
export function parseEntry(line: string): CacheEntry {
  const [path = "", key = "", day = "", findings = "", state = "", facts = "", workspace = "", finish = ""] = line.split(fieldEnd)
  return { path: JSON.parse(path) as string, key, day, findings, state, facts, workspace, finish } // as `formatEntry` wrote it
}
