import { isWorkspaceRule } from "@okrlint/core"
import { rules } from "@okrlint/core/rules"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, relative } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { LintMessage, LintResult } from "../../src/index.ts"
import { OKRLint, type OKRLintOptions } from "../../src/index.ts"
import { fourTeams, writeDocuments } from "./four-teams.ts"

const ruleIds = Object.values(rules)
  .filter(isWorkspaceRule)
  .map(({ id }) => id)
const overrideConfig = [{ rules: Object.fromEntries(ruleIds.map(id => [id, "warn" as const])) }]

let folder = ""

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "okrlint-teams-"))
  writeDocuments(folder, fourTeams)
})

afterAll(() => rmSync(folder, { recursive: true }))

async function lint(options: OKRLintOptions = {}, patterns: string | string[] = "."): Promise<LintResult[]> {
  return new OKRLint({ cwd: folder, overrideConfigFile: true, overrideConfig, now: "2026-11-01", ...options }).lintFiles(patterns)
}

/** Findings of rules over several documents: place, rule, related places. */
function show(results: readonly LintResult[], pick: (result: LintResult) => readonly LintMessage[] = ({ messages }) => messages): string[] {
  return results.flatMap(result =>
    pick(result).flatMap(({ line, ruleId, related }) => {
      if (ruleId === null || !ruleIds.includes(ruleId)) return []
      const places = related.map(place => `${place.filePath === undefined ? "" : relative(folder, place.filePath)}:${place.line}`)
      return [`${relative(folder, result.filePath)}:${line}`, ruleId, ...places].join(" ")
    }),
  )
}

const expected = [
  "2026-q1/delivery.md:9 shifted-kpi-stays-tracked",
  "2026-q2/delivery.md:10 shifted-kpi-stays-tracked",
  "2026-q3/delivery.md:9 dependency-acknowledged data.md:1",
  "2026-q4/delivery.md:9 valid-alignment",
  "2026-q4/delivery.md:14 no-kpi-churn 2026-q3/delivery.md:13",
  "2026-q4/ines.md:9 max-cascade-depth 2026-q4/north.md:9 2026-q4/sales.md:9 company.md:32",
  "care-2026-q1.md:7 no-duplicate-goal data.md:9",
  "care-2026-q3.md:7 consistent-metric-definition growth/2026-q3.md:6",
  "care-2026-q4.md:3 no-copied-parent company.md:30",
  "data.md:9 no-duplicate-goal care-2026-q1.md:7",
  "data.md:29 no-always-green data.md:19",
  "data.md:37 valid-alignment company.md:9",
  "growth/2026-q2.md:6 no-conflicting-goals 2026-q2/delivery.md:10",
  "growth/2026-q3.md:6 consistent-metric-definition care-2026-q3.md:7",
  "growth/2026-q4.md:6 no-rolled-over-goal growth/2026-q3.md:7 growth/2026-q2.md:7 growth/2026-q1.md:6",
]

describe("four teams over four quarters", () => {
  test("get exactly the findings that were built in, each at its places", async () => {
    expect(show(await lint())).toEqual(expected)
  })

  test("a comment silences a finding on its own page and leaves the other page's", async () => {
    const results = await lint()
    expect(show(results, ({ suppressedMessages }) => suppressedMessages)).toEqual([
      "2026-q2/delivery.md:10 no-conflicting-goals growth/2026-q2.md:6",
    ])
  })

  test("a changed page changes what is said of the others, with a cache as without", async () => {
    const cache = { cache: true, cacheLocation: join(folder, ".cache") }
    expect(show(await lint(cache))).toEqual(expected)
    expect(show(await lint(cache))).toEqual(expected)
    const page = "care-2026-q1.md"
    writeFileSync(join(folder, page), fourTeams[page]!.replace("| 9% | 2% |", "| 8% | 1% |"))
    try {
      const left = expected.filter(finding => !finding.includes("no-duplicate-goal"))
      expect(show(await lint(cache))).toEqual(left)
      expect(show(await lint())).toEqual(left)
    } finally {
      writeDocuments(folder, fourTeams)
    }
  })

  test("a link to a file that comes and goes is followed each time, with a cache, too", async () => {
    const cache = { cache: true, cacheLocation: join(folder, ".cache-links") }
    const isBroken = (results: readonly LintResult[]): boolean => show(results).includes("2026-q4/delivery.md:9 valid-alignment")
    expect(isBroken(await lint(cache, "2026-q4"))).toBe(true)
    writeFileSync(join(folder, "company-2027.md"), "# Not there yet\n")
    try {
      expect(isBroken(await lint(cache, "2026-q4"))).toBe(false)
    } finally {
      rmSync(join(folder, "company-2027.md"))
    }
    expect(isBroken(await lint(cache, "2026-q4"))).toBe(true)
  })

  test("one page alone says nothing that needs the others", async () => {
    expect(show(await lint({}, "growth/2026-q4.md"))).toEqual(["growth/2026-q4.md:1 require-kpis"])
  })
})
