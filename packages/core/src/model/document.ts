import type { Board } from "./board.ts"
import type { Cycle } from "./cycle.ts"
import type { Goal } from "./goal.ts"
import type { LineIndex, Span } from "./position.ts"
import type { Statement } from "./statement.ts"

/** A heading and what stands below it, down to the next heading of its depth or above. */
export interface Section {
  /** Plain text of the heading; empty for what stands before the first heading. */
  readonly title: string
  /** 1 to 6; 0 for what stands before the first heading. */
  readonly depth: number
  readonly parent: Section | undefined
  /** The heading line, or an empty span at the start. */
  readonly headingSpan: Span
  /** Heading and content, with sub-sections. */
  readonly span: Span
}

/** A paragraph of running text that is no goal. */
export interface Prose {
  readonly statement: Statement
  readonly section: Section
}

/** A comment that speaks to okrlint (`<!-- okrlint-disable … -->` or `{/* okrlint-disable … *\/}`), not yet understood. */
export interface DirectiveComment {
  /** What stands between the comment marks, trimmed: `okrlint-disable-next-line kr-measurable -- agreed`. */
  readonly text: string
  /** The whole comment with its marks. */
  readonly span: Span
  /** Offset of `text` in the source. */
  readonly textOffset: number
}

/** The YAML block at the document's start, as data. */
export interface FrontMatter {
  /** Values as YAML gives them; only a mapping is taken. */
  readonly data: Readonly<Record<string, unknown>>
  /** The block with its fences. */
  readonly span: Span
}

/** A line that looked like a goal and was left out. */
export interface LeftOut {
  readonly text: string
  readonly span: Span
  /** A sentence for people: "an example in a guide". */
  readonly reason: string
}

/** Something about the document as a whole that went wrong while reading it. */
export interface DocumentProblem {
  readonly ruleId: "okrlint/parse-error" | "okrlint/limit"
  readonly message: string
  readonly help: string
  readonly span: Span
}

/** What okrlint understood of one Markdown document. */
export interface GoalDocument {
  /** As given by the caller; undefined for text without a name. */
  readonly filePath: string | undefined
  readonly text: string
  /** BCP 47 primary tag of the prose, such as `en`; `und` when unknown. */
  readonly language: string
  /** In document order. */
  readonly cycles: readonly Cycle[]
  readonly boards: readonly Board[]
  /** Every goal, in document order. */
  readonly goals: readonly Goal[]
  readonly sections: readonly Section[]
  readonly prose: readonly Prose[]
  readonly directives: readonly DirectiveComment[]
  readonly frontMatter: FrontMatter | undefined
  readonly leftOut: readonly LeftOut[]
  /** Limits met and parts that could not be read; the rest of the document is still there. */
  readonly problems: readonly DocumentProblem[]
  readonly lines: LineIndex
}
