import type { Board, Goal, GoalDocument } from "../model/index.ts"
import { findShelved } from "../rules/shared/find-shelved.ts"
import { answerQuestions } from "./answer-questions.ts"
import type { AuditedBoard, AuditedGoal } from "./audit.ts"
import { countFigures } from "./count-figures.ts"
import { sortIntoPile, type Read, type Sorted } from "./sort-into-pile.ts"

/** A document to audit. */
export interface DocumentToAudit {
  readonly document: GoalDocument
  readonly read: Read
  /** As it is shown to people. */
  readonly filePath: string
}

/** The boards of a document, each with its goals sorted and counted; boards without objectives, key results and KPIs are left out. */
export function auditDocument({ document, read, filePath }: DocumentToAudit): AuditedBoard[] {
  const isShelved = findShelved(document)
  const counts = (goal: Goal): boolean => read(goal).kind !== "placeholder" && !isShelved(goal)
  return document.boards.flatMap(board => {
    const goals = board.goals.filter(counts)
    const sorted = goals.filter(({ role }) => role !== "initiative").map(goal => [goal, sortIntoPile(goal, read)] as const)
    if (sorted.length === 0) return []
    const piles = new Map(sorted)
    const figures = countFigures({ goals, read, pileOf: goal => piles.get(goal)?.pile })
    return [{ ...describeBoard(board, filePath), ...figures, goals: sorted.map(one => auditGoal(one, { read, filePath })) }]
  })
}

function describeBoard({ name, team, cycle, span }: Board, filePath: string) {
  return {
    name: name === "" ? filePath : name,
    team: team ?? null,
    teamName: team ?? (withoutCycle(name, cycle?.text) || filePath),
    cycle: cycle?.name ?? null,
    cycleStart: cycle?.start ?? null,
    filePath,
    line: span.start.line,
  }
}

/** `Customer care, Q1 2026` as `Customer care`. */
function withoutCycle(name: string, cycle: string | undefined): string {
  const rest = cycle === undefined ? name : name.replace(cycle, " ")
  return rest
    .replaceAll(/\s+/g, " ")
    .trim()
    .replace(/(?<![\s,:;([–—-])[\s,:;([–—-]+[)\]]?$/, "")
    .trim()
}

function auditGoal(
  [goal, { pile, evidence }]: readonly [Goal, Sorted],
  { read, filePath }: Omit<DocumentToAudit, "document">,
): AuditedGoal {
  const { kind, confidence } = read(goal)
  return {
    id: goal.id,
    role: goal.role,
    label: goal.label ?? null,
    text: goal.statement.text,
    filePath,
    line: goal.statement.span.start.line,
    pile,
    kind,
    confidence,
    evidence,
    inDisguise: pile === "vitalSign" && goal.role !== "kpi",
    answers: goal.role === "objective" ? answerQuestions(goal, { pile, read }) : [],
  }
}
