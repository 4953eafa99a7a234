import { auditDocument, summarizeAudit, type Audit, type Pile } from "@okrlint/core/audit"
import { analyseText, createKeptReadings, createPositions, type Analysis } from "@okrlint/language-server/analysis"
import { createPieceCache } from "@okrlint/markdown"
import {
  describeEvidence,
  describeReading,
  finishTexts,
  inspectDocument,
  listFacts,
  renderAuditMarkdown,
  renderMarkdownReport,
  today,
} from "okrlint/universal"
import type { Plan } from "../share/plan.ts"
import { configOf, planPath } from "./plan-config.ts"
import type { ReadGoal, Understanding } from "./protocol.ts"

/** A plan to understand. */
export interface PlanToUnderstand {
  readonly version: number
  readonly plan: Plan
  /** ISO day that counts as today; the present day when absent. */
  readonly now?: string | undefined
  /** False once another plan has come; the work is then left. */
  readonly isWanted: () => boolean
}

/** What was understood, and the same as a report. */
export interface Understood {
  readonly understanding: Understanding
  /** As Markdown, made when it is asked for. */
  report(): string
}

/** How a plan without a name of its own is called. */
const planName = "Your plan"

/** Makes what understands plans one after another and keeps of each what the next may share with it. */
export function createUnderstanding(): (given: PlanToUnderstand) => Promise<Understood | undefined> {
  const pieces = createPieceCache()
  const readings = createKeptReadings()
  return async ({ version, plan, now = today(), isWanted }) => {
    const { text } = plan
    const analysis = await analyseText({
      uri: planPath,
      path: planPath,
      text,
      positions: createPositions(text, "utf-16"),
      isMdx: false,
      config: configOf(plan),
      now,
      accept: undefined,
      pieces,
      readings,
      lastRun: undefined,
      beside: [],
      exists: undefined,
      isWanted,
    })
    if (analysis === undefined) return undefined
    const audit = auditOf(analysis)
    return { understanding: describe(analysis, { version, audit }), report: () => renderReport(analysis, { now, audit }) }
  }
}

function auditOf({ document, read }: Analysis): Audit {
  return summarizeAudit(auditDocument({ document, read, filePath: planName }))
}

function describe({ document, read, messages }: Analysis, { version, audit }: Pick<Understanding, "version" | "audit">): Understanding {
  const { goals, language } = inspectDocument({ filePath: planPath, document, read })
  const piles = new Map<string, Pile>(audit.boards.flatMap(board => board.goals.map(({ id, pile }) => [id, pile] as const)))
  const described = goals.map((goal, index): ReadGoal => {
    const source = document.goals[index]!
    const reading = read(source)
    const { id, label, parent, text, line, column, endLine, endColumn, cycle, board } = goal
    const shown = { id, label, parent, text, line, column, endLine, endColumn, cycle, board }
    return { ...shown, reading: describeReading(source, reading), because: describeEvidence(reading), pile: piles.get(id) ?? null }
  })
  return { version, messages, language, goals: described, audit, facts: listFacts(audit.total) }
}

function renderReport({ checked }: Analysis, { now, audit }: { readonly now: string; readonly audit: Audit }): string {
  const findings = renderMarkdownReport(finishTexts([checked], { now }), () => planName)
  return audit.boards.length === 0 ? findings : `${findings}\n${renderAuditMarkdown(audit)}`
}
