import { parseMarkdown } from "@okrlint/markdown"
import fc from "fast-check"
import { cpSync, readdirSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { Linter } from "../../src/index.ts"
import { makeFolder, runCommand } from "../memory-host.ts"

const rules = { "no-placeholder": "error", "no-kpi-objective": "warn", "no-weasel-words": "warn" } as const
const directives = [
  "okrlint-disable",
  "okrlint-enable",
  "okrlint-disable-line",
  "okrlint-disable-next-line",
  "okrlint-disable-next-goal",
  "okrlint-disable-file",
]

const names = fc.subarray([...Object.keys(rules), "no-such-rule"]).map(list => list.join(", "))
const comment = fc.tuple(fc.constantFrom(...directives), names).map(([kind, list]) => `<!-- ${`${kind} ${list}`.trim()} -->`)
const words = fc.constantFrom("Bakers order alone", "TBD", "Maintain 99.9% uptime", "Try to raise orders from 5 to 9", "Calls from 5 to 3")
const line = fc.oneof(
  { weight: 3, arbitrary: words.map(text => `## Objective: ${text}`) },
  { weight: 4, arbitrary: words.map(text => `- KR1: ${text}`) },
  { weight: 2, arbitrary: words.map(text => `  - KR1.1: ${text}`) },
  { weight: 1, arbitrary: words.map(text => `**KR2:** ${text}`) },
  { weight: 1, arbitrary: words.map(text => `> - KR3: ${text}`) },
  { weight: 1, arbitrary: words.map(text => `| Key result | Target |\n| --- | --- |\n| ${text} | 4 |`) },
  { weight: 1, arbitrary: fc.constantFrom("## KPIs", "A sentence.", "```\ncode\n```", "---") },
  { weight: 6, arbitrary: fc.constant("") },
)
/** A line with a comment before it, behind it, inside it or as the line itself, in a list or a quote. */
const commented = fc.tuple(line, comment, fc.integer({ min: 0, max: 6 })).map(([text, mark, place]) => {
  if (place === 0) return `${text} ${mark}`
  if (place === 1) return `${mark}\n${text}`
  if (place === 2) return `  ${mark}\n${text}`
  if (place === 3) return `> ${mark}\n${text}`
  if (place === 4) return `- ${mark}\n${text}`
  if (place === 5) return `${mark} ${text}`
  return text.replace(": ", `: ${mark} `)
})
const generated = fc
  .tuple(
    fc.array(fc.oneof({ weight: 2, arbitrary: line }, { weight: 1, arbitrary: commented }), { maxLength: 14 }),
    fc.constantFrom("\n", "\r\n"),
  )
  .map(([lines, newline]) => ["# Growth, Q3 2026", "", ...lines, ""].join("\n").replaceAll("\n", newline))

/** Roles and words of a text's goals, as parsed; a comment at the end of a line leaves two spaces before the next one. */
function goalsOf(text: string): string[] {
  return parseMarkdown(text).goals.map(({ role, statement }) => `${role}: ${statement.text.replaceAll(/\s+/g, " ")}`)
}

describe("over 1,000 generated documents", () => {
  const fix = (text: string, fixSuggestions: readonly string[] = []) =>
    new Linter().verifyAndFix(text, [{ rules, settings: { language: "en" } }], { now: "2026-07-01", fixSuggestions })

  test("fixes keep the goals and the line breaks, and fixing again changes nothing", () => {
    fc.assert(
      fc.property(generated, text => {
        const { output, messages } = fix(text)
        expect(goalsOf(output)).toEqual(goalsOf(text))
        expect(output.includes("\r\n")).toBe(text.includes("\r\n"))
        expect(/[^\r]\n/.test(output)).toBe(/[^\r]\n/.test(text))
        expect(messages.filter(({ edits }) => edits.length > 0)).toEqual([])
        expect(fix(output)).toMatchObject({ fixed: false, output })
      }),
      { numRuns: 1000 },
    )
  })

  test("suggestions change the words they are about, and are made once", () => {
    fc.assert(
      fc.property(generated, text => {
        const { output } = fix(text, ["no-weasel-words"])
        expect(goalsOf(output)).toHaveLength(goalsOf(text).length)
        expect(fix(output, ["no-weasel-words"]).fixed).toBe(false)
      }),
      { numRuns: 200 },
    )
  })
})

describe("the fixture plans", () => {
  const fixtures = join(import.meta.dirname, "../../../../fixtures")
  const contentOf = (folder: string): Record<string, string> =>
    Object.fromEntries(
      readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter(name => statSync(join(folder, name)).isFile())
        .map(name => [name, readFileSync(join(folder, name), "utf8")]),
    )

  test("fixed twice are the same as fixed once", async () => {
    const cwd = makeFolder({})
    cpSync(fixtures, join(cwd, "fixtures"), { recursive: true })
    await runCommand(["--fix", "--no-config-lookup", "fixtures"], { cwd })
    const once = contentOf(join(cwd, "fixtures"))
    await runCommand(["--fix", "--no-config-lookup", "fixtures"], { cwd })
    expect(contentOf(join(cwd, "fixtures"))).toEqual(once)
    for (const [name, text] of Object.entries(contentOf(fixtures)))
      if (name.endsWith(".md")) expect(goalsOf(once[name]!)).toEqual(goalsOf(text))
  })
})
