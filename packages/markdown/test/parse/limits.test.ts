import { expect, test } from "vitest"
import { processorTime } from "../../../core/test/processor-time.ts"
import { parseTree } from "../../src/parse/parse-tree.ts"

/** Milliseconds of the processor: room for micromark's slower development build; measured on the built code, none takes a second. */
const TIME_LIMIT = 4_000

const repeat = (part: string, count: number): string => part.repeat(count)

/** Every input that is known to break micromark, by how often its part is repeated. */
const BREAKING: Readonly<Record<string, (count: number) => string>> = {
  "a staircase of list items": n => Array.from({ length: Math.min(n, 1400) }, (_, level) => `${repeat("  ", level)}- a`).join("\n"),
  "bullets on one line": n => `${repeat("- ", n)}a`,
  "bullets only, on one line": n => repeat("- ", n),
  "quoted bullets on one line": n => repeat("> - ", n),
  "quotes in quotes": n => `${repeat(">", n)}a`,
  "numbers on one line": n => repeat("1. ", n),
  "footnotes in footnotes": n => repeat("[^a]: ", n),
  "nested links": n => `${repeat("[", n)}a ${repeat("](b)", n)}`,
  "stars and underscores that cross": n => repeat("*a_ ", n),
  "a run of stars on both sides": n => `${repeat("*", n)}a${repeat("*", n)}`,
  "crossing marks in a heading": n => `# ${repeat("*a_ ", n)}`,
  "crossing marks in a cell": n => `|a|b|\n|-|-|\n|${repeat("*a_ ", n)}|`,
  "comments without end": n => repeat("x <!-- a", n),
  "character data without end": n => repeat("x <![CDATA[ a", n),
  "instructions without end": n => repeat("x <? a", n),
  "code of every length": n => Array.from({ length: Math.min(n, 1000) }, (_, size) => `${repeat("`", size + 1)}a`).join(" "),
  "one paragraph of many lines": n => repeat("word word word\n", n),
  "table rows without a delimiter row": n => repeat("| a | b |\n", n),
  "link targets without end": n => repeat("[a](", n),
  "link titles without end": n => repeat("[a](b (", n),
  brackets: n => repeat("[a] ", n),
  "full references": n => repeat("[a][b] ", n),
  "underlines without a gap": n => repeat("a\n=\n", n),
  "rules after items without a gap": n => repeat("- a\n***\n", n),
  "unindented text after a quote": n => `> a\n${repeat("a\n", n)}`,
}

function readOrRefuse(text: string): void {
  const { problems } = parseTree(text)
  expect(problems.length).toBeLessThanOrEqual(1)
  expect(problems.every(problem => problem.ruleId === "okrlint/limit")).toBe(true)
}

for (const count of [16_000, 32_000]) {
  test.for(Object.entries(BREAKING))(`reads or refuses ${count} × %s in time`, ([, build]) => {
    const text = build(count)
    expect(processorTime(() => readOrRefuse(text))).toBeLessThan(TIME_LIMIT)
  })
}

test.for(Object.entries(BREAKING))("reads or refuses a document as long as allowed of %s in time", ([, build]) => {
  const one = build(1000).length / 1000
  const text = build(Math.min(Math.floor(1_000_000 / one), 200_000)).slice(0, 1_048_576)
  expect(processorTime(() => readOrRefuse(text))).toBeLessThan(TIME_LIMIT)
})

const TEAM = [
  "## Growth team",
  "",
  "We want *more* people to come back, because the [last quarter](./q2.md) was slow and `signups` fell.",
  "",
  "- KR1: Raise week-4 retention from 21 % to 35 %",
  "  - Owner: Ana",
  "- [ ] Ship the **new** checklist",
  "",
  "| KPI | Now | Target |",
  "|-----|-----|--------|",
  "| Churn | 4.2 % | 3 % |",
  "",
].join("\n")
const SENTENCE = "We keep what works, *change* what does not, and write down [why](./why.md) in `notes.md`. "

test.for([
  ["a handbook of 300 kB", repeat(`${TEAM}\n`, 700)],
  ["a handbook of 300 kB without headings", repeat(`${TEAM.replace("## ", "")}\n`, 700)],
  ["a table of 900 rows", `| a | b |\n|---|---|\n${repeat("| [x](y) | **3 %** of `z` |\n", 900)}`],
  ["a paragraph of 20 kB", repeat(SENTENCE, 230)],
  ["a paragraph of 20 kB on many lines", repeat(`${SENTENCE}\n`, 230)],
  ["a line of 5,000 characters", repeat("Grow *revenue* and keep __churn__ low. ", 130)],
  ["a tight list of 2,000 items", repeat("- Grow *revenue* in [one](x) market\n", 2000)],
  ["300 underlined headings", repeat("Plan\n====\n\nGrow revenue.\n\n", 300)],
  ["lists right below text", repeat("The plan:\n- Grow\n- Keep\n\n", 2000)],
  ["code full of marks", `\`\`\`json\n${repeat('[["*", "_", "<!--", "["]],\n', 5000)}\`\`\`\n`],
  ["HTML full of comments", `<table>\n${repeat("<tr><td>*</td></tr> <!-- [\n", 5000)}</table>\n`],
  ["an embedded picture", `![](data:image/png;base64,${repeat("Ab+/", 100_000)})\n`],
  ["2,000 definitions and references", repeat("# A [x]\n\n[y]: z\n\n", 2000)],
  ["lists 20 levels deep", Array.from({ length: 20 }, (_, level) => `${repeat("  ", level)}- a`).join("\n")],
] as const)("reads %s", ([, text]) => {
  expect(parseTree(text).problems).toEqual([])
})

test("says how long a document is and may be", () => {
  expect(parseTree("# Plan\n", { maxLength: 5 })).toEqual({
    tree: { type: "root", children: [], position: { start: { line: 1, column: 1, offset: 0 }, end: { line: 2, column: 1, offset: 7 } } },
    sections: [],
    problems: [
      {
        ruleId: "okrlint/limit",
        message: "The document has 7 characters, at most 5 expected.",
        help: "Split the document, or leave it out with `ignores`.",
        span: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } },
      },
    ],
  })
})

test.for([
  ["# Plan\n\n- a\n  - b\n    - c\n", { maxDepth: 2 }, "5:1 Lists and quotes are nested 3 levels deep, at most 2 expected."],
  ["# Plan\n\n> > > a\n", { maxDepth: 2 }, "3:1 Lists and quotes are nested 3 levels deep, at most 2 expected."],
  [
    "# Plan\n\nGrow *a* **b** [c]\n",
    { maxMarks: 5 },
    "3:1 Marks such as `*`, `[` and `<!--` stand as densely as 8 in one paragraph, at most 5 expected.",
  ],
  [
    repeat("- a\n***\n", 3),
    { maxBlocks: 2 },
    "2:1 Underlines and unindented list text weigh as much as 4 blocks in a row, at most 2 expected.",
  ],
] as const)("names the place of a limit: %j", ([text, limits, expected]) => {
  const problems = parseTree(text, limits).problems
  expect(problems.map(({ span, message }) => `${span.start.line}:${span.start.column} ${message}`)).toEqual([expected])
})

test("counts the marks of all paragraphs together", () => {
  const dense = `${repeat("*a_ ", 1500)}\n\n`
  expect(parseTree(dense).problems).toEqual([])
  expect(parseTree(repeat(dense, 8)).problems).toHaveLength(1)
})
