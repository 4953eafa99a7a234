import { createConfigArray } from "@okrlint/config"
import { validateConfig } from "@okrlint/config/validate"
import { defineRule } from "@okrlint/core"
import { expect, test } from "vitest"
import { lintTexts } from "../../src/linter/lint-texts.ts"

const text = "## Objective: Bakers order alone\n\n- KR1: TBD\n"

test("a document whose check takes too long is given up in a sentence, and the others are linted", () => {
  let time = 0
  const slow = defineRule({
    id: "slow",
    scope: "document",
    type: "problem",
    docs: { summary: "Find nothing, slowly", why: "It shows what becomes of a slow rule.", sources: [] },
    messages: { nothing: { text: "Nothing.", help: "Nothing." } },
    create: () => ({
      document: ({ filePath }) => {
        if (filePath === "slow.md") time += 61_000
      },
    }),
  })
  const entries = validateConfig(
    [{ plugins: { own: { rules: { slow } } }, rules: { "own/slow": "warn", "no-placeholder": "error" } }],
    "the test",
  )
  const config = createConfigArray(entries).forFile("slow.md")!
  const texts = ["slow.md", "other.md"].map(filePath => ({ filePath, text, config }))
  const [given, other] = lintTexts(texts, { now: "2026-07-01", clock: () => time })
  expect(given?.messages.map(({ ruleId, message, fatal }) => [ruleId, message, fatal])).toEqual([
    ["okrlint/limit", "Checking the document was given up after 60 seconds with rule `own/slow`.", true],
  ])
  expect(other?.messages.map(({ ruleId }) => ruleId)).toEqual(["no-placeholder"])
})
