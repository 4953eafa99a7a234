import { crc32 } from "node:zlib"
import { readFile } from "../node/disk.ts"
import { fieldEnd, formatEntry, parseEntry, type CacheEntry } from "./cache-entry.ts"

/** A cache as it lies on the disk: its lines are looked at when they are asked for. */
export interface CacheFile {
  /** The files it has entries of, absolute. */
  readonly paths: readonly string[]
  /** The entry of a file; undefined when there is none, or its line is not as it was written. */
  find(path: string): CacheEntry | undefined
  /** The bytes of a file's line, with its end, to be written again as they are. */
  lineOf(path: string): Uint8Array | undefined
}

/** A cache that was read, and what was wrong with it. */
export interface ReadCache {
  readonly cache: CacheFile
  /** Why what lies there was passed over, for people. */
  readonly problem?: string
}

/** First line of a cache; another one is of another form, and what follows is passed over. */
const title = "okrlint cache 3"

/** Hexadecimal digits of the checksum before each line. */
const sumLength = 8

const lineEnd = "\n"

/** Bytes that are written at a time, about. */
const pieceSize = 2 ** 20

/** A cache without entries. */
export const emptyCache: CacheFile = { paths: [], find: () => undefined, lineOf: () => undefined }

/** Reads a cache; one that is not there, cannot be read or is none counts as empty. */
export async function readCacheFile(path: string): Promise<ReadCache> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => error)
  if (!Buffer.isBuffer(bytes)) return { cache: emptyCache, ...(bytes.code !== "ENOENT" && { problem: bytes.message }) }
  const start = bytes.indexOf(lineEnd) + 1
  const found = bytes.toString("utf8", 0, Math.max(start - 1, 0))
  if (found === title) return { cache: createCacheFile(bytes.subarray(start)) }
  return { cache: emptyCache, problem: `it does not begin with \`${title}\`` }
}

/** The bytes of a cache, piece by piece: lines as they are, and entries. */
export function* formatCacheFile(lines: Iterable<Uint8Array | CacheEntry>): Generator<Uint8Array> {
  let pieces: Uint8Array[] = [Buffer.from(title + lineEnd)]
  let size = 0
  for (const line of lines) {
    const piece = line instanceof Uint8Array ? line : formatLine(line)
    pieces.push(piece)
    size += piece.length
    if (size < pieceSize) continue
    yield Buffer.concat(pieces)
    pieces = []
    size = 0
  }
  yield Buffer.concat(pieces)
}

function formatLine(entry: CacheEntry): Uint8Array {
  const body = Buffer.from(formatEntry(entry))
  return Buffer.concat([Buffer.from(sumOf(body) + fieldEnd), body, Buffer.from(lineEnd)])
}

function createCacheFile(bytes: Buffer): CacheFile {
  const lines = indexLines(bytes)
  return {
    paths: [...lines.keys()],
    lineOf: path => lines.get(path),
    find: path => {
      const line = lines.get(path)
      if (line === undefined) return undefined
      const body = line.subarray(sumLength + 1, -1)
      return line.toString("latin1", 0, sumLength) === sumOf(body) ? parseEntry(path, body) : undefined
    },
  }
}

/** Lines by the path they begin with; a last line that has no end was cut off and does not count. */
function indexLines(bytes: Buffer): Map<string, Buffer> {
  const lines = new Map<string, Buffer>()
  for (let start = 0, end = bytes.indexOf(lineEnd); end >= 0; start = end + 1, end = bytes.indexOf(lineEnd, start)) {
    const pathStart = start + sumLength + 1
    const pathEnd = bytes.indexOf(fieldEnd, pathStart)
    const path = pathEnd < 0 || pathEnd > end ? undefined : readPath(bytes.toString("utf8", pathStart, pathEnd))
    if (path !== undefined) lines.set(path, bytes.subarray(start, end + 1))
  }
  return lines
}

function readPath(text: string): string | undefined {
  try {
    const path: unknown = JSON.parse(text)
    return typeof path === "string" ? path : undefined
  } catch {
    return undefined // broken: the line is passed over
  }
}

function sumOf(body: Uint8Array): string {
  return crc32(body).toString(16).padStart(sumLength, "0")
}
