import { createLineIndex } from "@okrlint/core/model"
import fc from "fast-check"
import { expect, test } from "vitest"
import { processorTime } from "../../../core/test/processor-time.ts"
import { readFrontMatter } from "../../src/parse/front-matter.ts"
import type { FrontMatterResult } from "../../src/parse/front-matter.ts"
import { parseTree } from "../../src/parse/parse-tree.ts"

function read(text: string): FrontMatterResult {
  return readFrontMatter(parseTree(text).tree, text, createLineIndex(text))
}

function describe(text: string): string {
  const problem = read(text).problem
  return problem === undefined ? "none" : `${problem.span.start.line} ${problem.message}`
}

test.for(["\n", "\r\n", "\r"])("reads a mapping with lines that end at %j", ending => {
  const text = [
    "---",
    "title: Plan",
    "cycle: 2026-Q3",
    "due: 2026-09-30",
    "teams: [Growth, Data]",
    "score: 0.7",
    "okr:",
    "  id: O1",
    "---",
    "# Plan",
  ].join(ending)
  expect(read(text).frontMatter).toEqual({
    data: { title: "Plan", cycle: "2026-Q3", due: "2026-09-30", teams: ["Growth", "Data"], score: 0.7, okr: { id: "O1" } },
    span: { start: { line: 1, column: 1, offset: 0 }, end: expect.objectContaining({ line: 9, column: 4 }) },
  })
})

test("reads front matter after a byte order mark", () => {
  expect(read("\uFEFF---\ntitle: Plan\n---\n").frontMatter?.data).toEqual({ title: "Plan" })
})

test.for([
  ["no front matter", "# Plan\n"],
  ["a rule", "---\n\n# Plan\n"],
  ["TOML", "+++\ntitle = 'Plan'\n+++\n"],
])("finds nothing in %s", ([, text]) => {
  expect(read(text!)).toEqual({ frontMatter: undefined, problem: undefined })
})

test("takes an empty block as an empty mapping", () => {
  expect(read("---\n# nothing yet\n---\n").frontMatter?.data).toEqual({})
})

test("takes the last of two equal keys", () => {
  expect(read("---\ntitle: A\ntitle: B\n---\n").frontMatter?.data).toEqual({ title: "B" })
})

test.for([
  ["---\ntitle: Plan\n*image: is-large*\n---\n", "3 Front matter line 3 reads `*image: is-large*`, expected `key: value`."],
  ["---\ntitle: Q3: the plan\n---\n", "2 Front matter line 2 reads `title: Q3: the plan`, expected `key: value`."],
  ["---\ntitle: 'Plan\n---\n", "2 Front matter line 2 reads `title: 'Plan`, expected `key: value`."],
  ["---\n- Grow\n- Keep\n---\n", "2 Front matter is a list, expected `key: value` lines."],
  ["---\nGrow revenue\n---\n", "2 Front matter is plain text, expected `key: value` lines."],
  ["---\na: *b\n---\n", "2 Front matter has aliases that cannot be resolved, expected plain keys and values."],
] as const)("says what is wrong in %j", ([text, expected]) => {
  expect(describe(text)).toBe(expected)
})

test("reads the rest of a document whose front matter is broken", () => {
  const text = "---\n*x: y*\n---\n# Plan\n"
  expect(parseTree(text).tree.children.map(node => node.type)).toEqual(["yaml", "heading"])
})

test("bounds what aliases expand to", () => {
  const levels = Array.from({ length: 12 }, (_, level) => `l${level + 1}: &l${level + 1} [${Array(10).fill(`*l${level}`).join(", ")}]`)
  expect(describe(["---", "l0: &l0 x", ...levels, "---", ""].join("\n"))).toBe(
    "2 Front matter has aliases that cannot be resolved, expected plain keys and values.",
  )
})

test.for([
  ["nested lists", `a: ${"[".repeat(30_000)}`],
  ["nested mappings", Array.from({ length: 250 }, (_, level) => `${" ".repeat(level)}a:`).join("\n")],
  ["a long scalar", `a: "${"x".repeat(60_000)}`],
  ["many keys", Array.from({ length: 5000 }, (_, key) => `k${key}: 1`).join("\n")],
  ["more than can be front matter", `a: ${"x".repeat(70_000)}`],
])("reads or refuses %s in time", ([, yaml]) => {
  const time = processorTime(() => {
    const { frontMatter, problem } = read(`---\n${yaml}\n---\n`)
    expect((frontMatter === undefined) !== (problem === undefined)).toBe(true)
  })
  expect(time).toBeLessThan(2_000)
})

test("gives no key that could change a prototype", () => {
  const data = read("---\n__proto__:\n  polluted: yes\nconstructor: x\nokr:\n  __proto__: y\n  id: O1\n---\n").frontMatter?.data
  expect(Object.keys(data ?? {})).toEqual(["constructor", "okr"])
  expect(data?.okr).toEqual({ id: "O1" })
  expect("polluted" in {}).toBe(false)
})

test("never throws", () => {
  const line = fc.constantFrom(
    "a: 1",
    "- b",
    "  c: [",
    "&x y",
    "*x",
    "? k",
    ": v",
    "'",
    '"',
    "|",
    ">",
    "{",
    "}",
    "%YAML 9",
    "\t",
    "!!t v",
    "<<: *x",
    "#",
    "...",
    "@",
    "`",
    "a: &x [*x]",
  )
  fc.assert(fc.property(fc.array(line, { maxLength: 8 }), lines => read(["---", ...lines, "---", ""].join("\n")) !== undefined))
})
