import type { DocumentProblem, FrontMatter, LineIndex } from "@okrlint/core/model"
import type { Root, Yaml } from "mdast"
import { parseDocument } from "yaml"
import type { Document, YAMLError } from "yaml"

/** What a document's front matter says, or why it could not be read; both undefined when it has none. */
export interface FrontMatterResult {
  readonly frontMatter: FrontMatter | undefined
  readonly problem: DocumentProblem | undefined
}

const NONE: FrontMatterResult = { frontMatter: undefined, problem: undefined }

/** Aliases expand to at most this many times what is written; the default of `yaml`, stated because untrusted input relies on it. */
const MAX_ALIASES = 100
/** How much of a broken line a message quotes. */
const MAX_QUOTE = 60
/** More YAML than this is no page's front matter; `yaml` needs more than linear time for some input. */
const MAX_FRONT_MATTER = 65_536

/**
 * Reads the YAML front matter of a parsed document. Scalars are those of YAML 1.2, so days such as `2026-09-30` stay text.
 * What is no mapping, or no YAML, gives a problem at the line that shows it. TOML front matter is passed over.
 */
export function readFrontMatter(tree: Root, text: string, lines: LineIndex): FrontMatterResult {
  const node = tree.children[0]
  if (node?.type !== "yaml") return NONE
  const block = locateBlock(node, text, lines)
  if (block.yaml.length > MAX_FRONT_MATTER) {
    const found = block.yaml.length.toLocaleString("en")
    return findProblem(block, 0, `Front matter has ${found} characters, at most ${MAX_FRONT_MATTER.toLocaleString("en")} expected.`)
  }
  try {
    return readDocument(block, parseDocument(block.yaml, { uniqueKeys: false, prettyErrors: false, logLevel: "silent" }))
  } catch (error) {
    // Too many aliases, an alias without anchor, or nesting beyond the stack: what `yaml` finds while it builds the values.
    const reason = error instanceof RangeError ? "is nested too deeply" : "has aliases that cannot be resolved"
    return findProblem(block, 0, `Front matter ${reason}, expected plain keys and values.`)
  }
}

interface Block {
  readonly span: FrontMatter["span"]
  /** Between the fences. */
  readonly yaml: string
  /** 0-based offset of `yaml` in the document. */
  readonly offset: number
  readonly lines: LineIndex
}

function locateBlock(node: Yaml, text: string, lines: LineIndex): Block {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? 0
  const span = lines.spanAt(start, end)
  const offset = lines.lineStart(span.start.line + 1)
  // `yaml` knows no lone `\r`; the replacement keeps every offset.
  const yaml = text.slice(offset, lines.lineStart(span.end.line)).replace(/\r(?!\n)/g, "\n")
  return { span, yaml, offset, lines }
}

function readDocument(block: Block, document: Document.Parsed): FrontMatterResult {
  const error: YAMLError | undefined = document.errors[0]
  if (error !== undefined) return findLineProblem(block, Math.min(error.pos[0], block.yaml.trimEnd().length))
  const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES, reviver: dropPrototype })
  if (value === null || value === undefined) return { frontMatter: { data: {}, span: block.span }, problem: undefined }
  if (isMapping(value)) return { frontMatter: { data: value, span: block.span }, problem: undefined }
  return findProblem(block, 0, `Front matter is ${Array.isArray(value) ? "a list" : "plain text"}, expected \`key: value\` lines.`)
}

/** A key of this name is text like any other in YAML, but copying it would change the copy's prototype. */
function dropPrototype(key: unknown, value: unknown): unknown {
  return key === "__proto__" ? undefined : value
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

function findLineProblem(block: Block, at: number): FrontMatterResult {
  const written = lineAt(block.yaml, at)
  const quote = written.length > MAX_QUOTE ? `${written.slice(0, MAX_QUOTE)}…` : written
  const { line } = block.lines.pointAt(block.offset + at)
  return findProblem(block, at, `Front matter line ${line} reads \`${quote.replaceAll("`", "'")}\`, expected \`key: value\`.`)
}

function lineAt(yaml: string, at: number): string {
  const start = yaml.lastIndexOf("\n", Math.max(at - 1, 0)) + 1
  const end = yaml.indexOf("\n", start)
  return yaml.slice(start, end === -1 ? yaml.length : end).trim()
}

function findProblem(block: Block, at: number, message: string): FrontMatterResult {
  const start = block.offset + Math.min(at, block.yaml.length)
  const line = block.lines.pointAt(start).line
  const span = block.lines.spanAt(start, Math.max(start, block.lines.lineStart(line + 1) - 1))
  const help = "Write one `key: value` on each line and put text with `:`, `*` or `#` in quotes, or take the lines between the fences out."
  return { frontMatter: undefined, problem: { ruleId: "okrlint/parse-error", message, help, span } }
}
