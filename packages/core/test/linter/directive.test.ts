import { expect, test } from "vitest"
import { parseDirective } from "../../src/linter/directive.ts"
import { createLineIndex } from "../../src/model/index.ts"

const parse = (text: string) => parseDirective({ text, span: createLineIndex(text).spanAt(0, text.length), textOffset: 0 })

test("a reason begins after two dashes between spaces", () => {
  expect(parse("okrlint-disable kr-measurable -- agreed -- with the board")).toMatchObject({
    kind: "disable",
    rules: ["kr-measurable"],
    reason: "agreed -- with the board",
  })
})

test("rules are parted by commas or spaces", () => {
  expect(parse("okrlint-disable-line a, b,c d")).toMatchObject({ rules: ["a", "b", "c", "d"] })
})

test("inline configuration takes severities and JSON", () => {
  expect(parse('okrlint max-objectives: ["error", { "team": 2, "companyNames": ["a, b"] }], kr-measurable: off')).toMatchObject({
    type: "config",
    rules: [
      { ruleId: "max-objectives", value: ["error", { team: 2, companyNames: ["a, b"] }] },
      { ruleId: "kr-measurable", value: "off" },
    ],
  })
})

test.for([
  ["okrlint", "Nothing follows `okrlint`, expected `rule: severity`."],
  ["okrlint kr-measurable", "Unexpected `kr-measurable` after `okrlint`, expected `rule: severity` or `rule: [severity, options]`."],
  [
    "okrlint kr-measurable: [warn",
    'Unexpected value for `kr-measurable`, expected `off`, `warn`, `error` or JSON such as `["warn", { … }]`.',
  ],
  ["okrlint-disable a until tomorrow", "Unexpected `until tomorrow`, expected a day such as `until 2026-12-31` at the end."],
])("a broken comment says what came and what was expected: %s", ([text, message]) => {
  expect(parse(text!)).toMatchObject({ type: "broken", message })
})
