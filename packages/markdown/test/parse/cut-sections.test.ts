import { runToEnd } from "@okrlint/core/model"
import fc from "fast-check"
import type { Root } from "mdast"
import { expect, test } from "vitest"
import { cutSections } from "../../src/parse/cut-sections.ts"
import { createParseMeter } from "../../src/parse/parse-meter.ts"
import { parsePieces } from "../../src/parse/parse-pieces.ts"
import { parseTree } from "../../src/parse/parse-tree.ts"
import { anyBlocks, anyLines } from "./generate-markdown.ts"
import { parseWhole } from "./parse-whole.ts"

/** Cut wherever it is allowed, so that small documents show what long ones do. */
const EVERYWHERE = { atHeading: 0, atParagraph: 0 }
const RUNS = 400

function parseCut(text: string): { readonly tree: Root; readonly pieces: number } {
  const meter = createParseMeter({ maxMarks: 1e6, maxBlocks: 1e6 })
  const { tree, sections } = runToEnd(parsePieces(text, cutSections(text, EVERYWHERE), { meter }))
  return { tree, pieces: sections.length }
}

/** The tree of the document in one go; undefined for the few documents that micromark's own assertions refuse in development. */
function parseUncut(text: string): Root | undefined {
  try {
    const tree = parseWhole(text)
    // An empty list item before `[x]` makes the task list extension write this on the root.
    Reflect.deleteProperty(tree, "checked")
    return tree
  } catch {
    return undefined
  }
}

test.for([
  ["documents of loose lines", anyLines],
  ["documents of blocks", anyBlocks],
] as const)("gives the same tree by section as in one go: %s", ([, documents]) => {
  fc.assert(
    fc.property(documents, text => {
      fc.pre(!text.startsWith("\uFEFF"))
      const whole = parseUncut(text)
      fc.pre(whole !== undefined)
      expect(parseCut(text).tree).toEqual(whole)
    }),
    { numRuns: RUNS },
  )
})

test("never cuts inside a block", () => {
  fc.assert(
    fc.property(fc.oneof(anyLines, anyBlocks), text => {
      fc.pre(parseUncut(text) !== undefined)
      // A wrong cut is noticed by the parse, which then takes the document in one piece.
      expect(parseCut(text).pieces).toBe(cutSections(text, EVERYWHERE).length)
    }),
    { numRuns: RUNS },
  )
})

test("covers the text with pieces that follow each other", () => {
  fc.assert(
    fc.property(fc.oneof(anyLines, anyBlocks), text => {
      const pieces = cutSections(text, EVERYWHERE)
      expect(pieces.map(piece => text.slice(piece.start, piece.end)).join("")).toBe(text)
    }),
  )
})

test.for([
  ["headings", "# A\n\ntext\n\n## B\n", ["# A\n\n", "text\n\n", "## B\n"]],
  ["a fence that holds a heading", "```\n# A\n```\n# B\n", ["```\n# A\n```\n", "# B\n"]],
  ["a fence in a list item, closed by the heading", "- a\n  ```\n# B\n", ["- a\n  ```\n", "# B\n"]],
  ["a comment that holds a heading", "<!--\n# A\n-->\n# B\n", ["<!--\n# A\n-->\n", "# B\n"]],
  ["front matter that holds a comment", "---\n# a\n---\n# B\n", ["---\n# a\n---\n", "# B\n"]],
  ["a tag that may hold the heading", "<details>\n# A\n\n# B\n", ["<details>\n# A\n\n", "# B\n"]],
  ["a tag that is not a heading", "#tag\n", ["#tag\n"]],
  ["a paragraph after a list", "- a\n\ntext\n", ["- a\n\n", "text\n"]],
  ["lone carriage returns", "# A\r# B\r", ["# A\r", "# B\r"]],
] as const)("cuts at %s", ([, text, pieces]) => {
  expect(cutSections(text, EVERYWHERE).map(piece => text.slice(piece.start, piece.end))).toEqual(pieces)
})

test("leaves short sections together", () => {
  expect(cutSections("# A\n\n## B\n\n## C\n")).toHaveLength(1)
  expect(cutSections("# A\n\nGrow revenue.\n\n".repeat(1000)).length).toBeGreaterThan(5)
})

test.for([
  ["a link definition in a later section", "# A [plan]\n\n# B\n\n[plan]: ./plan.md\n"],
  ["a definition that is code", "# A [plan]\n\n# B\n\n    [plan]: ./plan.md\n"],
  ["a definition in a quote", "# A [plan]\n\n# B\n\n> [plan]: ./plan.md\n"],
  ["a definition over two lines", "# A [the plan]\n\n# B\n\n[the\nplan]: ./plan.md\n"],
  ["a footnote in a later section", "# A[^n]\n\n# B\n\n[^n]: Note.\n"],
  ["a footnote that is code", "# A[^n]\n\n# B\n\n```\n[^n]: Note.\n```\n"],
  ["two definitions of one label", "# A [plan]\n\n[plan]: a\n\n# B\n\n[plan]: b\n"],
])("resolves references as the whole document does: %s", ([, text]) => {
  expect(parseCut(text!).tree).toEqual(parseWhole(text!))
})

test("finds the lists of a document that begins with a rule", () => {
  // micromark alone would read an unclosed `---` as front matter and find no list below it.
  const { tree } = parseTree("---\n\n- Grow revenue\n- Keep churn low\n")
  expect(tree.children.map(node => node.type)).toEqual(["thematicBreak", "list"])
})
