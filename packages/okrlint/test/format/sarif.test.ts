import { describe, expect, test } from "vitest"
import { formatSarif } from "../../src/format/sarif.ts"
import { cleanResults, cwd, richResults } from "./rich-results.ts"
import { context } from "./rules-meta.ts"
import { findSarifErrors } from "./schema-of.ts"
import { joinPieces } from "../../src/results/report-piece.ts"

interface Log {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } }
      readonly invocations: readonly { readonly executionSuccessful: boolean }[]
      readonly artifacts: readonly { readonly location: { readonly uri: string; readonly uriBaseId?: string } }[]
      readonly results: readonly Result[]
    },
  ]
}

interface Result {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly message: { readonly text: string }
  readonly suppressions?: readonly object[]
  readonly fixes?: readonly {
    readonly artifactChanges: readonly {
      readonly replacements: readonly { readonly deletedRegion: Region; readonly insertedContent: object }[]
    }[]
  }[]
}

interface Region {
  readonly charOffset: number
  readonly charLength: number
  readonly startLine: number
  readonly startColumn: number
}

const log = JSON.parse(joinPieces(formatSarif(richResults, context))) as Log
const [run] = log.runs

describe("sarif", () => {
  test("follows the published schema", () => {
    expect(findSarifErrors(log)).toEqual([])
    expect(findSarifErrors(JSON.parse(joinPieces(formatSarif(cleanResults, context))))).toEqual([])
    expect(findSarifErrors(JSON.parse(joinPieces(formatSarif([], { cwd }))))).toEqual([])
  })

  test("the schema is in force", () => {
    expect(findSarifErrors({ ...log, version: "3" })).not.toEqual([])
  })

  test("every result names its rule and the rule's place", () => {
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
  })

  test("files are named from the repository's root, others absolutely, as URIs", () => {
    const log = JSON.parse(joinPieces(formatSarif(richResults, { ...context, root: "/repo" }))) as Log
    expect(log.runs[0].artifacts.map(({ location }) => location)).toEqual([
      { uri: "plans/growth.md", uriBaseId: "%SRCROOT%" },
      { uri: "plans/teams/shops%20%3Cb%3E%2C%3A%25%7C%1B%5B31m.md", uriBaseId: "%SRCROOT%" },
      { uri: "plans/clean.md", uriBaseId: "%SRCROOT%" },
      { uri: "file:///elsewhere/broken.md" },
      { uri: "plans/drafts/ignored.md", uriBaseId: "%SRCROOT%" },
    ])
  })

  test("silenced findings are there, and say by what they are silenced", () => {
    expect(run.results.flatMap(({ suppressions }) => suppressions ?? [])).toEqual([
      { kind: "inSource", justification: "hiring, see <the board> & ask @hr" },
      { kind: "external" },
    ])
  })

  test("a file that could not be read makes the run unsuccessful", () => {
    expect(run.invocations[0]?.executionSuccessful).toBe(false)
    expect((JSON.parse(joinPieces(formatSarif(cleanResults, context))) as Log).runs[0].invocations[0]?.executionSuccessful).toBe(true)
  })

  test("a fix keeps its edits apart, with offsets and lines of the same place", () => {
    const fix = run.results.find(({ ruleId }) => ruleId === "no-vague-verb")?.fixes?.[0]
    const source = richResults[0]!.source!
    const replaced = fix?.artifactChanges[0]?.replacements.map(
      ({ deletedRegion: { charOffset, charLength, startLine, startColumn }, insertedContent }) => [
        source.slice(charOffset, charOffset + charLength),
        source.split("\n")[startLine - 1]!.slice(startColumn - 1, startColumn - 1 + charLength),
        insertedContent,
      ],
    )
    expect(replaced).toEqual([
      ["Improve", "Improve", { text: "Raise" }],
      ["KR1", "KR1", { text: "KR 1" }],
    ])
  })

  test("words of a document make no link", () => {
    expect(run.results.find(({ ruleId }) => ruleId === "kr-measurable")?.message.text).toMatch("\\[see\\](http://a.example)")
  })
})
