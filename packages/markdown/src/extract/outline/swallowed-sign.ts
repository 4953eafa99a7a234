import { createLetterPattern, hasDigit } from "@okrlint/core/model"
import type { ListItem, Paragraph } from "mdast"
import { readInline } from "../../source/read-inline.ts"
import { joinTexts, type RichText, sliceText } from "../../source/rich-text.ts"

/** What an item's first paragraph says, and the nodes behind it. */
export interface ItemText {
  readonly text: RichText
  readonly rest: ListItem["children"]
}

/** A number, with or without the rest of a comparison sign before it. */
const NUMBER = createLetterPattern(String.raw`^=?\s?[~$€£¥]?\s?[\p{Nd}*_[]`)

/** `- > 70 % of calls answered` is a quote in a list to Markdown, and a comparison to its author; undefined for other items. */
export function readSwallowedSign(children: ListItem["children"], source: string): ItemText | undefined {
  const [quote, ...rest] = children
  const paragraph: Paragraph | undefined =
    quote?.type === "blockquote" && quote.children.length === 1 && quote.children[0]?.type === "paragraph" ? quote.children[0] : undefined
  const start = quote?.position?.start.offset
  const inner = paragraph?.position?.start.offset
  if (paragraph === undefined || start === undefined || inner === undefined || inner - start > 2) return undefined
  const words = sliceText(readInline(paragraph.children, source), 0)
  if (!NUMBER.test(words.text) || words.text.includes("\n") || !hasDigit(words.text)) return undefined
  const sign: RichText = { text: ">", segments: [{ at: 0, source: start, sourceLength: 1 }], marks: [] }
  return { text: joinTexts([sign, words], inner - start > 1 ? " " : ""), rest }
}
