import { createReader } from "@okrlint/core"
import type { Goal } from "@okrlint/core/model"
import type { Reading } from "@okrlint/core/reading"
import { parseMarkdown } from "@okrlint/markdown"
import { Linter } from "../../src/index.ts"
import type { MarkedPlan, StatementMark } from "./marked-plan.ts"

/** How many of something are right. */
export interface Share {
  readonly right: number
  readonly of: number
}

/** How well plans are read, with what is read otherwise than marked, for people. */
export interface PlanScore {
  /** Statements that are found as goals of their role. */
  readonly found: Share
  /** Goals that no mark names. */
  readonly spurious: readonly string[]
  /** Of the statements whose kind can be told: how many have one. */
  readonly decided: Share
  /** Of the statements that were given a kind: how many the right one. */
  readonly kind: Share
  readonly quantified: Share
  readonly values: Share
  readonly deadline: Share
  /** Of the findings made: how many are right. */
  readonly findings: Share
  /** Of the findings that are right: how many are made. */
  readonly expected: Share
  readonly misses: readonly string[]
}

/** Finer kinds, folded as people tell them apart; where two are named, either is right. */
const FOLDED: Readonly<Record<string, readonly string[]>> = {
  output: ["deliverable"],
  milestone: ["deliverable", "bet"],
  learning: ["activity", "deliverable"],
  routine: ["vital-sign", "activity"],
}

const NOW = "2026-07-01"

/** Reads plans and holds what is read to the marks. */
export function scorePlans(plans: readonly MarkedPlan[]): PlanScore {
  const tally = createTally()
  for (const plan of plans) scorePlan(plan, tally)
  const { share, spurious, misses } = tally
  return {
    found: share("found"),
    spurious,
    decided: share("decided"),
    kind: share("kind"),
    quantified: share("quantified"),
    values: share("values"),
    deadline: share("deadline"),
    findings: share("findings"),
    expected: share("expected"),
    misses,
  }
}

/** Counts what is right, by what was asked. */
interface Tally {
  readonly spurious: string[]
  readonly misses: string[]
  count(name: string, isRight: boolean, miss: string): void
  share(name: string): Share
}

function createTally(): Tally {
  const shares = new Map<string, Share>()
  const misses: string[] = []
  const share = (name: string): Share => shares.get(name) ?? { right: 0, of: 0 }
  return {
    spurious: [],
    misses,
    share,
    count(name, isRight, miss) {
      const { right, of } = share(name)
      shares.set(name, { right: right + (isRight ? 1 : 0), of: of + 1 })
      if (!isRight) misses.push(`${name}: ${miss}`)
    },
  }
}

function scorePlan({ name, markdown, marks, findings }: MarkedPlan, tally: Tally): void {
  const filePath = `plans/${name}`
  const document = parseMarkdown(markdown, { filePath })
  const read = createReader(document, { now: NOW })
  const left = new Set(document.goals)
  for (const mark of marks) {
    const goal = [...left].find(({ statement, role }) => statement.span.start.line === mark.line && role === mark.role)
    tally.count("found", goal !== undefined, `${name}:${mark.line} ${mark.role}`)
    if (goal === undefined) continue
    left.delete(goal)
    scoreReading({ name, mark, goal, reading: read(goal) }, tally)
  }
  for (const { statement, role } of left) tally.spurious.push(`${name}:${statement.span.start.line} ${role} ${statement.text}`)
  const made = new Linter()
    .verify(markdown, [{ extends: ["recommended"] }], { filePath, now: NOW })
    .map(({ line, ruleId, message }) => ({ finding: `${line} ${ruleId ?? ""}`, message }))
  for (const { finding, message } of made) tally.count("findings", findings.includes(finding), `${name}:${finding} ${message}`)
  for (const finding of findings)
    tally.count(
      "expected",
      made.some(one => one.finding === finding),
      `${name}:${finding}`,
    )
}

interface ReadStatement {
  readonly name: string
  readonly mark: StatementMark
  readonly goal: Goal
  readonly reading: Reading
}

function scoreReading({ name, mark, goal, reading }: ReadStatement, tally: Tally): void {
  const place = `${name}:${mark.line} ${mark.role} ${goal.statement.text}`
  const because = reading.evidence.map(({ reason, text }) => `${reason} ${text ?? ""}`).join()
  const canBeTold = !mark.kinds.includes("unknown")
  const isDecided = reading.kind !== "unknown"
  if (canBeTold) tally.count("decided", isDecided, `${place}: ${mark.kinds.join("|")}`)
  if (isDecided)
    tally.count("kind", isRightKind(mark.kinds, reading.kind), `${place}: ${reading.kind} (${because}), not ${mark.kinds.join("|")}`)
  tally.count("quantified", reading.quantified === mark.isQuantified, `${place}: ${reading.quantified ? "a number" : "no number"}`)
  if (mark.from !== undefined || mark.to !== undefined || mark.change !== undefined) {
    const seen = valuesOf(reading, mark)
    tally.count("values", seen === valuesIn(mark), `${place}: ${seen}, not ${valuesIn(mark)}`)
  }
  if (mark.due !== undefined || reading.deadline !== undefined) {
    const due = reading.deadline === undefined ? undefined : (reading.deadline.date ?? "yes")
    tally.count("deadline", due === mark.due, `${place}: ${due}, not ${mark.due}`)
  }
}

function isRightKind(kinds: readonly string[], kind: string): boolean {
  const accepted = kinds.flatMap(one => FOLDED[one] ?? [one])
  return (FOLDED[kind] ?? [kind]).some(one => accepted.includes(one))
}

function valuesOf({ baseline, target, delta }: Reading, { unit }: StatementMark): string {
  const value = target ?? delta ?? baseline
  return written({ from: baseline?.value, to: target?.value, change: delta?.value, unit: unit === undefined ? undefined : value?.unit })
}

function valuesIn({ from, to, change, unit }: StatementMark): string {
  return written({ from, to, change, unit })
}

function written(values: Readonly<Record<string, number | string | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${value}`)
    .join(" ")
}
