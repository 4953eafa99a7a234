import fc from "fast-check"
import type { Nodes } from "mdast"
import { toString } from "mdast-util-to-string"
import { expect, test } from "vitest"
import { contentStart, findFrontMatterEnd } from "../../src/parse/front-matter-block.ts"
import { parseTree } from "../../src/parse/parse-tree.ts"
import { parseReferenceTree } from "../../src/parse/reference-parser.ts"
import { anyMarkdown } from "./generate-markdown.ts"

const INLINE: ReadonlySet<string> = new Set([
  "text",
  "emphasis",
  "strong",
  "delete",
  "inlineCode",
  "break",
  "link",
  "linkReference",
  "image",
  "imageReference",
  "footnoteReference",
])

/** Every block with its plain text and place. A paragraph begins elsewhere in remark when a task starts with a bare address. */
function listBlocks(node: Nodes): readonly string[] {
  if (INLINE.has(node.type)) return []
  const start = node.type === "paragraph" ? "" : node.position?.start.offset
  const own = node.type === "root" ? [] : [`${node.type} ${start}-${node.position?.end.offset} ${toString(node)}`]
  return "children" in node ? [...own, ...node.children.flatMap(listBlocks)] : own
}

function parsesInDevelopment(text: string): boolean {
  try {
    parseReferenceTree(text)
    return true
  } catch {
    return false
  }
}

test("finds the blocks and the text that remark finds", () => {
  fc.assert(
    fc.property(anyMarkdown, text => {
      const unclosed = /^(?:---|\+\+\+)[\t ]*[\n\r]/.test(text) && findFrontMatterEnd(text) === undefined
      fc.pre(contentStart(text) === 0 && !unclosed && parsesInDevelopment(text))
      expect(listBlocks(parseTree(text).tree)).toEqual(listBlocks(parseReferenceTree(text)))
    }),
    { numRuns: 300 },
  )
})

test("keeps the text of a bare address", () => {
  const text = "- Traffic on https://plans.example/q3_goals to 5,000 a day\n"
  expect(listBlocks(parseTree(text).tree)).toEqual(listBlocks(parseReferenceTree(text)))
})
