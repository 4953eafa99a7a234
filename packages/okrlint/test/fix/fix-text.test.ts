import { expect, test } from "vitest"
import { fixText } from "../../src/fix/fix-text.ts"
import type { LintMessage } from "../../src/results/types.ts"

/** A message that would replace one piece of text. */
function replacing(text: string, from: string, to: string): LintMessage[] {
  const at = text.indexOf(from)
  if (at < 0) return []
  const edits = [{ range: [at, at + from.length] as const, text: to }]
  return [
    {
      ruleId: "x",
      severity: 1,
      message: "M.",
      help: "H.",
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 1,
      data: {},
      goal: null,
      board: null,
      related: [],
      url: null,
      edits,
    },
  ]
}

test("fixes that touch are made one pass after another", () => {
  const lint = (text: string): LintMessage[] => [...replacing(text, "a", "b"), ...replacing(text, "ac", "d"), ...replacing(text, "bc", "e")]
  expect(fixText("ac", { lint })).toEqual({ text: "e", isChanged: true })
})

test("fixes that undo each other come to an end", () => {
  const lint = (text: string): LintMessage[] => (text === "on" ? replacing(text, "on", "off") : replacing(text, "off", "on"))
  expect(["on", "off"]).toContain(fixText("on", { lint }).text)
})

test("fixes that grow without end stop after ten passes", () => {
  const lint = (text: string): LintMessage[] => replacing(text, "x", "xx")
  expect(fixText("x", { lint }).text).toHaveLength(11)
})

test("only accepted messages are fixed", () => {
  const lint = (text: string): LintMessage[] => replacing(text, "a", "b")
  expect(fixText("a", { lint, accept: () => false })).toEqual({ text: "a", isChanged: false })
})
