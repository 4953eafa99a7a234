import type { MessageData } from "@okrlint/core"

/** One replacement in the source, as ESLint has it: 0-based offsets in UTF-16 units after a byte order mark, end exclusive. */
export interface LintFix {
  readonly range: readonly [start: number, end: number]
  readonly text: string
}

/** A rewrite that a person has to choose; `fix` is the merged form of `edits`. */
export interface LintSuggestion {
  readonly messageId: string
  /** What the rewrite does, one sentence. */
  readonly desc: string
  readonly data: MessageData
  readonly fix: LintFix
  readonly edits: readonly LintFix[]
}

/** Another place that belongs to a message, in the same file or another. */
export interface RelatedPlace {
  readonly filePath: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** What stands there, one sentence. */
  readonly message: string
}

/** One finding in ESLint's form, with what okrlint adds. Lines and columns are 1-based, columns in UTF-16 units. */
export interface LintMessage {
  /** Null for a message about the file as such, for example that it is ignored. */
  readonly ruleId: string | null
  readonly messageId?: string
  /** 1 is a warning, 2 an error. */
  readonly severity: 1 | 2
  /** True when the file, or a rule on it, could not be worked on. */
  readonly fatal?: boolean
  /** What is there, one sentence. */
  readonly message: string
  /** What to do, one sentence; empty when there is nothing to do. */
  readonly help: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** Values that stand in the message. */
  readonly data: MessageData
  /** Id of the goal it is about, as `okrlint inspect` prints it. */
  readonly goal: string | null
  /** Name of the board (a team in a cycle) it is about or on; null for prose and for the file as such. */
  readonly board: string | null
  readonly related: readonly RelatedPlace[]
  /** The mechanical, safe edits in order; empty when there are none. */
  readonly edits: readonly LintFix[]
  /** The smallest single replacement that does all `edits`; absent when there are none. */
  readonly fix?: LintFix
  readonly suggestions?: readonly LintSuggestion[]
  /** The rule's page; null for messages of okrlint itself and of plugins. */
  readonly url: string | null
}

/** A message that a directive silences, and by what right. */
export interface SuppressedLintMessage extends LintMessage {
  readonly suppressions: readonly { readonly kind: "directive" | "file"; readonly justification: string }[]
}

/** How many messages of which sort a result has. */
export interface LintCounts {
  readonly errorCount: number
  readonly fatalErrorCount: number
  readonly warningCount: number
  readonly fixableErrorCount: number
  readonly fixableWarningCount: number
}

/** A rule that should be replaced in the config, in ESLint's form. */
export interface DeprecatedRuleUse {
  /** As the config names it. */
  readonly ruleId: string
  /** Ids to use instead; empty when there is nothing to use. */
  readonly replacedBy: readonly string[]
  /** Why, one sentence. */
  readonly info: { readonly message: string }
}

/** A time in milliseconds. */
export interface Time {
  readonly total: number
}

/** What parsing took, and which parser did it; absent for a page that cannot hold goals, which is not parsed. */
export interface ParseTime extends Time {
  readonly parser?: "native" | "micromark"
}

/** What one pass over a text took, in ESLint's form. */
export interface PassTimes {
  readonly parse: ParseTime
  /** By rule id. What a rule is first to ask for, such as how a goal is read, counts as its own. */
  readonly rules: Readonly<Record<string, Time>>
  /** Making the edits that lead to the next pass. */
  readonly fix: Time
  readonly total: number
}

/** What linting one text took, in ESLint's form. */
export interface LintStats {
  /** Times that fixes were made. */
  readonly fixPasses: number
  readonly times: { readonly passes: readonly PassTimes[] }
}

/** What linting one file gave, in ESLint's form. */
export interface LintResult extends LintCounts {
  /** Absolute; `<text>` for text without a name. */
  readonly filePath: string
  /** In document order. */
  readonly messages: readonly LintMessage[]
  readonly suppressedMessages: readonly SuppressedLintMessage[]
  /** The text that the messages speak of, fixed where fixes were made, without byte order mark; present when there are messages. */
  readonly source?: string
  /** The whole text after its fixes, byte order mark included; present when fixes were made. */
  readonly output?: string
  /** Rules the config turns on that are deprecated, and former names it uses. */
  readonly usedDeprecatedRules: readonly DeprecatedRuleUse[]
  /** What linting took; present when that was asked for. */
  readonly stats?: LintStats
}
