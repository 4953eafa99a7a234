import type { Root } from "mdast"

/** What of ESLint's source of a Markdown file the rules look at. */
export interface MarkdownSource {
  readonly ast: Root
  /** Without byte order mark. */
  readonly text: string
}

/** What of ESLint's rule context the rules use. */
export interface RuleContext {
  /** Of any language; `readSource` tells it as Markdown. */
  readonly sourceCode: object
  /** Absolute, or a name in brackets for text without a file. */
  readonly filename: string
  readonly settings: Readonly<Record<string, unknown>>
  readonly options: readonly unknown[]
  report(violation: Violation): void
}

/** A place as ESLint's Markdown language counts it: lines and columns are 1-based. */
interface Position {
  readonly line: number
  readonly column: number
}

/** ESLint's tool for making edits. */
interface Fixer {
  replaceTextRange(range: [start: number, end: number], text: string): ReplacedText
}

/** A replacement in ESLint's form; offsets are 0-based, the end exclusive. */
interface ReplacedText {
  readonly range: [number, number]
  readonly text: string
}

/** What a rule tells ESLint. */
export interface Violation {
  readonly loc: { readonly start: Position; readonly end: Position }
  readonly messageId: string
  readonly data: Record<string, string | number>
  readonly fix: ((fixer: Fixer) => ReplacedText) | null
  readonly suggest: { readonly messageId: string; readonly data: Record<string, string>; readonly fix: (fixer: Fixer) => ReplacedText }[]
}

/** A rule as ESLint takes it. */
export interface EslintRule {
  readonly meta: {
    readonly type: "problem" | "suggestion"
    readonly docs: { readonly description: string; readonly url: string; readonly recommended: boolean }
    readonly messages: Record<string, string>
    readonly schema: Record<string, unknown>[]
    readonly fixable?: "code"
    readonly hasSuggestions: boolean
    readonly languages: string[]
    readonly deprecated?: boolean
    readonly replacedBy?: string[]
  }
  create(context: RuleContext): { "root:exit"(): void }
}

/** What a preset says of a rule in ESLint's config. */
export type EslintRuleEntry = "off" | "warn" | "error" | ["off" | "warn" | "error", unknown]

/** The source as Markdown; to be asked when ESLint has left its root, since `meta.languages` keeps rules from other languages. */
export function readSource({ sourceCode }: RuleContext): MarkdownSource {
  return sourceCode as MarkdownSource // of `@eslint/markdown`, by the rule's languages
}
