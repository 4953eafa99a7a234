import { expect, test } from "vitest"
import { presets } from "@okrlint/config"
import { Linter } from "okrlint/universal"
import { listCatalogue } from "../src/linting/catalogue.ts"
import { createUnderstanding } from "../src/linting/understand.ts"
import { presetWords } from "../src/panels/preset-words.ts"
import type { Plan } from "../src/share/plan.ts"

const text = `# Kitchen, Q1 2027

## Objective: Guests taste that the bread was baked today

Why: every second plate goes back with the bread on it.

- KR1: Raise loaves sold from 120 to 200 a day
- KR2: Launch the new menu
`
const plan: Plan = { text, preset: "recommended", rules: {} }
const now = "2027-01-15"
const isWanted = (): boolean => true

async function understand(given: Partial<Plan>) {
  const understood = await createUnderstanding()({ version: 7, plan: { ...plan, ...given }, now, isWanted })
  if (understood === undefined) throw new Error("The plan was wanted.")
  return understood
}

test("finds what the library finds, and reads every goal", async () => {
  const { understanding } = await understand({})
  expect(understanding.messages).toEqual(new Linter().verify(text, undefined, { filePath: "plan.md", now }))
  expect(understanding.version).toBe(7)
  expect(understanding.goals.map(({ label, pile, reading }) => `${label} ${pile} ${reading}`)).toMatchInlineSnapshot(`
    [
      "Objective bet reads as not clear enough to judge",
      "KR1 bet reads as a change to reach (bet, 95 %): from 120 to 200",
      "KR2 output reads as a thing to deliver (output, 85 %)",
    ]
  `)
  expect(understanding.facts[0]).toEqual({ name: "Goals", value: "1 objective, 2 key results, 0 KPIs" })
})

test("a rule set by hand goes before the preset, and unknown names are passed over", async () => {
  const rulesOf = async (given: Partial<Plan>) => (await understand(given)).understanding.messages.map(({ ruleId }) => ruleId)
  expect(await rulesOf({})).toEqual(["no-output-key-result"])
  expect(await rulesOf({ rules: { "no-output-key-result": "off" } })).toEqual([])
  expect(await rulesOf({ preset: "delivery" })).toEqual([])
  expect(await rulesOf({ preset: "of-another-version", rules: { "of-another-version": "error" } })).toEqual(["no-output-key-result"])
  expect(await rulesOf({ preset: "toString" })).toEqual(["no-output-key-result"])
})

test("leaves a plan that another has overtaken", async () => {
  let left = 3
  const isWanted = (): boolean => --left > 0
  const long = text + "\n## Objective: Raise sales from 1 to 2\n".repeat(3000)
  expect(await createUnderstanding()({ version: 1, plan: { ...plan, text: long }, now, isWanted })).toBeUndefined()
})

test("reports findings and audit as Markdown that words of the plan cannot format", async () => {
  const { report } = await understand({ text: text.replace("Launch the new menu", "Launch <b>the</b> [menu](http://example.org)") })
  expect(report()).toMatch(/^<!-- okrlint -->\n\n### okrlint: 1 problem \(0 errors, 1 warning\) in 1 file\n\n#### `Your plan`\n/)
  expect(report()).toContain("# Bets and vital signs")
  expect(report()).not.toContain("<b>")
})

test("front matter and character references are read", async () => {
  const { understanding } = await understand({ text: `---\ncycle: 2027-Q2\n---\n${text.replace("Q1 2027", "R&amp;D")}` })
  expect(understanding.audit.cycles.map(({ cycle }) => cycle)).toEqual(["2027-Q2"])
  expect(understanding.audit.boards[0]?.name).toContain("R&D")
})

test("the catalogue offers every preset with words, and every rule with the severity of each preset", () => {
  const { presets: offered, rules } = listCatalogue()
  expect(offered).toEqual(Object.keys(presets))
  expect(Object.keys(presetWords)).toEqual(offered)
  const known = rules.find(({ id }) => id === "no-placeholder")
  expect(known?.severities).toMatchObject({ recommended: "error", strict: "error", "kpi-only": expect.any(String) })
  expect(rules.every(({ severities }) => Object.keys(severities).length === offered.length)).toBe(true)
  expect(rules.some(({ id }) => id === "no-moved-goalposts")).toBe(false)
})
