import { checkDocument, isWorkspaceRule, type EnabledRule } from "@okrlint/core"
import { defaultOptions, rules } from "@okrlint/core/rules"
import { parseMarkdown } from "@okrlint/markdown"
import { expect, test } from "vitest"
import { fourTeams } from "./four-teams.ts"

const enabled: readonly EnabledRule[] = Object.values(rules)
  .filter(isWorkspaceRule)
  .map(rule => ({ rule, severity: 1, options: defaultOptions[rule.id] }))

const checked = Object.entries(fourTeams).map(([filePath, text]) =>
  checkDocument(parseMarkdown(text, { filePath }), enabled, { now: "2026-11-01" }),
)

test.for(checked)("facts are plain data, the same after a file has held them: $filePath", ({ facts }) => {
  expect(Object.keys(facts).length).toBeGreaterThan(0)
  expect(JSON.parse(JSON.stringify(facts))).toEqual(facts) // a file holds nothing of what is undefined
})

test("facts are small: under a kilobyte for each goal, for all rules together", () => {
  const bytes = checked.reduce((sum, { facts }) => sum + JSON.stringify(facts).length, 0)
  const goals = checked.reduce((sum, { outline }) => sum + outline.length, 0)
  expect(bytes / goals).toBeLessThan(1000)
})

test("a document without goals has none, so that its changes bear on nothing", () => {
  const { facts } = checkDocument(parseMarkdown("# Notes\n\nWe met and talked about flour.\n"), enabled, { now: "2026-11-01" })
  expect(facts).toEqual({})
})
