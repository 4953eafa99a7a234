import type { StatementSegment } from "@okrlint/core/model"
import type { PhrasingContent } from "mdast"
import { alignValue } from "./align.ts"
import { isElementSource } from "./html-element.ts"
import type { Mark, MarkKind, RichText } from "./rich-text.ts"

interface Build {
  readonly source: string
  text: string
  readonly segments: StatementSegment[]
  readonly marks: Mark[]
}

/**
 * The plain text of inline nodes: markup, images, footnote calls and HTML tags are dropped (and kept as marks), line
 * breaks become `\n`. Nodes without positions give no text, because nothing could be reported on them.
 */
export function readInline(nodes: readonly PhrasingContent[], source: string): RichText {
  const build: Build = { source, text: "", segments: [], marks: [] }
  for (const node of nodes) addNode(build, node)
  return { text: build.text, segments: build.segments, marks: build.marks }
}

function addNode(build: Build, node: PhrasingContent): void {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) return
  switch (node.type) {
    case "text":
      return addText(build, { value: node.value, start, end })
    case "inlineCode":
      return addCode(build, { value: node.value, start, end })
    case "break":
      return addUnit(build, "\n", { start, end })
    case "html":
      return addHtml(build, { value: node.value, start, end })
    case "image":
    case "imageReference":
      return addMark(build, "image", { from: build.text.length, start, end, value: node.alt ?? "" })
    case "strong":
    case "emphasis":
    case "delete":
    case "link":
    case "linkReference":
      return addMarked(build, node, { start, end })
    default:
      return undefined
  }
}

interface Place {
  readonly start: number
  readonly end: number
}

type Marked = Extract<PhrasingContent, { type: "strong" | "emphasis" | "delete" | "link" | "linkReference" }>

const MARK_OF: Readonly<Record<Marked["type"], MarkKind>> = {
  strong: "strong",
  emphasis: "emphasis",
  delete: "strike",
  link: "link",
  linkReference: "link",
}

function addMarked(build: Build, node: Marked, place: Place): void {
  const from = build.text.length
  for (const child of node.children) addNode(build, child)
  addMark(build, MARK_OF[node.type], { from, start: place.start, end: place.end, value: node.type === "link" ? node.url : undefined })
}

function addMark(build: Build, kind: MarkKind, mark: Place & { readonly from: number; readonly value: string | undefined }): void {
  const { from, start, end, value } = mark
  build.marks.push({ kind, start: from, end: build.text.length, value, sourceStart: start, sourceEnd: end })
}

function addValue(build: Build, { value: given, start, end }: Place & { readonly value: string }): void {
  const value = given.includes("\r") ? given.replace(/\r\n?/g, "\n") : given
  for (const segment of alignValue({ source: build.source, start, end, value, at: build.text.length })) build.segments.push(segment)
  build.text += value
}

/** A text without the comments of MDX in it. */
function addText(build: Build, { value, start, end }: Place & { readonly value: string }): void {
  const open = value.indexOf("{/*")
  const close = open < 0 ? -1 : value.indexOf("*/}", open + 3)
  const from = close < 0 ? -1 : build.source.indexOf("{/*", start)
  const to = from < 0 ? -1 : build.source.indexOf("*/}", from + 3) + 3
  if (from < 0 || to < 3 || to > end) return addWords(build, { value, start, end })
  addWords(build, { value: value.slice(0, open), start, end: from })
  addMark(build, "element", { from: build.text.length, start: from, end: to, value: build.source.slice(from, to) })
  return addText(build, { value: value.slice(close + 3), start: to, end })
}

/** Around a comment stand two spaces where the reader sees one. */
function addWords(build: Build, { value, start, end }: Place & { readonly value: string }): void {
  if (value === "") return
  const last = build.marks.at(-1)
  const isAfterComment = last?.end === build.text.length && last.kind === "element" && /^(?:<!--|\{\/\*)/.test(last.value ?? "")
  const isDoubled = isAfterComment && value.startsWith(" ") && (build.text === "" || /\s$/.test(build.text))
  return addValue(build, isDoubled ? { value: value.slice(1), start: start + 1, end } : { value, start, end })
}

function addCode(build: Build, { value, start, end }: Place & { readonly value: string }): void {
  let from = start
  let to = end
  while (from < to && build.source.charCodeAt(from) === 96) from++
  while (to > from && build.source.charCodeAt(to - 1) === 96) to--
  const padded = to - from > value.length && build.source.charCodeAt(from) === 32 && !value.startsWith(" ")
  const at = build.text.length
  addValue(build, { value, start: padded ? from + 1 : from, end: to })
  addMark(build, "code", { from: at, start, end, value: undefined })
}

function addHtml(build: Build, { value, start, end }: Place & { readonly value: string }): void {
  if (/^<br\s?\/?>$/i.test(value)) return addUnit(build, "\n", { start, end })
  if (isElementSource(value)) return addMark(build, "element", { from: build.text.length, start, end, value })
  return addValue(build, { value, start, end })
}

function addUnit(build: Build, text: string, { start, end }: Place): void {
  build.segments.push({ at: build.text.length, source: start, sourceLength: end - start })
  build.text += text
}
