export type { LabelAdditions } from "./extract/labels/vocabulary.ts"
export { okrlintParse } from "./extract/okrlint-parse.ts"
export { fromMdast, parseMarkdown } from "./extract/parse-markdown.ts"
export type { ParseOptions } from "./extract/parse-options.ts"
