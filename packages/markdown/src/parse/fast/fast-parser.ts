import type { Root } from "mdast"

/**
 * A second Markdown parser that serves documents in place of micromark, because it is faster. It reads tables, struck text, task
 * lists, footnotes, YAML and TOML front matter, and takes no bare address for a link. Offsets are 0-based, lines and columns 1-based,
 * all in UTF-16 units. It may throw: micromark then reads the document.
 */
export type FastParser = (text: string) => Root

/** Which parser read a document: the fast one, or micromark, which has the word wherever the two may differ. */
export type ParserName = "native" | "micromark"
