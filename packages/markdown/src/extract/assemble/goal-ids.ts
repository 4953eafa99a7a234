import { isAscii, splitWords, toCompatible } from "@okrlint/core/model"
import type { GoalDraft } from "../draft.ts"

const SLUG_WORDS = 6

/** An id for every goal, unique in the document: the label path within its section, else a slug; `-2` on a clash. */
export function assignIds(goals: readonly GoalDraft[], parents: ReadonlyMap<GoalDraft, GoalDraft>): Map<GoalDraft, string> {
  const ids = new Map<GoalDraft, string>()
  const used = new Map<string, number>()
  for (const goal of goals) {
    const parent = parents.get(goal)
    const wanted = idOf(goal, parent === undefined ? undefined : ids.get(parent))
    ids.set(goal, claim(used, wanted))
  }
  return ids
}

function idOf(goal: GoalDraft, parent: string | undefined): string {
  const own = goal.label === undefined ? "" : compactLabel(goal.label)
  if (own === "") return slugOf(goal.text.text)
  return parent === undefined || /\d\.\d/.test(own) ? own : `${parent}/${own}`
}

function claim(used: Map<string, number>, wanted: string): string {
  const count = (used.get(wanted) ?? 0) + 1
  used.set(wanted, count)
  if (count === 1) return wanted
  const next = `${wanted}-${count}`
  return used.has(next) ? claim(used, wanted) : claim(used, next)
}

/** Most labels are compact: `KR1.1`. */
const COMPACT = /^[A-Za-z\d]+(?:\.\d+)*$/

/** `Key Result 1.2` → `KeyResult1.2`, `KR 1.1` → `KR1.1`; signs are dropped. */
function compactLabel(label: string): string {
  if (COMPACT.test(label)) return label.slice(0, 40)
  const plain = toCompatible(label)
  return (isAscii(plain) ? plain.replace(/[^A-Za-z\d.-]/g, "") : plain.replace(/[^\p{L}\p{N}.-]/gu, ""))
    .replace(/^[.-]+|[.-]+$/g, "")
    .slice(0, 40)
}

function slugOf(text: string): string {
  const words = splitWords(toCompatible(text).toLowerCase())
  const slug = words.slice(0, SLUG_WORDS).join("-").slice(0, 60)
  return slug === "" ? "goal" : slug
}
