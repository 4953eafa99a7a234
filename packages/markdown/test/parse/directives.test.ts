import { createLineIndex } from "@okrlint/core/model"
import fc from "fast-check"
import { expect, test } from "vitest"
import { findDirectiveComments, findMdxDirectiveComments } from "../../src/parse/directives.ts"
import { parseTree } from "../../src/parse/parse-tree.ts"
import { anyMarkdown } from "./generate-markdown.ts"

/** Each directive as `line:column text`. */
function find(text: string, findComments = findDirectiveComments): readonly string[] {
  return findComments(parseTree(text).tree, text, createLineIndex(text)).map(
    ({ span, text: content }) => `${span.start.line}:${span.start.column} ${content}`,
  )
}

test.for([
  ["a block", "<!-- okrlint-disable -->\n\n- Grow\n", ["1:1 okrlint-disable"]],
  [
    "text",
    "- Grow revenue <!-- okrlint-disable-line kr-measurable -- agreed with Ana -->\n",
    ["1:16 okrlint-disable-line kr-measurable -- agreed with Ana"],
  ],
  ["a list", "- Grow\n  <!-- okrlint-enable -->\n- Keep\n", ["2:3 okrlint-enable"]],
  ["an item of its own", "- <!-- okrlint-disable-next-line -->\n- Keep\n", ["1:3 okrlint-disable-next-line"]],
  ["a heading", "## Growth <!-- okrlint-disable-next-goal -->\n", ["1:11 okrlint-disable-next-goal"]],
  ["a cell", "| a | b |\n|---|---|\n| c <!-- okrlint-disable-line --> | d |\n", ["3:5 okrlint-disable-line"]],
  ["a quote", "> Grow <!-- okrlint-disable-line -->\n", ["1:8 okrlint-disable-line"]],
  ["emphasis", "*Grow <!-- okrlint-disable-line -->*\n", ["1:7 okrlint-disable-line"]],
  [
    "one block, twice",
    "<!-- okrlint-disable a --> <!-- note -->\n<!-- okrlint-enable a -->\n",
    ["1:1 okrlint-disable a", "2:1 okrlint-enable a"],
  ],
  ["a block after an empty comment", "<!--> <!-- okrlint-disable -->\n", ["1:7 okrlint-disable"]],
  ["HTML", "<details>\n<summary>x</summary> <!-- okrlint-disable -->\n</details>\n", ["2:22 okrlint-disable"]],
  [
    "a settings comment",
    '<!-- okrlint max-objectives: ["warn", { "max": 4 }] -->\n',
    ['1:1 okrlint max-objectives: ["warn", { "max": 4 }]'],
  ],
  ["a comment over several lines", "<!--\n  okrlint-disable\n  a, b\n-->\n", ["1:1 okrlint-disable\n  a, b"]],
  ["a quoted comment over several lines", "> <!-- okrlint-disable\n> a -->\n", ["1:3 okrlint-disable\n  a"]],
  ["a comment without spaces", "<!--okrlint-disable-->\n", ["1:1 okrlint-disable"]],
] as const)("finds directives in %s", ([, text, expected]) => {
  expect(find(text)).toEqual(expected)
})

test.for([
  ["a fence", "```\n<!-- okrlint-disable -->\n```\n"],
  ["indented code", "    <!-- okrlint-disable -->\n"],
  ["code in text", "Write `<!-- okrlint-disable -->` above it.\n"],
  ["front matter", "---\nnote: <!-- okrlint-disable -->\n---\n"],
  ["an escaped comment", "\\<!-- okrlint-disable -->\n"],
  ["another word", "<!-- okrlinter -->\n<!-- okrlint_x -->\n<!-- see okrlint -->\n"],
  ["a comment without end", "<!-- okrlint-disable\n"],
  ["plain Markdown, written for MDX", "{/* okrlint-disable */}\n"],
])("finds no directive in %s", ([, text]) => {
  expect(find(text!)).toEqual([])
})

test.for([
  ["a line", "{/* okrlint-disable kr-measurable */}\n\n- Grow\n", ["1:1 okrlint-disable kr-measurable"]],
  [
    "text with two",
    "- Grow {/* okrlint-disable-line a */} and {/* okrlint-disable-line b */}\n",
    ["1:8 okrlint-disable-line a", "1:43 okrlint-disable-line b"],
  ],
  ["a cell", "| a | b |\n|---|---|\n| c {/* okrlint-disable-line */} | d |\n", ["3:5 okrlint-disable-line"]],
  ["several lines", "{/*\n  okrlint-disable\n*/}\n", ["1:1 okrlint-disable"]],
  ["text after code", "`{/*` {/* okrlint-disable */}\n", ["1:7 okrlint-disable"]],
  ["code", "`{/* okrlint-disable */}`\n", []],
  ["both forms", "<!-- okrlint-disable a -->\n\n{/* okrlint-enable a */}\n", ["1:1 okrlint-disable a", "3:1 okrlint-enable a"]],
] as const)("finds MDX directives in %s", ([, text, expected]) => {
  expect(find(text, findMdxDirectiveComments)).toEqual(expected)
})

test("gives the whole comment and the place of its text", () => {
  const text = "# Plan\r\n\r\n- Grow <!--  okrlint-disable-line  -->!\r\n"
  const [directive] = findDirectiveComments(parseTree(text).tree, text, createLineIndex(text))
  expect(text.slice(directive?.span.start.offset, directive?.span.end.offset)).toBe("<!--  okrlint-disable-line  -->")
  expect(text.slice(directive?.textOffset).startsWith("okrlint-disable-line")).toBe(true)
})

test("gives comments in order, each at its place, in any document", () => {
  const withComments = anyMarkdown.map(text =>
    text.replaceAll("text", "<!-- okrlint-disable -->").replaceAll("item", "{/* okrlint-enable */}"),
  )
  fc.assert(
    fc.property(withComments, text => {
      const found = findMdxDirectiveComments(parseTree(text).tree, text, createLineIndex(text))
      const starts = found.map(({ span }) => span.start.offset)
      expect(starts).toEqual(starts.toSorted((a, b) => a - b))
      for (const { span, text: content, textOffset } of found) {
        expect(text.slice(span.start.offset, span.end.offset)).toMatch(/^(?:<!--[^]*-->|\{\/\*[^]*\*\/\})$/)
        expect(text.slice(textOffset, textOffset + content.length).replaceAll(">", " ")).toBe(content.replaceAll(">", " "))
      }
    }),
    { numRuns: 300 },
  )
})
