import { XMLValidator } from "fast-xml-parser"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { loadFormatter } from "../../src/format/load-formatter.ts"
import { countMessages } from "../../src/results/to-result.ts"
import type { LintMessage, LintResult } from "../../src/results/types.ts"
import { cwd } from "./rich-results.ts"

/** What a page, a terminal, a runner or a reader of XML or JSON would obey. */
const pieces = [
  ..."<script>alert(1)</script>|<img src=x onerror=alert(1)>|</style>|</title>|-->|<!--|]]>|&lt;|&#x0;|\"|'|`|javascript:alert(1)".split(
    "|",
  ),
  ..."\u001B[31m|\u001B]8;;https://example.com\u0007|\u009B2J|\u0000|\u0007|\u0008|\u007F|\u202E|\u2066|\u200B|\u2028|\u0085|\uFEFF|\uD83C|\uFFFE".split(
    "|",
  ),
  ..."\n::error::owned|\r::set-output name=a::b|%0A|\n\n# Heading|\n- item|[link](https://example.com)|![](x)|@team|#12|\\|**|~~~|```|<!-- okrlint-disable -->|$(id)|{{x}}".split(
    "|",
  ),
  "|",
  "word",
] as const

const hostile = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 5 }).map(parts => `a${parts.join(" ")}`)

interface Words {
  readonly text: string
  readonly path: string
}

/** Results in which a document's own words stand wherever a report may show them. */
function resultsOf({ text, path }: Words): LintResult[] {
  const source = `- KR1: ${text.replaceAll(/[\r\n\u2028\u0085]/g, " ")}\n`
  const range = [0, source.length - 1] as const
  const message: LintMessage = {
    ruleId: "kr-measurable",
    messageId: "noNumber",
    severity: 2,
    message: `Key result \`${text}\` has no number.`,
    help: `Say how much of \`${text}\`.`,
    line: 1,
    column: 8,
    endLine: 1,
    endColumn: source.length,
    data: { keyResult: text },
    goal: text,
    board: text,
    related: [{ filePath: `${cwd}/${path}.md`, line: 1, column: 1, endLine: 1, endColumn: 2, message: text }],
    edits: [{ range, text }],
    fix: { range, text },
    suggestions: [{ messageId: "more", desc: text, data: {}, fix: { range, text }, edits: [{ range, text }] }],
    url: null,
  }
  const suppressed = { ...message, suppressions: [{ kind: "directive" as const, justification: text }] }
  const messages = [message]
  const filePath = `${cwd}/${path}.md`
  return [{ filePath, messages, suppressedMessages: [suppressed], ...countMessages(messages), source, usedDeprecatedRules: [] }]
}

async function report(format: string, words: Words): Promise<string> {
  const formatter = await loadFormatter(format, { cwd, color: false, width: 100, now: "2026-07-01" })
  return formatter.format(resultsOf(words))
}

const harmless = { text: "a word", path: "plan" }

/** Holds a format to something for any words. */
function always(format: string, holds: (report: string, calm: string) => void): Promise<void> {
  const words = fc.record({ text: hostile, path: hostile.map(path => path.replaceAll(/[/\0]/g, "")) })
  return fc.assert(
    fc.asyncProperty(words, async given => holds(await report(format, given), await report(format, harmless))),
    { numRuns: Number(process.env["FC_RUNS"] ?? 150) },
  )
}

/** Names of the elements in order, comments and declarations included; without code, which words in backticks become. */
function tagsOf(markup: string): readonly string[] {
  return (markup.match(/<[!/?]?[a-z!-][\w:-]*/gi) ?? []).filter(tag => !/^<\/?code$/.test(tag))
}

describe("whatever the words of a document", () => {
  test.for([["stylish"], ["unix"], ["agent"], ["github"]])("%s holds nothing that a terminal obeys", ([format]) =>
    always(format!, text => {
      expect(text).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u200b\u2028-\u202e\u2060-\u2069\ufeff]/)
    }),
  )

  test.for([["stylish"], ["unix"], ["agent"], ["github"]])("%s has as many lines as for others", ([format]) =>
    always(format!, (text, calm) => {
      expect(text.split("\n").length).toBe(calm.split("\n").length)
    }),
  )

  test("github gives a runner one command for each message", () =>
    always("github", text => {
      const commands = text.split("\n").filter(line => line.includes("::"))
      expect(commands.filter(line => /^::(?:error|warning|notice) [^:]*file=/.test(line))).toHaveLength(1)
      expect(text.split("\n").filter(line => /^\s*(?:::|##\[)/.test(line))).toHaveLength(1)
    }))

  test.for([["junit"], ["checkstyle"]])("%s is well-formed, with the elements of others", ([format]) =>
    always(format!, (text, calm) => {
      expect(XMLValidator.validate(text)).toBe(true)
      expect(text).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/)
      expect(tagsOf(text)).toEqual(tagsOf(calm))
    }),
  )

  test("html has the elements of others", () =>
    always("html", (text, calm) => {
      expect(tagsOf(text)).toEqual(tagsOf(calm))
    }))

  test.for([["json"], ["sarif"], ["gitlab"], ["rdjson"]])("%s is one value of JSON", ([format]) =>
    always(format!, (text, calm) => {
      expect(shapeOf(JSON.parse(text))).toEqual(shapeOf(JSON.parse(calm)))
    }),
  )

  test("jsonl is a value of JSON for each line", () =>
    always("jsonl", text => {
      const lines = text.trimEnd().split("\n")
      expect(lines).toHaveLength(1)
      JSON.parse(lines[0]!)
    }))
})

/** A value of JSON with its words left out. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf)
  if (typeof value !== "object" || value === null) return typeof value
  return Object.entries(value).map(([key, inner]) => [key, shapeOf(inner)])
}
