import { describe, expect, test } from "vitest"
import { formatGithub } from "../../src/format/github.ts"
import { formatGitlab } from "../../src/format/gitlab.ts"
import { formatRdjson } from "../../src/format/rdjson.ts"
import type { LintMessage, LintResult } from "../../src/results/types.ts"
import { countMessages } from "../../src/results/to-result.ts"
import { cleanResults, cwd, richResults } from "./rich-results.ts"
import { context } from "./rules-meta.ts"
import { joinPieces } from "../../src/results/report-piece.ts"

const [growth] = richResults as readonly [LintResult]

function withMessages(result: LintResult, messages: readonly LintMessage[]): LintResult {
  return { ...result, messages, ...countMessages(messages) }
}

interface Issue {
  readonly check_name: string
  readonly fingerprint: string
  readonly severity: string
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } }
}

function issuesOf(results: readonly LintResult[]): Issue[] {
  return JSON.parse(joinPieces(formatGitlab(results, context))) as Issue[]
}

describe("gitlab", () => {
  test("each finding has a fingerprint of its own", () => {
    const fingerprints = issuesOf(richResults).map(({ fingerprint }) => fingerprint)
    expect(fingerprints.length).toBe(9)
    expect(new Set(fingerprints).size).toBe(9)
    expect(fingerprints.every(fingerprint => /^[0-9a-f]{32}$/.test(fingerprint))).toBe(true)
  })

  test("two findings that are the same but for their place are told apart", () => {
    const twice = withMessages(growth, [growth.messages[0]!, { ...growth.messages[0]!, line: 8, endLine: 8 }])
    expect(new Set(issuesOf([twice]).map(({ fingerprint }) => fingerprint)).size).toBe(2)
  })

  test("fingerprints stay when lines are added above and when numbers in messages change", () => {
    const down = (message: LintMessage): LintMessage => ({
      ...message,
      line: message.line + 2,
      endLine: message.endLine + 2,
      message: message.message.replace("2", "3"),
    })
    const moved = { ...withMessages(growth, growth.messages.map(down)), source: `\n\n${growth.source}` }
    expect(issuesOf([moved]).map(({ fingerprint }) => fingerprint)).toEqual(issuesOf([growth]).map(({ fingerprint }) => fingerprint))
  })

  test("a fingerprint changes with the goal, the rule and the file", () => {
    const one = growth.messages[0]!
    const others = [
      withMessages(growth, [one]),
      withMessages(growth, [{ ...one, goal: "O9" }]),
      withMessages(growth, [{ ...one, ruleId: "kr-measurable" }]),
      withMessages({ ...growth, filePath: `${cwd}/other.md` }, [one]),
    ]
    expect(new Set(others.flatMap(result => issuesOf([result]).map(({ fingerprint }) => fingerprint))).size).toBe(4)
  })

  test("severities are GitLab's, paths are the repository's", () => {
    expect([...new Set(issuesOf(richResults).map(({ severity }) => severity))]).toEqual(["minor", "major", "critical"])
    const fromRoot = JSON.parse(joinPieces(formatGitlab(richResults, { ...context, root: "/repo" }))) as Issue[]
    expect(fromRoot[0]?.location).toEqual({ path: "plans/growth.md", lines: { begin: 3, end: 3 } })
  })

  test("a clean run is an empty list", () => {
    expect(joinPieces(formatGitlab(cleanResults, context))).toBe("[]\n")
  })
})

describe("github", () => {
  const lines = joinPieces(formatGithub(richResults, context)).trimEnd().split("\n")

  test("each finding is one command, and a line of counts ends the report", () => {
    expect(lines.filter(line => /^::(?:error|warning) file=[^:]*::/.test(line)).length).toBe(9)
    expect(lines.slice(9)).toEqual(["", "9 problems (3 errors, 6 warnings) in 4 of 5 files"])
  })

  test("a runner reads back what was written", () => {
    const unescape = (text: string): string =>
      text.replaceAll("%2C", ",").replaceAll("%3A", ":").replaceAll("%0A", "\n").replaceAll("%0D", "\r").replaceAll("%25", "%")
    const [, properties, data] = /^::\w+ ((?:(?!::).)*)::(.*)$/.exec(lines[6]!)!
    expect(Object.fromEntries(properties!.split(",").map(property => property.split("=").map(unescape)))).toEqual({
      file: "teams/shops <b>,:%|\\u{1b}[31m.md",
      line: "3",
      endLine: "3",
      col: "40",
      endColumn: "45",
      title: "no-vague-objective",
    })
    expect(unescape(data!)).toBe("`fresh` is a word that everybody reads in another way.\nSay what a visitor would see.")
  })

  test("a finding over several lines has no columns, which GitHub would refuse", () => {
    expect(lines[5]).toMatch(/^::warning file=growth\.md,line=1,endLine=3,title=max-objectives::/)
  })

  test("files are named from the repository's root", () => {
    expect(joinPieces(formatGithub(richResults, { ...context, root: "/repo" }))).toMatch(/^::warning file=plans\/growth\.md,/)
  })

  test("a clean run prints nothing", () => {
    expect(joinPieces(formatGithub(cleanResults, context))).toBe("")
  })
})

interface BytePlace {
  readonly line: number
  readonly column: number
}

interface ByteRange {
  readonly start: BytePlace
  readonly end: BytePlace
}

interface Rdjson {
  readonly diagnostics: readonly {
    readonly message: string
    readonly severity: string
    readonly code?: { readonly value: string; readonly url?: string }
    readonly location: { readonly path: string; readonly range: ByteRange }
    readonly suggestions?: readonly { readonly range: ByteRange; readonly text: string }[]
  }[]
}

describe("rdjson", () => {
  const { diagnostics } = JSON.parse(joinPieces(formatRdjson(richResults, context))) as Rdjson

  /** What stands at a range of bytes. */
  function bytesAt(source: string, { start, end }: ByteRange): string {
    return Buffer.from(source.split("\n")[start.line - 1]!)
      .subarray(start.column - 1, end.column - 1)
      .toString()
  }

  test("columns count bytes", () => {
    const { location, suggestions = [] } = diagnostics.find(({ code }) => code?.value === "no-vague-objective")!
    const { source } = richResults[1]!
    expect(bytesAt(source!, location.range)).toBe("fresh")
    expect(suggestions.map(({ range, text }) => [bytesAt(source!, range), text])).toEqual([["fresh", "for 3 days"]])
  })

  test("the fix comes first, then the suggestions", () => {
    const { suggestions = [] } = diagnostics.find(({ code }) => code?.value === "no-vague-verb")!
    expect(suggestions.map(({ range, text }) => [bytesAt(growth.source!, range), text])).toEqual([["KR1: Improve", "KR 1: Raise"]])
  })

  test("every finding has a severity that reviewdog knows, and its rule", () => {
    expect(diagnostics.map(({ severity }) => severity).filter(severity => severity !== "WARNING" && severity !== "ERROR")).toEqual([])
    expect(diagnostics[0]?.code).toEqual({ value: "no-kpi-objective", url: "https://okrlint.dev/rules/no-kpi-objective" })
    expect(diagnostics.at(-1)?.code).toBe(undefined)
  })
})
