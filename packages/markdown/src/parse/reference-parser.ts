import type { Root } from "mdast"
import remarkFrontmatter from "remark-frontmatter"
import remarkGfm from "remark-gfm"
import remarkParse from "remark-parse"
import { unified } from "unified"

/**
 * Parses Markdown as remark users do (GFM, YAML and TOML front matter).
 * It is what `parseTree` is held equal to; it is slower to load and to run, so import it lazily outside tests.
 * A byte order mark is skipped and not counted in offsets.
 */
export function parseReferenceTree(text: string): Root {
  return unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ["yaml", "toml"]).parse(text)
}
