import type { Root } from "mdast"
import { fromMarkdown } from "mdast-util-from-markdown"
import { frontmatterFromMarkdown } from "mdast-util-frontmatter"
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote"
import { gfmStrikethroughFromMarkdown } from "mdast-util-gfm-strikethrough"
import { gfmTableFromMarkdown } from "mdast-util-gfm-table"
import { gfmTaskListItemFromMarkdown } from "mdast-util-gfm-task-list-item"
import { frontmatter } from "micromark-extension-frontmatter"
import { gfmFootnote } from "micromark-extension-gfm-footnote"
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough"
import { gfmTable } from "micromark-extension-gfm-table"
import { gfmTaskListItem } from "micromark-extension-gfm-task-list-item"

/** The document in one go, with nothing of our own between micromark and the tree. */
export function parseWhole(text: string): Root {
  const closed = /^(---|\+\+\+)[\t ]*(?:\n|\r\n?)(?:[^]*?(?:\n|\r))?\1[\t ]*(?:[\n\r]|$)/.test(text)
  return fromMarkdown(text, {
    extensions: [...(closed ? [frontmatter(["yaml", "toml"])] : []), gfmTable(), gfmStrikethrough(), gfmTaskListItem(), gfmFootnote()],
    mdastExtensions: [
      frontmatterFromMarkdown(["yaml", "toml"]),
      gfmTableFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      gfmTaskListItemFromMarkdown(),
      gfmFootnoteFromMarkdown(),
    ],
  })
}
