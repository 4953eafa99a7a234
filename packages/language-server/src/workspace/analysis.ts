import { needsValidator, type FileConfig, type OptionsValidator } from "@okrlint/config"
import { createReader } from "@okrlint/core"
import type { Goal, GoalDocument } from "@okrlint/core/model"
import type { Reading } from "@okrlint/core/reading"
import { parseMarkdown, type ParseOptions, type PieceCache } from "@okrlint/markdown"
import { lintTexts, mayConfigureRules, splitByteOrderMark, type LintMessage, type LintTextsOptions, parseOptions } from "okrlint/universal"
import type { Position, Range } from "vscode-languageserver"
import type { TextPositions } from "../text/positions.ts"

/** A text to understand, and what bears on it. */
export interface TextToAnalyse {
  readonly uri: string
  readonly path: string | undefined
  /** As the client has it. */
  readonly text: string
  readonly positions: TextPositions
  readonly isMdx: boolean
  readonly config: FileConfig
  readonly now: string
  /** What is kept of the version before. */
  readonly pieces: PieceCache
}

/** A document as okrlint understands it. Offsets are those of `text`, which has no byte order mark. */
export interface Analysis {
  readonly uri: string
  readonly path: string | undefined
  readonly text: string
  readonly isMdx: boolean
  readonly config: FileConfig
  readonly document: GoalDocument
  read(goal: Goal): Reading
  /** Found on this text alone, or with the other documents of the workspace; in document order. */
  readonly messages: readonly LintMessage[]
  rangeOf(start: number, end: number): Range
  offsetAt(position: Position): number
  /** Lints another text in this one's place, without keeping anything. */
  lint(text: string): readonly LintMessage[]
  /** Reads another text in this one's place, without keeping anything. */
  parse(text: string): GoalDocument
}

/** Reads and lints a text; loads the validator of options when the config or a comment needs it. */
export async function analyseText(source: TextToAnalyse): Promise<Analysis> {
  const { uri, path, config, now, positions, isMdx, pieces } = source
  const { text, byteOrderMark } = splitByteOrderMark(source.text)
  const shift = byteOrderMark.length
  const options = { now, validate: await loadValidator(config, text) }
  const parse = createParser(source)
  let document: GoalDocument | undefined
  const keepParse = (given: string, named: ParseOptions): GoalDocument => (document = parse(given, { ...named, pieces }))
  const messages = lintOne({ text, path, config }, { ...options, parse: keepParse })
  const understood = document ?? parse(text, parseOptions({ filePath: path, config }))
  return {
    uri,
    path,
    text,
    isMdx,
    config,
    document: understood,
    read: createReader(understood, { now, settings: { ...config.settings } }),
    messages,
    rangeOf: (start, end) => positions.rangeOf(start + shift, end + shift),
    offsetAt: position => Math.max(0, positions.offsetAt(position) - shift),
    lint: other => lintOne({ text: other, path, config }, { ...options, parse }),
    parse: other => parse(other, parseOptions({ filePath: path, config })),
  }
}

/** A document in an editor may be MDX by its language and not by its name. */
function createParser({ isMdx }: TextToAnalyse): (text: string, options: ParseOptions) => GoalDocument {
  return (text, options) => parseMarkdown(text, isMdx ? { ...options, mdx: true } : options)
}

interface TextAlone {
  readonly text: string
  readonly path: string | undefined
  readonly config: FileConfig
}

function lintOne({ text, path, config }: TextAlone, options: LintTextsOptions): readonly LintMessage[] {
  const [result] = lintTexts([{ text, filePath: path, config }], options)
  return result?.messages ?? []
}

/** The validator loads zod, which costs more than linting a page; most documents need none. */
async function loadValidator(config: FileConfig, text: string): Promise<OptionsValidator | undefined> {
  if (!needsValidator(config) && !mayConfigureRules(text)) return undefined
  const { validateOptions } = await import("@okrlint/config/validate")
  return validateOptions
}
