import fc from "fast-check"
import { rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { OKRLint } from "../../src/index.ts"
import { makeFolder } from "../memory-host.ts"

const names = ["bakery.md", "shop.md", "mill.md", "notes.md"]

const statement = fc.constantFrom(
  "Monthly churn of small bakeries from 4% to 3%",
  "Monthly churn of small bakeries from 5% to 6%",
  "Revenue to $10M by 30 September 2026",
  "TBD",
  "Improve how complaints are handled",
)
const supports = fc.constantFrom("", "  Supports: [above](mill.md#o1)\n", "  Supports: [[bakery]]\n", "  Supports: [gone](gone.md)\n")
const comment = fc.constantFrom(
  "",
  "<!-- okrlint-disable-next-goal no-placeholder -- agreed -->\n",
  '<!-- okrlint max-objectives: "off" -->\n\n',
)
const plan = fc
  .record({
    team: fc.constantFrom("Growth", "Platform"),
    cycle: fc.constantFrom("Q1 2026", "Q2 2026", "Q3 2026"),
    wish: fc.constantFrom("Bakeries stay with us as they grow", "Mornings run without surprises", "Maintain 99.9% availability"),
    supports,
    comment,
    results: fc.array(statement, { minLength: 1, maxLength: 4 }),
    end: fc.constantFrom("", "\nAnother line.\n", "\n## KPIs\n\n- KPI: Churn at most 4%\n"),
  })
  .map(
    ({ team, cycle, wish, supports: link, comment: words, results, end }) =>
      `# ${team}, ${cycle}\n\n- O1: ${wish}\n${link}${results.map((text, at) => `${words === "" ? "" : `  ${words}`}  - KR${at + 1}: ${text}\n`).join("")}${end}`,
  )
const page = fc.oneof(plan, plan, fc.constant("# Harbour office\n\nOpen daily.\n"))
const edit = fc.record({ name: fc.constantFrom(...names), text: fc.option(page, { freq: 5 }) })

const options = { now: "2026-07-01", overrideConfigFile: true, baseConfig: [{ files: ["**/*.md"], extends: ["all"] }] } as const

/** The report as it is printed, so that results that were kept are printed as they were kept. */
async function report(cwd: string, cache: boolean): Promise<string> {
  const okrlint = new OKRLint({ ...options, cwd, cache, passOnNoPatterns: true, errorOnUnmatchedPattern: false })
  const results = await okrlint.lintFiles(["."])
  return (await okrlint.loadFormatter("json")).format(results)
}

test("a run from the cache reports, byte for byte, what a run without it does, whatever was changed between runs", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(page, { minLength: names.length, maxLength: names.length }),
      fc.array(edit, { maxLength: 4 }),
      async (pages, edits) => {
        const cwd = makeFolder(Object.fromEntries(names.map((name, index) => [name, pages[index]!])))
        expect(await report(cwd, true)).toBe(await report(cwd, false))
        for (const { name, text } of edits) {
          if (text === null) rmSync(join(cwd, name), { force: true })
          else writeFileSync(join(cwd, name), text)
          expect(await report(cwd, true)).toBe(await report(cwd, false))
          expect(await report(cwd, true)).toBe(await report(cwd, false))
        }
      },
    ),
    { numRuns: 25 },
  )
}, 60_000)
