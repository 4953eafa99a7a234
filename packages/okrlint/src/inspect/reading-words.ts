import { findField, type Goal, type Role } from "@okrlint/core/model"
import type { Direction, Kind, Reading } from "@okrlint/core/reading"

/** What each kind means, for people. */
const kindWords: Readonly<Record<Kind, string>> = {
  aspiration: "a direction to take",
  bet: "a change to reach",
  "vital-sign": "a level to watch",
  output: "a thing to deliver",
  milestone: "a point to pass, done or not done",
  activity: "work without an end",
  learning: "something to find out",
  routine: "a standing duty",
  placeholder: "a slot that is not filled in",
  unknown: "not clear enough to judge",
}

const roleWords: Readonly<Record<Role, string>> = { objective: "Objective", keyResult: "Key result", kpi: "KPI", initiative: "Initiative" }

const directionWords: Readonly<Record<Direction, string>> = { increase: "up", decrease: "down", maintain: "kept" }

/** A goal's role, for people. */
export function describeRole(role: Role): string {
  return roleWords[role]
}

/** What a kind means, for people. */
export function describeKind(kind: Kind): string {
  return kindWords[kind]
}

/** Where a metric is to go, for people. */
export function describeDirection(direction: Direction): string {
  return directionWords[direction]
}

/** One line that says how a goal is read: what it is, what is measured, from where to where, by when, who owns it. */
export function describeReading(goal: Goal, reading: Reading): string {
  const { kind, confidence, metric, direction } = reading
  const sure = kind === "unknown" ? "" : ` (${kind}, ${Math.round(confidence * 100)} %)`
  const owner = findField(goal, "owner")?.text
  const parts = [
    metric && `${metric.name}${direction === undefined ? "" : ` ${directionWords[direction]}`}`,
    describeChange(reading),
    describeDeadline(reading),
    owner && `owner ${owner}`,
  ].filter(part => part !== undefined && part !== "")
  return `reads as ${kindWords[kind]}${sure}${parts.length === 0 ? "" : `: ${parts.join(", ")}`}`
}

/** One line that names the signals of a reading; empty when there are none. */
export function describeEvidence({ evidence }: Reading): string {
  return evidence.map(({ reason, text }) => (text === undefined ? reason : `${reason} “${text}”`)).join("; ")
}

function describeChange({ baseline, target, delta }: Reading): string | undefined {
  if (baseline !== undefined && target !== undefined) return `from ${baseline.text} to ${target.text}`
  if (target !== undefined) return `to ${target.text}`
  if (delta !== undefined) return `by ${delta.text}`
  return baseline === undefined ? undefined : `from ${baseline.text}`
}

function describeDeadline({ deadline }: Reading): string | undefined {
  if (deadline === undefined) return undefined
  return deadline.date === undefined || deadline.date === deadline.text ? `due ${deadline.text}` : `due ${deadline.date} (${deadline.text})`
}
