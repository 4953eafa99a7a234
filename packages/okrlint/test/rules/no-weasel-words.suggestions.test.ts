import { applyEdits, checkDocument } from "@okrlint/core"
import { rules } from "@okrlint/core/rules"
import { parseMarkdown } from "@okrlint/markdown"
import { expect, test } from "vitest"
import { asKeyResult } from "./report-words.ts"

function takeSuggestion(markdown: string): string | undefined {
  const rule = rules["no-weasel-words"]!
  const { findings } = checkDocument(parseMarkdown(markdown), [{ rule, severity: 1, options: { words: [] } }], { now: "2026-07-01" })
  const edits = findings[0]?.suggestions[0]?.edits
  return edits === undefined ? undefined : applyEdits(markdown, edits)
}

test.for([
  ["Try to reduce churn from 5% to 4%", "Reduce churn from 5% to 4%"],
  ["aim to answer every ticket", "answer every ticket"],
  ["We aim to answer every ticket", "Answer every ticket"],
])("leaves the attempt out of %s", ([before, after]) => {
  expect(takeSuggestion(asKeyResult(before!))).toBe(asKeyResult(after!))
})

test("offers nothing where markup stands between the words", () => {
  expect(takeSuggestion(asKeyResult("Try **to** reduce churn"))).toBeUndefined()
})

test("offers nothing for a way out, whose removal would change the promise", () => {
  expect(takeSuggestion(asKeyResult("Reduce churn if possible"))).toBeUndefined()
})
