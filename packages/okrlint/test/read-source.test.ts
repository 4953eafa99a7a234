import { execFileSync } from "node:child_process"
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { findInvalidUtf8 } from "../src/node/find-invalid-utf8.ts"
import { decodeSource, readSource } from "../src/node/read-source.ts"
import { makeFolder } from "./memory-host.ts"

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)

describe("findInvalidUtf8", () => {
  test("agrees with the platform's decoder on any bytes", () => {
    const anyBytes = fc.oneof(
      fc.uint8Array(),
      fc
        .array(fc.constantFrom(0x41, 0x7f, 0x80, 0xbf, 0xc0, 0xc2, 0xe0, 0xa0, 0xed, 0xef, 0xf0, 0x90, 0xf4, 0x8f, 0xf5, 0xff))
        .map(list => Uint8Array.from(list)),
    )
    fc.assert(
      fc.property(anyBytes, input => {
        const at = findInvalidUtf8(input)
        expect(at === undefined).toBe(isValid(input))
        expect(isValid(input.subarray(0, at ?? input.length))).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})

function isValid(input: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(input)
    return true
  } catch {
    return false
  }
}

describe("decodeSource", () => {
  test("takes a byte order mark away", () => {
    expect(decodeSource(bytes(0xef, 0xbb, 0xbf, 0x23))).toEqual({ text: "#", byteOrderMark: "\uFEFF" })
  })

  test("keeps carriage returns", () => {
    expect(decodeSource(new TextEncoder().encode("# a\r\n\r\nb\r\n"))).toEqual({ text: "# a\r\n\r\nb\r\n", byteOrderMark: "" })
  })

  test("names byte and place of what is not UTF-8", () => {
    expect(decodeSource(bytes(0x23, 0x0d, 0x0a, 0xc3, 0xa9, 0x20, 0xe9, 0x21))).toEqual({
      problem: {
        ruleId: "okrlint/parse-error",
        message: "File is not valid UTF-8: byte 0xE9 does not belong there.",
        help: "Save it as UTF-8.",
        line: 2,
        column: 3,
      },
    })
  })

  test("calls content with a NUL byte binary", () => {
    expect(decodeSource(bytes(0x89, 0x50, 0x0a, 0x00))).toMatchObject({
      problem: { message: "File is binary: it holds a NUL byte, expected text in UTF-8.", line: 2, column: 1 },
    })
  })

  test("recognises UTF-16 by its mark", () => {
    expect(decodeSource(bytes(0xff, 0xfe, 0x23, 0x00))).toMatchObject({ problem: { message: "File is UTF-16, expected UTF-8." } })
  })
})

describe("readSource", () => {
  test("says what is in the way", async () => {
    const folder = makeFolder({ "sub/": "" })
    symlinkSync("loop.md", join(folder, "loop.md"))
    execFileSync("mkfifo", [join(folder, "pipe.md")])
    const messageOf = async (name: string): Promise<unknown> => {
      const source = await readSource(join(folder, name))
      return "problem" in source ? source.problem.message : source.text
    }
    expect(await messageOf("absent.md")).toBe("File cannot be read: no such file.")
    expect(await messageOf("sub")).toBe("Path is a folder, a Markdown file was expected.")
    expect(await messageOf("loop.md")).toBe("File cannot be read: its links lead in a circle.")
    expect(await messageOf("pipe.md")).toBe("Path is no regular file.")
  })

  test("opens no file that would fill the memory", async () => {
    const folder = makeFolder({})
    mkdirSync(join(folder, "big"))
    writeFileSync(join(folder, "big/plan.md"), Buffer.alloc(33 * 1024 * 1024, 0x61))
    expect(await readSource(join(folder, "big/plan.md"))).toMatchObject({
      problem: { ruleId: "okrlint/limit", message: "File has 33 MiB, at most 32 MiB expected." },
    })
  })
})
