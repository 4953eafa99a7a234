import type { FormerGroups, KeptGroup, TiedPaths } from "@okrlint/core"
import { packFindings, unpackFindings } from "../linter/packed-finding.ts"
import type { Place } from "./cache-blocks.ts"
import type { CacheFile } from "./cache-file.ts"

/** A run of rules over all documents whose groups are kept. */
export interface GroupedRun {
  /** What stands for what the rules saw in it. */
  readonly run: string
  /** How many documents they saw. */
  readonly size: number
}

/** The groups of rules: of those that split facts, where each is, by its key; of those that tie documents, the paths of each set. */
export interface GroupTable {
  readonly parts: ReadonlyMap<string, ReadonlyMap<string, Place>>
  /** Of all rules whose groups are known. */
  readonly tied: ReadonlyMap<string, readonly TiedPaths[]>
}

/** The groups of a run, and where their table is. */
export interface KeptGroups extends GroupedRun {
  readonly table: Place
  /** How many bytes of which blocks table and groups take. */
  readonly used: readonly (readonly [block: number, size: number])[]
}

/** Where a table says that groups are. */
export function listGroupPlaces({ parts }: GroupTable): readonly Place[] {
  return [...parts.values()].flatMap(places => [...places.values()])
}

/** A table in JSON. */
export function writeTable({ parts, tied }: GroupTable): Uint8Array {
  return Buffer.from(JSON.stringify({ parts: [...parts].map(([ruleId, places]) => [ruleId, [...places]]), tied: [...tied] }))
}

/** The table that `writeTable` wrote. */
export function readTable(bytes: Buffer): GroupTable {
  const { parts, tied } = JSON.parse(bytes.toString()) as KeptTable // as `writeTable` wrote it
  return { parts: new Map(parts.map(([ruleId, places]) => [ruleId, new Map(places)])), tied: new Map(tied) }
}

interface KeptTable {
  readonly parts: readonly (readonly [ruleId: string, places: readonly (readonly [key: string, place: Place])[]])[]
  readonly tied: readonly (readonly [ruleId: string, sets: readonly TiedPaths[]])[]
}

/** Parts the texts of a group; JSON holds none. */
const textEnd = "\t"

/** A group in JSON. */
export function writeGroup({ parts, findings }: KeptGroup): Uint8Array {
  const paths = findings.map(({ filePath }) => filePath)
  return Buffer.from(
    [parts, paths].map(list => JSON.stringify(list)).join(textEnd) + textEnd + packFindings(findings.map(({ finding }) => finding)),
  )
}

function readGroup(text: string): KeptGroup {
  const [parts = "[]", paths = "[]", packed = "[]"] = text.split(textEnd)
  const filePaths = JSON.parse(paths) as readonly string[] // as `writeGroup` wrote it
  return {
    parts: JSON.parse(parts) as KeptGroup["parts"], // as `writeGroup` wrote it
    findings: unpackFindings(packed).map((finding, index) => ({ filePath: filePaths[index], finding })),
  }
}

/** The groups that a cache has, read when they are asked for; undefined when their table is not as it was written. */
export function openGroups({ groups, reader }: Pick<CacheFile, "groups" | "reader">): FormerGroups | undefined {
  if (groups === undefined || !reader.isWhole(groups.table[0])) return undefined
  const { parts, tied } = readTable(reader.read(groups.table))
  const setOf = new Map([...tied].map(([ruleId, sets]) => [ruleId, new Map(sets.flatMap(set => set.map(path => [path, set] as const)))]))
  return {
    knows: ruleId => tied.has(ruleId) && [...(parts.get(ruleId)?.values() ?? [])].every(([block]) => reader.isWhole(block)),
    findGroup: (ruleId, key) => {
      const place = parts.get(ruleId)?.get(key)
      return place && readGroup(reader.read(place).toString())
    },
    listTied: (ruleId, filePath) => setOf.get(ruleId)?.get(filePath) ?? [filePath],
  }
}
