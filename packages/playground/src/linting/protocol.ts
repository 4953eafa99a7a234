import type { Audit, Pile } from "@okrlint/core/audit"
import type { InspectedGoal, LintMessage } from "okrlint/universal"
import type { Plan, RuleSeverity } from "../share/plan.ts"

export type { AuditAnswer, AuditedBoard, AuditedGoal } from "@okrlint/core/audit"
export type { LintMessage } from "okrlint/universal"

/** What the page asks of the worker. */
export type Request =
  | {
      readonly type: "lint"
      /** Counts the plans that were sent; the answer bears it. */
      readonly version: number
      readonly plan: Plan
      /** Calendar day that counts as today, `YYYY-MM-DD`; the present day when absent. */
      readonly now?: string | undefined
    }
  | {
      readonly type: "report"
      /** Which plan the page shows; the report is of that one or there is none. */
      readonly version: number
    }

/** What the worker tells the page. */
export type Response =
  | { readonly type: "catalogue"; readonly catalogue: Catalogue }
  | { readonly type: "understanding"; readonly understanding: Understanding }
  | {
      readonly type: "failure"
      readonly version: number
      /** One sentence. */
      readonly message: string
    }
  | {
      readonly type: "missing"
      /** Names of parts that a new worker has to begin with; this one has read with half of its words and is of no more use. */
      readonly parts: readonly string[]
    }
  | {
      readonly type: "report"
      /** Markdown; undefined when the plan has changed since. */
      readonly markdown: string | undefined
    }

/** What the page shows of a goal; a long plan has a thousand of them, and all cross from the worker at once. */
type ShownGoal = Pick<InspectedGoal, "id" | "label" | "parent" | "text" | "line" | "column" | "endLine" | "endColumn" | "cycle" | "board">

/** A goal, how it is read, and the pile it belongs to. */
export interface ReadGoal extends ShownGoal {
  /** One line for people. */
  readonly reading: string
  /** Why it is read so, one line for people; empty when there is nothing to say. */
  readonly because: string
  /** Null for what an audit leaves out. */
  readonly pile: Pile | null
}

/** A fact of an audit, for people. */
export interface AuditFact {
  readonly name: string
  readonly value: string
}

/** Everything okrlint says about a plan. Places are those of its text with `\n` between lines. */
export interface Understanding {
  readonly version: number
  readonly messages: readonly LintMessage[]
  /** Primary tag (`en`); `und` when the text does not tell. */
  readonly language: string
  readonly goals: readonly ReadGoal[]
  readonly audit: Audit
  readonly facts: readonly AuditFact[]
}

/** What the worker knows of rules and presets, sent once. */
export interface Catalogue {
  /** Names, in the order they are offered. */
  readonly presets: readonly string[]
  readonly rules: readonly CatalogueRule[]
  /** What an audit's piles and questions are called. */
  readonly words: AuditWords
}

/** A rule as it is offered. */
export interface CatalogueRule {
  readonly id: string
  readonly scope: string
  /** Without full stop. */
  readonly summary: string
  readonly why: string
  readonly url: string | null
  /** By preset. */
  readonly severities: Readonly<Record<string, RuleSeverity>>
}

/** The words of an audit, for people. */
export interface AuditWords {
  /** In the order they are shown. */
  readonly piles: readonly { readonly pile: Pile; readonly name: string; readonly about: string }[]
  readonly questions: Readonly<Record<string, string>>
}
