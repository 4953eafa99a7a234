import { createConfigArray, type ConfigEntry } from "@okrlint/config"
import { defineRule } from "@okrlint/core"
import { mayHoldGoals, parseMarkdown } from "@okrlint/markdown"
import { describe, expect, test } from "vitest"
import { checkText, checkTextInSteps } from "../src/linter/check-text.ts"
import type { CheckedText, TextToLint } from "../src/linter/lint-texts.ts"

const pages = [
  "",
  "# Harbour office\n\nOpen from Monday to Friday, 30 September 2026 aside.\n\n- [ ] Paint the door\n",
  "---\ntitle: [broken\n---\n\n| Berth | Length |\n| --- | --- |\n| 4 | 12 m |\n",
  "Нам нужно больше причалов в Q3 2026.\n\n> Later\n",
]

function sourceOf(text: string, entry: ConfigEntry): TextToLint {
  return { filePath: "/notes/page.md", text, config: createConfigArray([{ files: ["**/*.md"], ...entry }]).forFile("page.md")! }
}

function checkWhole(source: TextToLint): CheckedText {
  const steps = checkTextInSteps(source, { now: "2026-07-01" })
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

describe("pages that cannot hold goals", () => {
  test.for(pages)("are not parsed, and give what all rules give on them: %j", text => {
    const source = sourceOf(text, { extends: ["all"] })
    expect(mayHoldGoals(text)).toBe(false)
    const checked = checkText(source, {
      now: "2026-07-01",
      parse: () => {
        throw new Error("parsed")
      },
    })
    // Some rules look which day it is before they look at the page.
    expect(checked).toEqual({ ...checkWhole(source), isDayBound: false })
    expect(checked.document.findings).toEqual([])
  })

  test("hold on any day, so that a cache knows them tomorrow", () => {
    expect(checkText(sourceOf(pages[1]!, { extends: ["all"] }), { now: "2026-07-01" }).isDayBound).toBe(false)
  })

  test("are parsed for the rules of a plugin, which may look at the page itself", () => {
    const titled = defineRule({
      id: "titled",
      scope: "document",
      type: "problem",
      docs: { summary: "Require a title", why: "Pages are found by it.", sources: [], limits: [] },
      messages: { none: { text: "Page has no title.", help: "Add one." } },
      create: ({ report, document }) => ({
        document() {
          if (!document.text.startsWith("#")) report({ span: document.lines.spanAt(0, 0), message: "none" })
        },
      }),
    })
    const source = sourceOf("Open daily.\n", { plugins: { own: { rules: { titled } } }, rules: { "own/titled": "warn" } })
    const checked = checkText(source, { now: "2026-07-01", parse: parseMarkdown })
    expect(checked.document.findings.map(({ text }) => text)).toEqual(["Page has no title."])
  })
})
