import type { z } from "zod"
import type { Board, Goal, GoalDocument, Initiative, KeyResult, Kpi, Objective, Prose, Span } from "../model/index.ts"
import type { Reading, TextRange } from "../reading/index.ts"
import type { Edit } from "./finding.ts"
import type { MessageData, Messages, MessageTemplate, Placeholder } from "./message.ts"

/** The zod namespace, handed to a rule's `options`, so that rules cost nothing until options are given. */
export type Zod = typeof z

/** What a rule looks at; decides where its findings stand in the docs and what a directive before a goal reaches. */
export type RuleScope = "statement" | "objective" | "keyResult" | "kpi" | "initiative" | "board" | "prose" | "document" | "workspace"

/** Whose findings a finding makes superfluous: those on the same goal, on its key results, or on its board. */
export interface Supersedes {
  /** A rule's id, or `*` for every rule. */
  readonly rule: string
  readonly on: "self" | "keyResults" | "board"
}

/** What the docs page of a rule says. */
export interface RuleDocs {
  /** "Find …", "Limit …" or "Require …", at most 80 characters, no full stop. */
  readonly summary: string
  /** Why it matters, a short paragraph. */
  readonly why: string
  /** Keys of the sources it rests on (`docs/sources.md`). */
  readonly sources: readonly string[]
  /** What it knowingly misses or may flag wrongly. */
  readonly limits?: readonly string[]
}

/** What every rule says about itself. */
export interface RuleMeta<M extends Messages = Messages, S extends z.ZodType = z.ZodType> {
  readonly id: string
  readonly type: "problem" | "suggestion"
  readonly docs: RuleDocs
  readonly messages: M
  /** One sentence for each suggestion the rule can offer, by id. */
  readonly suggestions?: Readonly<Record<string, string>>
  /** Version of okrlint that brought the rule. */
  readonly since?: string
  /** Presets take stable rules only; `stable` when absent. */
  readonly status?: "stable" | "draft"
  readonly deprecated?: { readonly message: string; readonly replacedBy?: readonly string[] }
  /** Former names that configs and directives may still use. */
  readonly aliases?: readonly string[]
  readonly supersedes?: readonly Supersedes[]
  /** The schema of the rule's options; every option has a default. */
  options?(zod: Zod): S
}

/** Settings that all rules share; see the config's `settings`. */
export type Settings = Readonly<Record<string, unknown>>

/** A place that a report points at, in one of the linted documents. */
export interface Place {
  readonly filePath: string | undefined
  readonly span: Span
  /** The goal it is about, by its id in the document. */
  readonly goalId?: string
  /** The board it is about, by its name; told by the goal when absent. */
  readonly board?: string
}

type Named<T extends MessageTemplate> = Placeholder<T["text"] | T["help"]>

/** Data is demanded exactly when the message has placeholders; messages that are not known until run time take any. */
type ReportMessage<M extends Messages> = {
  [Id in keyof M & string]: { readonly message: Id } & (string extends M[Id]["text"]
    ? { readonly data?: MessageData }
    : [Named<M[Id]>] extends [never]
      ? { readonly data?: never }
      : { readonly data: Readonly<Record<Named<M[Id]>, string | number>> })
}[keyof M & string]

/** What may accompany any report. */
export interface ReportExtras {
  readonly related?: readonly { readonly place: Place; readonly text: string }[]
  readonly fix?: readonly Edit[]
  readonly suggestions?: readonly { readonly suggestion: string; readonly data?: MessageData; readonly edits: readonly Edit[] }[]
}

/** What a report is about: a goal (its whole statement, or `at` a part of it), a board, a paragraph, or any span. */
export type ReportTarget =
  | { readonly goal: Goal; readonly at?: TextRange | Span }
  | { readonly board: Board }
  | { readonly prose: Prose; readonly at?: TextRange }
  | { readonly span: Span }

/** A report on the document at hand. */
export type Report<M extends Messages> = ReportTarget & ReportMessage<M> & ReportExtras

/** A report of a workspace rule, which names its document by the place. */
export type WorkspaceReport<M extends Messages> = { readonly place: Place } & ReportMessage<M> & ReportExtras

/** What a rule is given to work on one document. */
export interface RuleContext<M extends Messages, Options> {
  readonly options: Options
  readonly document: GoalDocument
  readonly settings: Settings
  /** ISO day that counts as today. */
  readonly now: string
  /** The reading of a goal's statement, computed once per document. */
  read(goal: Goal): Reading
  report(report: Report<M>): void
}

/** What a rule looks at, by node; called in document order. */
export interface Visitor {
  objective?(goal: Objective): void
  keyResult?(goal: KeyResult): void
  kpi?(goal: Kpi): void
  initiative?(goal: Initiative): void
  /** After all goals of the document. */
  board?(board: Board): void
  prose?(prose: Prose): void
  /** Last. */
  document?(document: GoalDocument): void
}

/** A rule over one document at a time. */
export interface DocumentRule<M extends Messages = Messages, S extends z.ZodType = z.ZodType> extends RuleMeta<M, S> {
  readonly scope: Exclude<RuleScope, "workspace">
  create(context: RuleContext<M, z.output<S>>): Visitor
}

/** One document's part of what a workspace rule needs. */
export interface DocumentFacts<Facts> {
  readonly filePath: string | undefined
  readonly facts: Facts
}

/** What a workspace rule is given to collect the facts of one document. */
export interface FactsContext<Options> {
  readonly options: Options
  readonly settings: Settings
  read(goal: Goal): Reading
}

/** Facts that several rules take alike: collected once for a document, whichever of the rules are on, and kept under their own name. */
export interface SharedFacts<Facts> {
  /** Unlike any rule's id: holds a space. */
  readonly id: string
  /** Plain JSON data (what is undefined in it is not kept), a pure function of document and settings; undefined for a document that rules need not see. */
  collect(document: GoalDocument, context: Omit<FactsContext<unknown>, "options">): Facts | undefined
}

interface FactsMethod<Facts, Options> {
  collect(document: GoalDocument, context: FactsContext<Options>): Facts | undefined
}

/** Takes a rule's own facts of a document; typed as a method, so that rules with options of all sorts fit into one list. */
export type FactsCollector<Facts, Options> = FactsMethod<Facts, Options>["collect"]

/** What a workspace rule is given once all documents are read. */
export interface WorkspaceContext<M extends Messages, Options> {
  readonly options: Options
  /** Whether a file or folder is there, linted or not; undefined when that cannot be told. */
  exists(path: string): boolean | undefined
  report(report: WorkspaceReport<M>): void
}

/** A rule over all documents of a run; it sees only the facts, which can be cached. */
export interface WorkspaceRule<M extends Messages = Messages, S extends z.ZodType = z.ZodType, Facts = unknown> extends RuleMeta<M, S> {
  readonly scope: "workspace"
  /** The part of a document the rule needs: plain JSON data, a pure function of document and options, undefined when it need not see it; or what it shares with other rules. */
  readonly facts: SharedFacts<Facts> | FactsCollector<Facts, z.output<S>>
  /**
   * For a rule that only compares what has something in common, such as one metric: a document's facts in parts, by what that is. The
   * rule then runs for each key on the parts that documents have of it, and not at all where all of them are as they were in a run
   * that is remembered. A part holds all that the rule looks at. Without it, a rule runs on whole documents, all together.
   */
  split?(document: DocumentFacts<Facts>): ReadonlyMap<string, Facts>
  /**
   * For a rule that follows what one document says of another: pairs of documents that bear on each other, by their indexes. The rule
   * then runs on those that pairs join, set after set, and not at all on a set that is as it was. In place of `split`.
   */
  tie?(documents: readonly DocumentFacts<Facts>[], options: z.output<S>): Iterable<readonly [number, number]>
  /** What `tie` looks at in a document: where that is as it was, pairs are taken to be as they were. Plain JSON data. */
  tiedBy?(document: DocumentFacts<Facts>): unknown
  /** True for a rule that compares documents with what they were; it runs only where that is known. */
  readonly needsHistory?: boolean
  /** True for a rule that says more where it is known what documents were; it runs without, too. */
  readonly usesHistory?: boolean
  create(context: WorkspaceContext<M, z.output<S>>): {
    workspace(documents: readonly DocumentFacts<Facts>[], history?: DocumentHistory<Facts>): void
  }
}

/** What documents were. */
export interface DocumentHistory<Facts> {
  /** By the names that the documents have now. */
  readonly documents: readonly DocumentFacts<Facts>[]
  /** Every state that documents were in, the latest first, by the names that they have now; more than one of a document. */
  readonly past: readonly DocumentFacts<Facts>[]
  /** ISO day; nothing that differs was changed before it. */
  readonly since: string
}

/** Any rule; `scope` tells which of the two forms it has. */
export type Rule = DocumentRule | WorkspaceRule

/** Defines a rule over all documents; facts, message ids, data and options are checked against each other. */
export function defineRule<const M extends Messages, S extends z.ZodType, Facts>(
  rule: WorkspaceRule<M, S, Facts>,
): WorkspaceRule<M, S, Facts>
/** Defines a rule; message ids, their data and the options are checked against each other. */
export function defineRule<const M extends Messages, S extends z.ZodType>(rule: DocumentRule<M, S>): DocumentRule<M, S>
export function defineRule(rule: object): object {
  return rule
}

/** A snippet shown on the rule's page and run as a test. */
export interface Example<Options = unknown> {
  /** What the snippet shows, lower case: "a key result without a number". */
  readonly name: string
  readonly markdown: string
  readonly options?: Options
  /** Name of the document; tells the cycle when the text does not. */
  readonly filePath?: string
  /** The document as it was, for rules with a history; what differs was changed on `changed` or later. */
  readonly earlier?: { readonly markdown: string; readonly changed: string }
  /** Further documents by their names, for rules over all documents; their own findings are not listed. */
  readonly beside?: Readonly<Record<string, string>>
  /** `line:column message` for each expected finding; empty when the snippet is fine. */
  readonly reports: readonly string[]
}
