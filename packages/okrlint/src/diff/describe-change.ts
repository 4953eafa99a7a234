import type { ChangeType } from "@okrlint/core/comparison"
import type { InspectedQuantity } from "../inspect/inspected.ts"
import { describeKind, describeRole } from "../inspect/reading-words.ts"
import type { DiffChange, DiffGoal } from "./goal-diff.ts"

/** What each change is called: alone, and of several. */
const changeWords: Readonly<Record<ChangeType, readonly [one: string, many: string]>> = {
  dropped: ["dropped", "dropped"],
  "target-weakened": ["target weakened", "targets weakened"],
  "deadline-pushed": ["deadline pushed", "deadlines pushed"],
  "kind-changed": ["changed in kind", "changed in kind"],
  "baseline-changed": ["baseline changed", "baselines changed"],
  "carried-over": ["carried over", "carried over"],
  "target-raised": ["target raised", "targets raised"],
  "deadline-pulled": ["deadline pulled in", "deadlines pulled in"],
  reworded: ["reworded", "reworded"],
  moved: ["moved", "moved"],
  added: ["added", "added"],
}

/** What a change is called, for people. */
export function nameChange(type: ChangeType, count = 1): string {
  return changeWords[type][count === 1 ? 0 : 1]
}

/** The change a reader has to know of before agreeing to it: what was promised is gone, less, later or something else. */
export function isGrave(type: ChangeType): boolean {
  return type === "dropped" || type === "target-weakened" || type === "deadline-pushed" || type === "kind-changed"
}

/** What was and what is, one phrase for each change of the goal: "target 60% → 50%". */
export function describeDetails({ type, also, before, after }: DiffChange): string[] {
  if (before === null || after === null) return []
  const goals = { before, after }
  return [...new Set([type, ...also].map(name => describeOne(name, goals)).filter(text => text !== ""))]
}

interface TwoStates {
  readonly before: DiffGoal
  readonly after: DiffGoal
}

function describeOne(type: ChangeType, { before, after }: TwoStates): string {
  switch (type) {
    case "target-weakened":
    case "target-raised":
      return `target ${describeTarget(before)} → ${describeTarget(after)}`
    case "deadline-pushed":
    case "deadline-pulled":
      return `due ${describeDue(before)} → ${describeDue(after)}`
    case "baseline-changed":
      return `baseline ${textOf(before.baseline)} → ${textOf(after.baseline)}`
    case "kind-changed":
      return before.role === after.role
        ? `${describeKind(before.kind)} → ${describeKind(after.kind)}; was \`${before.text}\``
        : `${describeRole(before.role)} → ${describeRole(after.role)}`
    case "carried-over":
      return describeCarried(before, after)
    case "reworded":
      return describeRewording(before, after)
    case "moved":
      return before.filePath === after.filePath ? `was ${before.goal}` : `was ${before.goal} in ${before.filePath}`
    case "dropped":
    case "added":
      return ""
  }
}

function describeCarried(before: DiffGoal, after: DiffGoal): string {
  const targets = [describeTarget(before), describeTarget(after)]
  const change = targets[0] === targets[1] ? "" : `, target ${targets[0]} → ${targets[1]}`
  return `from ${before.cycle ?? "an earlier cycle"}${before.filePath === after.filePath ? "" : ` in ${before.filePath}`}${change}`
}

function describeRewording(before: DiffGoal, after: DiffGoal): string {
  if (before.text !== after.text) return `was \`${before.text}\``
  const [target, due] = [describeTarget(before) !== describeTarget(after), describeDue(before) !== describeDue(after)]
  const parts = [
    target ? `target ${describeTarget(before)} → ${describeTarget(after)}` : "",
    due ? `due ${describeDue(before)} → ${describeDue(after)}` : "",
  ]
  return parts.filter(part => part !== "").join(", ")
}

function describeTarget({ target, delta }: DiffGoal): string {
  return target === null && delta !== null ? delta.text : textOf(target)
}

function textOf(quantity: InspectedQuantity | null): string {
  return quantity?.text ?? "none"
}

function describeDue({ deadline }: DiffGoal): string {
  return deadline === null ? "end of cycle" : (deadline.date ?? deadline.text)
}
