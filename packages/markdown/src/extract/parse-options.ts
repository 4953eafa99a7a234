import type { FastParser, ParserName } from "../parse/fast/fast-parser.ts"
import type { PieceCache } from "../parse/piece-cache.ts"
import type { ParseLimits } from "../parse/limits.ts"
import type { LabelAdditions } from "./labels/vocabulary.ts"

/** How a document is read. */
export interface ParseOptions {
  /** Used for the cycle when the text names none, and as a board's name; a file's name never decides whether there are goals. */
  readonly filePath?: string
  readonly limits?: Partial<ParseLimits>
  /** Words that a team adds to the label tables. */
  readonly labels?: LabelAdditions
  /** Month 1 to 12 in which the fiscal year starts; without it fiscal cycles have no days. */
  readonly fiscalYearStart?: number
  /** The team whose goals these are. */
  readonly team?: string
  /** BCP 47 primary tag; found from the text when absent. */
  readonly language?: string
  /** Whether the text is MDX; by default the file's ending tells. */
  readonly mdx?: boolean
  /** Keeps parsed pieces for the document's next version; for editors, one for each document. */
  readonly pieces?: PieceCache
  /** A faster parser for the documents that it reads as micromark does. */
  readonly fast?: FastParser
  /** Told which parser reads the document; not for a document that cannot hold goals, which is not parsed. */
  readonly onParser?: (parser: ParserName) => void
}
