import { readHtmlText } from "../../source/html-text.ts"
import { SUMMARY_DEPTH } from "./block.ts"
import type { OutlineInput } from "./build-outline.ts"
import { readHtmlTable } from "./html-table.ts"

const TAG = /<(\/?)(details|summary|table|h[1-6]|li)\b[^<>]{0,500}>|<!--/gi

/** Adds what an HTML block holds: `<summary>` and `<h3>` head sections, tables become tables; comments and the rest are passed over. */
export function addHtmlBlocks(whole: OutlineInput, place: { readonly start: number; readonly end: number }): void {
  // Without what follows, which would be searched to its end for what is not there.
  const input = { ...whole, source: whole.source.slice(0, place.end) }
  const { source, writer } = input
  const scanner = new RegExp(TAG)
  scanner.lastIndex = place.start
  for (let tag = scanner.exec(source); tag !== null; tag = scanner.exec(source)) {
    const name = tag[2]?.toLowerCase()
    const after = tag.index + tag[0].length
    if (name === undefined) scanner.lastIndex = endOf(source, "-->", { after, end: place.end })
    else if (tag[1] === "/") {
      if (name === "details") writer.closeFrom(SUMMARY_DEPTH)
    } else if (name !== "details") scanner.lastIndex = addElement(input, name, { start: tag.index, after, end: place.end })
  }
}

interface ElementPlace {
  readonly start: number
  /** Behind the opening tag. */
  readonly after: number
  /** Where the HTML block ends. */
  readonly end: number
}

/** Adds one element and gives the offset behind it. */
function addElement({ source, writer }: OutlineInput, name: string, place: ElementPlace): number {
  const close = indexOfTag(source, name, place)
  const end = endOf(source, ">", { after: close, end: place.end })
  if (name === "table") {
    const table = readHtmlTable(source, place.after, close)
    if (table !== undefined) writer.add({ kind: "table", start: place.start, end, table })
    return end
  }
  const text = readHtmlText(source, place.after, close)
  if (text.text === "") return end
  const kind = name === "li" ? "item" : "heading"
  writer.add({ kind, text, depth: kind === "item" ? 1 : name === "summary" ? SUMMARY_DEPTH : Number(name[1]), start: place.start, end })
  return end
}

function indexOfTag(source: string, name: string, place: ElementPlace): number {
  const closing = `</${name}`
  for (let at = source.indexOf("</", place.after); at >= 0 && at < place.end; at = source.indexOf("</", at + 2)) {
    if (source.slice(at, at + closing.length).toLowerCase() === closing) return at
  }
  return place.end
}

function endOf(source: string, mark: string, place: { readonly after: number; readonly end: number }): number {
  const found = source.indexOf(mark, place.after)
  return found < 0 || found >= place.end ? place.end : found + mark.length
}
