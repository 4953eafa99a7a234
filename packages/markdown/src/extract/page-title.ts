import type { FrontMatter } from "@okrlint/core/model"
import type { RichText } from "../source/rich-text.ts"

/** The title that the front matter gives the page, where it stands in the source; undefined without one. */
export function readPageTitle(frontMatter: FrontMatter | undefined, source: string): RichText | undefined {
  const title = frontMatter?.data["title"]
  if (frontMatter === undefined || typeof title !== "string" || title.trim() === "") return undefined
  const at = source.indexOf(title, frontMatter.span.start.offset)
  if (at < 0 || at >= frontMatter.span.end.offset) return undefined
  return { text: title, segments: [{ at: 0, source: at, sourceLength: title.length }], marks: [] }
}
