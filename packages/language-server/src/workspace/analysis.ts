import { needsValidator, type FileConfig, type OptionsValidator } from "@okrlint/config"
import type { Goal, GoalDocument, LineIndex } from "@okrlint/core/model"
import type { Reading } from "@okrlint/core/reading"
import { parseMarkdown, parseMarkdownInSteps, type ParseOptions, type PieceCache } from "@okrlint/markdown"
import {
  checkTextInSteps,
  createEditChooser,
  finishTextsInSteps,
  lintTexts,
  mayConfigureRules,
  parseOptions,
  splitByteOrderMark,
  type CheckedText,
  type EditChooser,
  type LintMessage,
  type LintResult,
  type LintTextsOptions,
} from "okrlint/universal"
import type { Position, Range } from "vscode-languageserver"
import type { TextPositions } from "../text/positions.ts"
import type { KeptReadings } from "./kept-readings.ts"
import { runSliced } from "./run-sliced.ts"

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
  /** Silences what the folder's suppressions file accepts. */
  readonly accept: LintTextsOptions["accept"]
  /** What is kept of the version before. */
  readonly pieces: PieceCache
  readonly readings: KeptReadings
  /** Other documents that rules over the workspace look at. */
  readonly beside: readonly CheckedText[]
  readonly exists: LintTextsOptions["exists"]
  /** What rules over the workspace found the last time. */
  readonly lastRun: LintTextsOptions["lastRun"]
  /** False once the text has been edited; the work is then left. */
  readonly isWanted: () => boolean
}

/** A document as okrlint understands it. Offsets are those of `text`, which has no byte order mark. */
export interface Analysis {
  readonly uri: string
  readonly path: string | undefined
  readonly text: string
  readonly isMdx: boolean
  readonly config: FileConfig
  readonly document: GoalDocument
  readonly lines: LineIndex
  read(goal: Goal): Reading
  /** Found on this text alone, or with the other documents of the workspace; in document order. */
  readonly messages: readonly LintMessage[]
  /** What its rules found before anything is silenced, for rules over the workspace. */
  readonly checked: CheckedText
  rangeOf(start: number, end: number): Range
  offsetAt(position: Position): number
  /** Lints another text in this one's place, without keeping anything. */
  lint(text: string): readonly LintMessage[]
  /** The text with all fixes made, without keeping anything. */
  fix(): string
  /** Reads another text in this one's place, without keeping anything. */
  parse(text: string): GoalDocument
}

/** Reads and lints a text; undefined when it has been edited meanwhile. Loads the validator of options when the config or a comment needs it. */
export async function analyseText(source: TextToAnalyse): Promise<Analysis | undefined> {
  const { uri, path, config, now, positions, isMdx, accept, exists } = source
  const { text, byteOrderMark } = splitByteOrderMark(source.text)
  const shift = byteOrderMark.length
  const options: LintTextsOptions = { now, accept, exists, validate: await loadValidator(config, text) }
  const found = await runSliced(understand(text, source, options), source.isWanted)
  if (found === undefined) return undefined
  const names = namesOf(source)
  const parse = (other: string): GoalDocument => parseMarkdown(other, names)
  const lintAgain = (other: string, chooseEdits?: EditChooser): LintResult | undefined =>
    lintTexts([{ text: other, filePath: path, config }], { ...options, parse, chooseEdits })[0]
  return {
    ...found,
    uri,
    path,
    text,
    isMdx,
    config,
    lines: found.document.lines,
    rangeOf: (start, end) => positions.rangeOf(start + shift, end + shift),
    offsetAt: position => Math.max(0, positions.offsetAt(position) - shift),
    lint: other => lintAgain(other)?.messages ?? [],
    fix: () => lintAgain(text, createEditChooser({ fix: true }))?.output ?? text,
    parse,
  }
}

function namesOf({ path, config, isMdx }: TextToAnalyse): ParseOptions {
  const names = parseOptions({ filePath: path, config })
  return isMdx ? { ...names, mdx: true } : names
}

type Understood = Pick<Analysis, "document" | "read" | "checked" | "messages">

/** Everything that an edit may overtake, with pauses. What is kept for the next version is not thrown away when it is left midway. */
function* understand(text: string, source: TextToAnalyse, options: LintTextsOptions): Generator<unknown, Understood> {
  const { path, config, now, pieces, readings, beside, lastRun } = source
  const document = yield* parseMarkdownInSteps(text, { ...namesOf(source), pieces })
  const read = readings.readerOf(document, { now, settings: { ...config.settings } })
  for (const goal of document.goals) {
    read(goal)
    yield
  }
  const checked = yield* checkTextInSteps({ text, filePath: path, config }, { ...options, parse: () => document, read: () => read })
  const [result] = yield* finishTextsInSteps([checked], { ...options, lastRun }, beside)
  readings.endVersion()
  return { document, read, checked, messages: result?.messages ?? [] }
}

/** The validator loads zod, which costs more than linting a page; most documents need none. */
export async function loadValidator(config: FileConfig, text: string): Promise<OptionsValidator | undefined> {
  if (!needsValidator(config) && !mayConfigureRules(text)) return undefined
  const { validateOptions } = await import("@okrlint/config/validate")
  return validateOptions
}
