import { XMLParser, XMLValidator } from "fast-xml-parser"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { formatCheckstyle } from "../../src/format/checkstyle.ts"
import { formatJunit } from "../../src/format/junit.ts"
import { escapeXml } from "../../src/format/xml.ts"
import { cleanResults, richResults } from "./rich-results.ts"
import { context } from "./rules-meta.ts"
import { joinPieces } from "../../src/results/report-piece.ts"

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "",
  isArray: name => name === "error" || name === "file" || name === "testsuite" || name === "testcase",
  parseAttributeValue: false,
  htmlEntities: true,
})

interface Checkstyle {
  readonly checkstyle: {
    readonly file: readonly { readonly name: string; readonly error?: readonly { readonly message: string; readonly line: string }[] }[]
  }
}

describe("checkstyle", () => {
  test("holds every message, with its words as they are", () => {
    const xml = joinPieces(formatCheckstyle(richResults, context))
    expect(XMLValidator.validate(xml)).toBe(true)
    const { file } = (parser.parse(xml) as Checkstyle).checkstyle
    expect(file.map(({ name, error = [] }) => [name, error.length])).toEqual([
      ["growth.md", 6],
      ["teams/shops <b>,:%|[31m.md", 1],
      ["clean.md", 0],
      ["/elsewhere/broken.md", 1],
      ["drafts/ignored.md", 1],
    ])
    const { message, help } = richResults[0]!.messages[1]!
    expect(file[0]?.error?.[1]?.message).toBe(`${message} ${help}`)
  })
})

interface Junit {
  readonly testsuites: {
    readonly tests: string
    readonly failures: string
    readonly testsuite: readonly { readonly name: string; readonly testcase: readonly Readonly<Record<string, unknown>>[] }[]
  }
}

describe("junit", () => {
  test("is well formed, and its counts are those of its cases", () => {
    const xml = joinPieces(formatJunit(richResults, context))
    expect(XMLValidator.validate(xml)).toBe(true)
    const { tests, failures, testsuite } = (parser.parse(xml) as Junit).testsuites
    const cases = testsuite.flatMap(({ testcase }) => testcase)
    expect(cases.length).toBe(Number(tests))
    expect(cases.filter(({ failure }) => failure !== undefined).length).toBe(Number(failures))
    expect(cases.filter(({ error }) => error !== undefined).length).toBe(1)
    expect(cases.filter(({ skipped }) => skipped !== undefined).length).toBe(2)
  })

  test("a clean file is a case that passes", () => {
    expect(joinPieces(formatJunit(cleanResults, context))).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="utf-8"?>
      <testsuites name="okrlint" tests="2" failures="0" errors="0" skipped="0">
        <testsuite name="clean.md" tests="1" failures="0" errors="0" skipped="0" time="0">
          <testcase name="okrlint" classname="clean.md" file="clean.md" time="0"/>
        </testsuite>
        <testsuite name="growth.md" tests="1" failures="0" errors="0" skipped="0" time="0">
          <testcase name="okrlint" classname="growth.md" file="growth.md" time="0"/>
        </testsuite>
      </testsuites>
      "
    `)
  })
})

test("any text survives in XML, but for characters that XML cannot hold", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), text => {
      const xml = `<a b="${escapeXml(text)}">${escapeXml(text)}</a>`
      expect(XMLValidator.validate(xml)).toBe(true)
      expect(escapeXml(text)).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff<>"']|&(?!(?:amp|lt|gt|quot|apos|#\d+);)/)
      expect(Buffer.from(escapeXml(text)).toString()).toBe(escapeXml(text)) // no half of a pair is left
    }),
  )
})

test("control characters are left out of XML, breaks are not", () => {
  expect(escapeXml("a\u0000b\u001b[31mc\ud800d\uffffe\nf\tg")).toBe("ab[31mcde&#10;f&#9;g")
})
