import type { Kind, MetricCategory } from "../reading/index.ts"
import type { Role } from "../model/index.ts"

/**
 * Where a goal belongs. `bet`: something is different at the end. `vitalSign`: a level or a duty that never ends. `output`: work that is
 * done or not. `guardrail`: a level that guards a bet. `unknown`: the words do not tell.
 */
export type Pile = "bet" | "vitalSign" | "output" | "guardrail" | "unknown"

/** How many of how many. */
export interface Share {
  readonly count: number
  readonly of: number
}

/** The questions a board is asked for each objective. */
export type AuditQuestion = "endState" | "costOfStandingStill" | "horizon"

/** What the page says to a question. */
export interface AuditAnswer {
  readonly question: AuditQuestion
  /** `open`: the page does not say, and `text` asks. */
  readonly answer: "yes" | "no" | "open"
  /** The words of the page that answer, or the question to put to the team; one sentence. */
  readonly text: string
}

/** A goal and the pile it belongs to, with what tells. */
export interface AuditedGoal {
  readonly id: string
  readonly role: Role
  /** As written; null for a goal without one, whose id is made of its words. */
  readonly label: string | null
  readonly text: string
  readonly filePath: string
  /** 1-based; of the goal's text. */
  readonly line: number
  readonly pile: Pile
  readonly kind: Kind
  /** 0 to 1. */
  readonly confidence: number
  /** What tells, a phrase each. */
  readonly evidence: readonly string[]
  /** Whether it is a vital sign that stands among objectives and key results. */
  readonly inDisguise: boolean
  /** For an objective. */
  readonly answers: readonly AuditAnswer[]
}

/** What is counted of some goals. Slots not filled in, and what a page keeps for later or has behind it, are not counted. */
export interface AuditFigures {
  readonly objectives: number
  readonly keyResults: number
  readonly kpis: number
  readonly initiatives: number
  /** Piles of objectives and key results together; the five add up to both. */
  readonly bets: number
  readonly vitalSigns: number
  readonly outputs: number
  readonly guardrails: number
  readonly unknown: number
  /** Objectives that are KPIs in disguise. */
  readonly disguised: number
  /** Those by all objectives, 0 to 1 with four digits; null without objectives. What is unknown is none. */
  readonly kpiShare: number | null
  /** Objectives that push a number with nothing to guard what that can damage, as `require-guardrail` finds them. */
  readonly unguarded: number
  /** Key results with a number that can be checked. */
  readonly measurable: Share
  /** Key results that say where they start. */
  readonly baselined: Share
  /** Key results with a last day: their own, that of a goal above, or the end of their cycle. */
  readonly dated: Share
  /** Objectives, key results and KPIs by the category of what they measure; those without a known metric are left out. */
  readonly categories: Readonly<Partial<Record<MetricCategory, number>>>
}

/** The goals of one team in one cycle, on one page. */
export interface AuditedBoard extends AuditFigures {
  /** For people. */
  readonly name: string
  readonly team: string | null
  /** The team, else the board's name without its cycle; for people. */
  readonly teamName: string
  readonly cycle: string | null
  /** First ISO day of the cycle, when it can be told. */
  readonly cycleStart: string | null
  readonly filePath: string
  /** 1-based; of its heading or its first goal. */
  readonly line: number
  /** Objectives, key results and KPIs, in document order. */
  readonly goals: readonly AuditedGoal[]
}

/** All boards of one cycle. */
export interface AuditedCycle extends AuditFigures {
  /** Null for boards without one. */
  readonly cycle: string | null
  readonly boards: number
}

/** One team over its cycles. Boards that name no team are one team's when their paths differ by the cycle only. */
export interface AuditedTeam {
  /** The latest name it goes by. */
  readonly team: string
  /** The earliest first. */
  readonly cycles: readonly AuditedCycle[]
}

/** What `okrlint audit` found. There is no score. */
export interface Audit {
  readonly schemaVersion: 1
  /** By document and line. */
  readonly boards: readonly AuditedBoard[]
  /** By name. */
  readonly teams: readonly AuditedTeam[]
  /** The earliest first. */
  readonly cycles: readonly AuditedCycle[]
  /** All boards together. */
  readonly total: AuditFigures
}
