import { createLineIndex, runToEnd } from "@okrlint/core/model"
import type { DocumentProblem } from "@okrlint/core/model"
import type { Root } from "mdast"
import { cutSections } from "./cut-sections.ts"
import type { FastParser, ParserName } from "./fast/fast-parser.ts"
import { parseFast } from "./fast/parse-fast.ts"
import { createParseMeter } from "./parse-meter.ts"
import type { ParseMeter } from "./parse-meter.ts"
import { DEFAULT_LIMITS, describeLimit } from "./limits.ts"
import type { LimitReached, ParseLimits } from "./limits.ts"
import { findDeepNesting } from "./nesting-depth.ts"
import { parsePieces } from "./parse-pieces.ts"
import type { TreeSection } from "./parse-pieces.ts"
import type { PieceCache } from "./piece-cache.ts"

/** A parsed document. */
export interface ParsedText {
  /**
   * Positions are those of the text as given: 0-based offsets, 1-based lines and columns in UTF-16 units.
   * A byte order mark counts as the first character; it belongs to no block.
   */
  readonly tree: Root
  /** The limit that was met, if any; the tree is then empty. */
  readonly problems: readonly DocumentProblem[]
  /** The parts that the document was parsed in; they cover the text. */
  readonly sections: readonly TreeSection[]
}

/** What a parse may work with beside micromark. */
export interface ParseTools {
  /** Keeps parsed pieces for the document's next version. */
  readonly pieces?: PieceCache | undefined
  /** Serves the documents for which it is certain to give micromark's tree. */
  readonly fast?: FastParser | undefined
  /** Told which parser reads the document. */
  readonly onParser?: ((parser: ParserName) => void) | undefined
}

/**
 * Parses Markdown (GFM without bare-address links, YAML and TOML front matter) into an mdast tree. Never throws:
 * a document over a limit gives an empty tree and one problem.
 */
export function parseTree(text: string, limits?: Partial<ParseLimits>, tools?: ParseTools): ParsedText {
  return runToEnd(parseTreeInSteps(text, limits, tools))
}

/** As `parseTree`, with a pause after each piece. When it is left before its end, pieces stay for the next version. */
export function* parseTreeInSteps(
  text: string,
  limits: Partial<ParseLimits> = {},
  { pieces, fast, onParser }: ParseTools = {},
): Generator<undefined, ParsedText> {
  const all = { ...DEFAULT_LIMITS, ...limits }
  const early = findLimitReached(text, all)
  if (early !== undefined) return emptyText(text, early)
  const tree = fast && parseFast(text, fast, all)
  onParser?.(tree === undefined ? "micromark" : "native")
  if (tree !== undefined) return { tree, problems: [], sections: [{ start: 0, end: text.length, nodes: tree.children }] }
  const meter = createParseMeter(all)
  try {
    return { ...(yield* parsePieces(text, cutSections(text), { meter, cache: pieces })), problems: [] }
  } catch (error) {
    if (error instanceof RangeError) return emptyText(text, describeStop(meter, all))
    return withoutTree(text, describeCrash(error, text))
  } finally {
    pieces?.endVersion()
  }
}

function findLimitReached(text: string, limits: ParseLimits): LimitReached | undefined {
  if (text.length > limits.maxLength) return { limit: "maxLength", found: text.length, allowed: limits.maxLength, offset: 0 }
  const deep = findDeepNesting(text, limits.maxDepth)
  if (deep !== undefined) return { limit: "maxDepth", found: deep.depth, allowed: limits.maxDepth, offset: deep.offset }
  return undefined
}

function describeStop(meter: ParseMeter, limits: ParseLimits): LimitReached {
  const reading = meter.exceeded()
  if (reading !== undefined) return { ...reading, allowed: limits[reading.limit] }
  // Only the stack is left as a reason, and only nesting fills it.
  return { limit: "maxDepth", found: limits.maxDepth, allowed: limits.maxDepth, offset: 0 }
}

/** micromark is not known to throw anything else; should it, one document is lost and not the run. */
function describeCrash(error: unknown, text: string): DocumentProblem {
  const reason = error instanceof Error ? error.message : String(error)
  return {
    ruleId: "okrlint/parse-error",
    message: `The Markdown parser stopped with \`${reason.replaceAll("`", "'")}\`.`,
    help: "Report the document to okrlint, or leave it out with `ignores`.",
    span: createLineIndex(text).spanAt(0, 0),
  }
}

function emptyText(text: string, reached: LimitReached): ParsedText {
  return withoutTree(text, describeLimit(reached, createLineIndex(text)))
}

function withoutTree(text: string, problem: DocumentProblem): ParsedText {
  const position = createLineIndex(text).spanAt(0, text.length)
  return { tree: { type: "root", children: [], position }, problems: [problem], sections: [] }
}
