import { tokenBefore, type Line } from "../text/line.ts"
import { endOf } from "../text/meanings.ts"

/** How far in front of the people its preposition may stand: `for the largest hotels`. */
const REACH = 4

/** Whether a number begins a bracket that says what sort of people something is for: `for the largest hotels (200+ beds)`. */
export function isAudience(line: Line, at: number): boolean {
  const opening = tokenBefore(line, at)?.key
  if (opening !== "(" && opening !== "（") return false
  const people = at - 2
  if (people < 1 || endOf(people, line.marks[people]!.population) !== at - 1) return false
  for (let before = people - 1; before >= Math.max(0, people - REACH); before--) {
    const { preposition, to } = line.marks[before]!
    if (preposition !== undefined || to !== undefined) return true
  }
  return false
}
