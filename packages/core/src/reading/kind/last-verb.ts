import type { Line } from "../text/line.ts"
import { endOf } from "../text/meanings.ts"
import type { TokenRange, VerbAt } from "./verb-at.ts"

/** How many tokens may stand behind the first of a verb: the verb itself and what closes the clause. */
const REACH = 24

/** Finds the verb that ends a clause, with nothing but its endings behind (`…を増加させる`); a bracket at the very end adds a remark. */
export function findLastVerb(line: Line, { at: start, to: end }: TokenRange): VerbAt | undefined {
  const last = endOfWords(line, start, end)
  let found: VerbAt | undefined
  for (let at = last - 1; at >= Math.max(start, last - REACH); at--) {
    const verb = line.marks[at]!.verb
    // Of two that end together the longer is meant: its first part alone is another word.
    if (verb !== undefined && isClosed(line, endOf(at, verb), last))
      found = { meaning: verb.value, form: "imperative", at, to: endOf(at, verb), isLast: true }
    else if (line.tokens[at]!.kind === "sign") break
  }
  return found
}

/** Whether only endings stand between a token and the end. */
function isClosed(line: Line, from: number, end: number): boolean {
  let at = from
  while (at < end) {
    const tail = line.marks[at]!.verbTail
    if (tail === undefined) return false
    at = endOf(at, tail)
  }
  return at === end
}

/** The end of a clause without its last signs and a bracket. */
function endOfWords(line: Line, start: number, end: number): number {
  let at = end
  while (at > start && line.tokens[at - 1]!.kind === "sign") {
    const opening = OPENINGS.get(line.tokens[at - 1]!.key)
    at--
    if (opening === undefined) continue
    let open = at
    while (open > start && line.tokens[open]!.key !== opening) open--
    if (open > start) at = open
  }
  return at
}

const OPENINGS: ReadonlyMap<string, string> = new Map([
  [")", "("],
  ["）", "（"],
])
