import { createLineIndex } from "@okrlint/core/model"
import fc from "fast-check"
import type { Nodes } from "mdast"
import { expect, test } from "vitest"
import { parseTree } from "../../src/parse/parse-tree.ts"
import { anyMarkdown } from "./generate-markdown.ts"

function listNodes(node: Nodes): readonly Nodes[] {
  return "children" in node ? [node, ...node.children.flatMap(listNodes)] : [node]
}

test("gives every node a place that agrees with the text's lines", () => {
  fc.assert(
    fc.property(anyMarkdown, text => {
      // micromark counts the line ending behind a lone task box as a column.
      fc.pre(!/\[[ xX]\][\t ]*[\n\r]/.test(text))
      const lines = createLineIndex(text)
      for (const { position } of listNodes(parseTree(text).tree)) {
        expect(position?.start).toEqual(lines.pointAt(position?.start.offset ?? -1))
        expect(position?.end).toEqual(lines.pointAt(position?.end.offset ?? -1))
      }
    }),
    { numRuns: 400 },
  )
})

test("gives no two nodes the same point object", () => {
  // Pieces are moved by changing points in place, so a shared one would move twice.
  const text = "# A\n\n- [ ] a *b*[^n]\n\n| a | b |\n|---|---|\n| c | d |\n\n[^n]: x\n".repeat(200)
  const points = listNodes(parseTree(text).tree).flatMap(node => [node.position?.start, node.position?.end])
  expect(new Set(points).size).toBe(points.length)
})

test("counts a byte order mark as the first character", () => {
  const text = "\uFEFF# Plan\n\nGrow *revenue*.\n"
  const nodes = listNodes(parseTree(text).tree)
  const slice = (type: string): string | undefined => {
    const position = nodes.find(node => node.type === type)?.position
    return text.slice(position?.start.offset, position?.end.offset)
  }
  expect(slice("heading")).toBe("# Plan")
  expect(slice("emphasis")).toBe("*revenue*")
  expect(nodes.find(node => node.type === "heading")?.position?.start).toEqual({ line: 1, column: 2, offset: 1 })
})

test("finds front matter after a byte order mark", () => {
  expect(parseTree("\uFEFF---\ntitle: Plan\n---\n# Plan\n").tree.children[0]?.type).toBe("yaml")
})

test.for(["\n", "\r\n", "\r"])("ends lines at %j", ending => {
  const text = ["# Plan", "", "- Grow", "- Keep", "", "| a | b |", "|---|---|", "| c | d |", ""].join(ending)
  expect(parseTree(text).tree.children.map(node => [node.type, node.position?.start.line])).toEqual([
    ["heading", 1],
    ["list", 3],
    ["table", 6],
  ])
})

test.for(["", " ", "\n\n", " \t\r\n", "\uFEFF"])("gives an empty tree for %j", text => {
  const { tree, problems } = parseTree(text)
  expect([tree.children, problems]).toEqual([[], []])
})
