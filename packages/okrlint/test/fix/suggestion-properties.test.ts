import { parseMarkdown } from "@okrlint/markdown"
import fc from "fast-check"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { findFaults, offeredBy, type Offered, type SuggestionTools } from "../../../repo/test/check-suggestion.ts"
import { Linter } from "../../src/index.ts"

/** Words that make rules speak, and some that do not. */
const objectives = fc.constantFrom(
  "Bakers order without calling us",
  "Maintain 99.9% checkout availability",
  "Grow revenue from 2M to 3M",
  "Ship the new order planner",
  "Open a second warehouse and train every driver",
  "Try to answer every question within a day",
  "**Nobody** waits for a [delivery](https://example.org)",
)
const keyResults = fc.constantFrom(
  "Raise first orders from 58% to 80%",
  "Increase trial conversion to 12%",
  "Increase conversion by 5%",
  "Improve customer satisfaction",
  "Keep the error rate below 0.5%",
  "Maintain 99.9% checkout availability",
  "Build the order planner",
  "Publish 12 blog posts",
  "Raise NPS from 30 to 45 and cut churn from 5% to 3%",
  "Reduce churn from 3% to 5%",
  "Churn from 4% to 4%",
  "Revenue from $100k to $101k",
  "100% of the drivers are trained",
  "Cut **churn** from `5%` to 3%",
  "Talk to ten bakers",
  "TBD",
)
const kpis = fc.constantFrom(
  "Uptime",
  "Churn below 3%",
  "Order error rate",
  "Rebuild the data warehouse",
  "Revenue from 2M to 3M by December 2026",
)
const plain = fc.record({ objective: objectives, results: fc.array(keyResults, { maxLength: 4 }) })

/** One way of writing an objective with its key results. */
const shapes = fc.constantFrom<(plan: { objective: string; results: readonly string[]; at: number }) => readonly string[]>(
  ({ objective, results, at }) => [`## Objective ${at}: ${objective}`, "", ...results.map((text, n) => `- KR${n + 1}: ${text}`)],
  ({ objective, results, at }) => [`## Objective ${at}: ${objective}`, "", ...results.map((text, n) => `${n + 1}. KR${n + 1}: ${text}`)],
  ({ objective, results, at }) => [`* Objective ${at}: ${objective}`, ...results.map((text, n) => `  * KR${n + 1}: ${text}`)],
  ({ objective, results, at }) => [`> ## Objective ${at}: ${objective}`, ">", ...results.map((text, n) => `> - KR${n + 1}: ${text}`)],
  ({ objective, results, at }) => [`## O${at}: ${objective}`, "", "Key results:", "", ...results.flatMap(text => [`+ ${text}`, ""])],
  ({ objective, results, at }) => [
    `**Objective ${at}:** ${objective}`,
    "",
    ...results.flatMap((text, n) => [`**KR${n + 1}:** ${text}`, ""]),
  ],
  ({ objective, results, at }) => [`## Objective ${at}: ${objective}`, "", ...table(["Key result", "Baseline", "Owner"], results)],
  ({ objective, results, at }) => [
    `Objective ${at}: ${objective}`,
    "-----------",
    "",
    ...results.flatMap((text, n) => [`- [ ] KR${n + 1}: ${text}`, ...(n === 0 ? ["  - Owner: Ana, Ben"] : [])]),
  ],
)

/** A table drawn in columns. */
function table(heads: readonly string[], rows: readonly string[]): readonly string[] {
  const width = Math.max(...rows.map(row => row.length), 10) + 4
  const line = (cells: readonly string[]): string => `| ${cells.map((cell, at) => cell.padEnd(at === 0 ? width : 9)).join(" | ")} |`
  return rows.length === 0
    ? []
    : [line(heads), line(heads.map((_, at) => "-".repeat(at === 0 ? width : 9))), ...rows.map(row => line([row, "", ""]))]
}

const kpiList = fc
  .tuple(fc.array(kpis, { maxLength: 3 }), fc.boolean())
  .map(([names, isTable]) =>
    names.length === 0 ? [] : ["## KPIs", "", ...(isTable ? table(["KPI", "Threshold", "Owner"], names) : names.map(name => `- ${name}`))],
  )

const generated = fc
  .record({
    title: fc.constantFrom("# Growth team, Q3 2026", "# Growth", "---\nowner: Ana\n---\n\n# Growth, Q3 2026"),
    goals: fc.array(fc.tuple(plain, shapes), { minLength: 1, maxLength: 2 }),
    kpis: kpiList,
    newline: fc.constantFrom("\n", "\r\n"),
    end: fc.constantFrom("", "\n"),
  })
  .map(({ title, goals, kpis: list, newline, end }) => {
    const blocks = goals.flatMap(([{ objective, results }, shape], at) => ["", ...shape({ objective, results, at: at + 1 })])
    return [title, ...blocks, "", ...list].join("\n").trimEnd().replaceAll("\n", newline) + end.replace("\n", newline)
  })

/** The library, with what it said of a text before, since each text is asked about once for every rewrite. */
function createTools(): SuggestionTools {
  const known = new Map<string, ReturnType<SuggestionTools["verify"]>>()
  const verify = (text: string): ReturnType<SuggestionTools["verify"]> => {
    const found = known.get(text) ?? new Linter().verify(text, [{ extends: ["all"], settings: { language: "en" } }], { now: "2026-07-01" })
    known.set(text, found)
    return found
  }
  return { parse: text => parseMarkdown(text, { language: "en" }), verify }
}

function faultsOf(text: string, choose: (offered: readonly Offered[]) => readonly Offered[] = all => all): string[] {
  const tools = createTools()
  return choose(offeredBy(text, tools.verify(text))).flatMap(offered =>
    findFaults(offered, tools).map(fault => `${offered.line} ${offered.ruleId} ${offered.name}: ${fault}`),
  )
}

describe("every suggestion and fix", () => {
  test("of 1,000 generated documents keeps the other goals, line ends and spaces, and settles its finding", { timeout: 240_000 }, () => {
    fc.assert(
      fc.property(generated, fc.nat(), (text, at) => {
        // A document offers about ten; over all documents each rule's come up some hundred times.
        expect(faultsOf(text, all => (all.length === 0 ? [] : [all[at % all.length]!]))).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  const plans = join(import.meta.dirname, "../../../../fixtures/plans")
  test.for(readdirSync(plans).filter(name => name.endsWith(".md")))("of %s does the same", name => {
    expect(faultsOf(readFileSync(join(plans, name), "utf8"))).toEqual([])
  })
})
