import { isUtf8 } from "node:buffer"
import { splitByteOrderMark, stripByteOrderMark } from "../linter/byte-order-mark.ts"
import type { ReadProblem } from "../results/file-message.ts"
import { readFile, stat } from "./disk.ts"
import { findInvalidUtf8 } from "./find-invalid-utf8.ts"

/** A file's text and the byte order mark before it (else empty), or why there is none. */
export type Source = { readonly text: string; readonly byteOrderMark: string } | { readonly problem: ReadProblem }

/** Largest file that is opened at all, in bytes: far above any planning document, far below what fills the memory. */
const largestFile = 32 * 1024 * 1024

/** Reads a file of at most `largest` bytes as UTF-8; what stands in the way comes back as a problem. */
export async function readSource(path: string, largest = largestFile): Promise<Source> {
  try {
    const status = await stat(path)
    if (status.isDirectory()) return unreadable("Path is a folder, a Markdown file was expected.", "Give the file's own path.")
    if (!status.isFile()) return unreadable("Path is no regular file.", "Pipe its content in with `--stdin`.")
    if (status.size > largest) return tooLarge(status.size, largest)
    return decodeSource(await readFile(path), largest)
  } catch (error) {
    return unreadable(`File cannot be read: ${reasonOf(error)}.`, "Check that it is there and may be read.")
  }
}

/** Decodes at most `largest` bytes as UTF-8; binary content and other encodings come back as a problem with its place. */
export function decodeSource(bytes: Uint8Array, largest = largestFile): Source {
  if (bytes.length > largest) return tooLarge(bytes.length, largest)
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return unreadable("File is UTF-16, expected UTF-8.", "Save it as UTF-8.")
  const zero = bytes.indexOf(0)
  if (zero >= 0)
    return unreadable("File is binary: it holds a NUL byte, expected text in UTF-8.", "Leave it out of the run.", placeOf(bytes, zero))
  const invalid = isUtf8(bytes) ? undefined : findInvalidUtf8(bytes)
  if (invalid !== undefined) {
    const byte = `0x${bytes[invalid]!.toString(16).toUpperCase().padStart(2, "0")}`
    return unreadable(`File is not valid UTF-8: byte ${byte} does not belong there.`, "Save it as UTF-8.", placeOf(bytes, invalid))
  }
  return splitByteOrderMark(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes))
}

interface Place {
  readonly line: number
  readonly column: number
}

function unreadable(message: string, help: string, place?: Place): Source {
  return { problem: { ruleId: "okrlint/parse-error", message, help, ...place } }
}

function tooLarge(size: number, largest: number): Source {
  const [unit, name] = largest >= 2 ** 20 ? [2 ** 20, "MiB"] : largest >= 2 ** 10 ? [2 ** 10, "KiB"] : [1, "bytes"]
  const message = `File has ${Math.ceil(size / unit)} ${name}, at most ${Math.floor(largest / unit)} ${name} expected.`
  return { problem: { ruleId: "okrlint/limit", message, help: "Split it, or leave it out of the run." } }
}

/** The place of a byte; everything before it is valid UTF-8. */
function placeOf(bytes: Uint8Array, index: number): Place {
  let line = 1
  let start = 0
  for (let position = 0; position < index; position++) {
    const isBreak = bytes[position] === 10 || (bytes[position] === 13 && bytes[position + 1] !== 10)
    if (!isBreak) continue
    line++
    start = position + 1
  }
  const before = stripByteOrderMark(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(start, index)))
  return { line, column: before.length + 1 }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : ""
  switch (code) {
    case "ENOENT":
      return "no such file"
    case "EACCES":
    case "EPERM":
      return "permission denied"
    case "ELOOP":
      return "its links lead in a circle"
    default:
      return error instanceof Error ? error.message : String(error)
  }
}
