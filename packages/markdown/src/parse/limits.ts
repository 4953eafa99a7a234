import type { DocumentProblem, LineIndex } from "@okrlint/core/model"

/** What a document may be at most before it is passed over; all guard against input that no Markdown parser survives. */
export interface ParseLimits {
  /** Longest document, in UTF-16 units. */
  readonly maxLength: number
  /** Deepest nesting of lists and quotes. */
  readonly maxDepth: number
  /** Most marks such as `*`, `[` and `<!--` in one paragraph, when the rest of the document has none; the time to match them grows with the square. */
  readonly maxMarks: number
  /** Most pieces of blocks that an underline or unindented list text moves, when it stands alone; the time grows with the square. */
  readonly maxBlocks: number
}

/** A document over one of the limits: what it has, and what it may have. */
export interface LimitReached {
  readonly limit: keyof ParseLimits
  readonly found: number
  readonly allowed: number
  /** 0-based offset of the first character over the limit, or of the text that holds it. */
  readonly offset: number
}

/**
 * Limits when none are given. Measured: a document just below one of them is read in about a second,
 * and a planning handbook of 300 kB has 220 marks and 360 blocks in this sense.
 */
export const DEFAULT_LIMITS: ParseLimits = { maxLength: 1_048_576, maxDepth: 100, maxMarks: 5_000, maxBlocks: 8_000 }

/** What to tell people about a limit, at the place where it was reached. */
export function describeLimit(reached: LimitReached, lines: LineIndex): DocumentProblem {
  const found = reached.found.toLocaleString("en")
  const allowed = reached.allowed.toLocaleString("en")
  const { what, help } = WORDING[reached.limit]
  const span = lines.spanAt(reached.offset, reached.offset)
  return { ruleId: "okrlint/limit", message: `${what.replace("{{found}}", found)}, at most ${allowed} expected.`, help, span }
}

const WORDING: Readonly<Record<keyof ParseLimits, { readonly what: string; readonly help: string }>> = {
  maxLength: {
    what: "The document has {{found}} characters",
    help: "Split the document, or leave it out with `ignores`.",
  },
  maxDepth: {
    what: "Lists and quotes are nested {{found}} levels deep",
    help: "Take the inner lists out into sections of their own, or leave the document out with `ignores`.",
  },
  maxMarks: {
    what: "Marks such as `*`, `[` and `<!--` stand as densely as {{found}} in one paragraph",
    help: "Split the paragraph, put the marks into a code block, or leave the document out with `ignores`.",
  },
  maxBlocks: {
    what: "Underlines and unindented list text weigh as much as {{found}} blocks in a row",
    help: "Put blank lines and headings between the blocks, or leave the document out with `ignores`.",
  },
}
