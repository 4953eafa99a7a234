import type {
  BlockContent,
  Blockquote,
  DefinitionContent,
  Heading,
  List,
  ListItem,
  Paragraph,
  Root,
  RootContent,
  Table as MdastTable,
} from "mdast"
import { readInline } from "../../source/read-inline.ts"
import { EMPTY_TEXT, sliceText } from "../../source/rich-text.ts"
import type { Vocabulary } from "../labels/vocabulary.ts"
import type { Block, TableRow } from "./block.ts"
import { addBulletLines } from "./bullet-lines.ts"
import { addHtmlBlocks } from "./html-blocks.ts"
import { createOutlineWriter, type OutlineWriter } from "./outline-writer.ts"
import { addParagraph, startsLine } from "./paragraph-lines.ts"
import { type ItemText, readSwallowedSign } from "./swallowed-sign.ts"

/** What the builder carries along. */
export interface OutlineInput {
  readonly source: string
  readonly vocabulary: Vocabulary
  readonly writer: OutlineWriter
}

interface Surroundings {
  readonly quoted: boolean
  readonly listDepth: number
}

type Flow = RootContent | BlockContent | DefinitionContent

/** Nodes of the tree's top level that are added between two pauses. */
const nodesPerStep = 16

/** The document as an outline of blocks: headings with what stands below them, items, lines, tables. */
export function* buildOutline(tree: Root, source: string, vocabulary: Vocabulary): Generator<undefined, Block> {
  const writer = createOutlineWriter(vocabulary, source.length)
  const input: OutlineInput = { source, vocabulary, writer }
  for (const [index, node] of tree.children.entries()) {
    addNode(input, node, { quoted: false, listDepth: 0, next: tree.children[index + 1] })
    if (index % nodesPerStep === nodesPerStep - 1) yield
  }
  return writer.root
}

function addFlow(input: OutlineInput, nodes: readonly Flow[], around: Surroundings): void {
  nodes.forEach((node, index) => addNode(input, node, { ...around, next: nodes[index + 1] }))
}

function addNode(input: OutlineInput, node: Flow, around: Surroundings & { readonly next: Flow | undefined }): void {
  if (node.position?.start.offset === undefined || node.position.end.offset === undefined) return
  const place = { start: node.position.start.offset, end: node.position.end.offset }
  switch (node.type) {
    case "heading":
      return addHeading(input, node, place)
    case "paragraph":
      return addParagraphNode(input, node, { ...around, ...place })
    case "list":
      return addList(input, node, around)
    case "table":
      return addTable(input, node, place)
    case "blockquote":
      return addQuote(input, node, around)
    case "html":
      return addHtmlBlocks(input, place)
    case "code":
      return addBulletLines(input, place)
    case "thematicBreak":
      return input.writer.closeFrom(8)
    default:
      return undefined
  }
}

interface Place {
  readonly start: number
  readonly end: number
}

function addHeading({ source, writer }: OutlineInput, node: Heading, place: Place): void {
  const text = sliceText(readInline(node.children, source), 0)
  // `## Title ##` keeps its closing marks out of the text; `# Title {#id}` does not.
  writer.add({ kind: "heading", text: withoutAnchor(text), depth: node.depth, ...place })
}

function withoutAnchor(text: ReturnType<typeof readInline>): ReturnType<typeof readInline> {
  const at = text.text.endsWith("}") ? text.text.lastIndexOf("{") : -1
  return at > 0 && /^\{[#.:][^{}]*\}$/.test(text.text.slice(at)) ? sliceText(text, 0, at) : text
}

function addParagraphNode(input: OutlineInput, node: Paragraph, around: Surroundings & Place & { readonly next: Flow | undefined }): void {
  const text = sliceText(readInline(node.children, input.source), 0)
  const leads = around.next?.type === "list" || around.next?.type === "table" || around.next?.type === "code"
  const glued = leads && around.next?.position?.start.line === (node.position?.end.line ?? 0) + 1
  addParagraph(input, { text, start: around.start, end: around.end, quoted: around.quoted, leads, glued, last: around.next === undefined })
}

function addQuote(input: OutlineInput, node: Blockquote, around: Surroundings): void {
  input.writer.apart(() => addFlow(input, node.children, { ...around, quoted: true }))
}

function addList(input: OutlineInput, node: List, around: Surroundings): void {
  for (const item of node.children) addItem(input, item, { ...around, ordered: node.ordered === true, listDepth: around.listDepth + 1 })
}

function addItem(input: OutlineInput, node: ListItem, around: Surroundings & { readonly ordered: boolean }): void {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) return
  const { text, rest } = readItemText(node, input.source)
  const lines = splitItem(input, text)
  const checked = typeof node.checked === "boolean" ? { checked: node.checked } : {}
  const block = input.writer.add({
    kind: "item",
    text: lines.own,
    depth: around.listDepth,
    start,
    end,
    ordered: around.ordered,
    quoted: around.quoted,
    ...checked,
  })
  input.writer.within(block, () => {
    if (lines.below !== undefined)
      addParagraph(input, {
        text: lines.below,
        start,
        end,
        quoted: around.quoted,
        leads: rest[0]?.type === "list",
        last: rest.length === 0,
      })
    addFlow(input, rest, around)
  })
}

function readItemText(node: ListItem, source: string): ItemText {
  const children = withoutInnerList(node)
  const [first, ...rest] = children
  if (first?.type === "paragraph") return { text: sliceText(readInline(first.children, source), 0), rest }
  return readSwallowedSign(children, source) ?? { text: EMPTY_TEXT, rest: children }
}

/** `* 1) text` is a list in a list to Markdown, and one item to its author. */
function withoutInnerList(node: ListItem): ListItem["children"] {
  const first = node.children[0]
  const inner = first?.type === "list" && first.children.length === 1 ? first.children[0] : undefined
  return inner === undefined ? node.children : [...inner.children, ...node.children.slice(1)]
}

/** An item's own words, and the lines below them that are something else: fields, labelled lines, hand-made bullets. */
function splitItem(
  input: OutlineInput,
  text: ReturnType<typeof readInline>,
): { own: ReturnType<typeof readInline>; below?: ReturnType<typeof readInline> } {
  const cut = firstOwnLine(input, text)
  return cut === undefined ? { own: text } : { own: sliceText(text, 0, cut), below: sliceText(text, cut) }
}

function firstOwnLine(input: OutlineInput, text: ReturnType<typeof readInline>): number | undefined {
  for (let at = text.text.indexOf("\n"); at >= 0; at = text.text.indexOf("\n", at + 1)) {
    if (startsLine(sliceText(text, at, lineEnd(text.text, at + 1)), input.vocabulary)) return at
  }
  return undefined
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from)
  return end < 0 ? text.length : end
}

function addTable(input: OutlineInput, node: MdastTable, place: Place): void {
  const rows = node.children.map((row): TableRow => ({
    cells: row.children.map(cell => sliceText(readInline(cell.children, input.source), 0)),
    start: row.position?.start.offset ?? place.start,
    end: row.position?.end.offset ?? place.end,
  }))
  const [header, ...body] = rows
  if (header !== undefined)
    input.writer.add({
      kind: "table",
      ...place,
      table: { header: header.cells, headerStart: header.start, headerEnd: header.end, rows: body },
    })
}
