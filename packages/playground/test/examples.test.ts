import { expect, test } from "vitest"
import { examples } from "../src/examples/index.ts"
import { createUnderstanding } from "../src/linting/understand.ts"

const now = "2027-01-15"

test.for(examples)("$title lints as it says", async ({ text, finds }) => {
  const plan = { text, preset: "recommended", rules: {} }
  const understood = await createUnderstanding()({ version: 1, plan, now, isWanted: () => true })
  const found = new Set(understood?.understanding.messages.map(({ ruleId }) => ruleId))
  expect([...found]).toEqual(expect.arrayContaining([...finds]))
  if (finds.length === 0) expect([...found]).toEqual([])
})

test("examples are in several languages, each with a name of its own", async () => {
  const understand = createUnderstanding()
  const languages = new Set<string | undefined>()
  for (const [version, { text }] of examples.entries()) {
    const plan = { text, preset: "recommended", rules: {} }
    languages.add((await understand({ version, plan, now, isWanted: () => true }))?.understanding.language)
  }
  expect(languages).toEqual(new Set(["en", "de", "es", "fr", "pt", "zh", "ja"]))
  expect(new Set(examples.map(({ title }) => title)).size).toBe(examples.length)
})
