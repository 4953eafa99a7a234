import type { GoalDocument } from "@okrlint/core/model"
import type { Root } from "mdast"
import type { Plugin } from "unified"
import { fromMdast } from "./parse-markdown.ts"
import type { ParseOptions } from "./parse-options.ts"

/** A unified plugin that leaves the document's goals in `file.data.okrlint`: `unified().use(remarkParse).use(remarkGfm).use(okrlintParse)`. */
export const okrlintParse: Plugin<[ParseOptions?], Root> = function okrlintParse(options = {}) {
  return (tree, file) => {
    const path = options.filePath ?? file.path
    file.data["okrlint"] = fromMdast(tree, String(file), {
      ...options,
      ...(path === undefined ? {} : { filePath: path }),
    }) satisfies GoalDocument
  }
}
