import type { Line } from "../text/line.ts"
import { endOf } from "../text/meanings.ts"
import type { TextRange } from "../types.ts"
import type { TokenRange } from "./verb-at.ts"

/** A statement without the clauses that do not say what it is. */
export interface Clauses {
  /** What is left: the clause that carries the goal. */
  readonly main: TokenRange
  readonly why: TokenRange | undefined
  readonly guardrail: TokenRange | undefined
}

/** Splits the guardrail tail off first, then the reason; where such a clause stands in front, it ends in words that tell it. */
export function splitClauses(line: Line): Clauses {
  const end = line.tokens.length
  const front = findFront(line)
  if (front !== undefined) {
    const clause = { at: 0, to: front.to }
    const isGuard = front.tag === "guardrailEnd"
    return { main: { at: front.behind, to: end }, why: isGuard ? undefined : clause, guardrail: isGuard ? clause : undefined }
  }
  const guard = findFirst(end, at => line.marks[at]!.guardrail !== undefined)
  const why = findFirst(guard ?? end, at => line.marks[at]!.why !== undefined)
  const mainEnd = Math.min(guard ?? end, why ?? end)
  return {
    main: { at: skipOpening(line, skipTag(line, mainEnd), mainEnd), to: mainEnd },
    why: why === undefined ? undefined : { at: why, to: guard !== undefined && guard > why ? guard : end },
    guardrail: guard === undefined ? undefined : { at: guard, to: end },
  }
}

interface Front {
  readonly tag: "guardrailEnd" | "whyEnd"
  readonly to: number
  /** The index of the main clause's first token. */
  readonly behind: number
}

/** `売上を落とさずに…`: a clause in front that its last words tell; without anything behind it would be the statement itself. */
function findFront(line: Line): Front | undefined {
  for (let at = 1; at < line.tokens.length; at++) {
    const { guardrailEnd, whyEnd } = line.marks[at]!
    const front = frontAt(line, "guardrailEnd", endOf(at, guardrailEnd)) ?? frontAt(line, "whyEnd", endOf(at, whyEnd))
    if (front !== undefined) return front
  }
  return undefined
}

function frontAt(line: Line, tag: Front["tag"], to: number | undefined): Front | undefined {
  if (to === undefined) return undefined
  const behind = COMMAS.has(line.tokens[to]?.key ?? "") ? to + 1 : to
  return behind < line.tokens.length ? { tag, to, behind } : undefined
}

const COMMAS: ReadonlySet<string> = new Set([",", "，", "、"])

/** `(all) …`, `[mobile] …`: a tag in brackets says for whom or which part, not what. */
function skipTag(line: Line, end: number): number {
  const closing = BRACKETS.get(line.tokens[0]?.key ?? "")
  if (closing === undefined) return 0
  for (let at = 1; at < Math.min(end - 1, TAG); at++) if (line.tokens[at]!.key === closing) return at + 1
  return 0
}

const BRACKETS: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["[", "]"],
  ["（", "）"],
  ["【", "】"],
])

/** How long a tag in front may be, in tokens. */
const TAG = 8

/** `By the end of 2026, run …`: what stands before the comma only says when or how. */
function skipOpening(line: Line, start: number, end: number): number {
  const first = line.marks[start]
  const isCondition = first?.clauseOpening !== undefined && first.infinitive === undefined
  if (first?.due === undefined && first?.within === undefined && first?.means === undefined && !isCondition) return start
  const reach = line.tokens[start]!.kind === "glyph" ? GLYPHS : WORDS
  for (let at = start + 1; at < Math.min(end - 1, start + reach); at++) {
    const { key } = line.tokens[at]!
    if (key === "," || key === "，") return at + 1
  }
  return start
}

/** How long an opening clause may be, in words and in glyphs. */
const WORDS = 12
const GLYPHS = 30

/** The first token behind the opening words at which a connective begins; at the very start it would be the statement itself. */
function findFirst(end: number, begins: (at: number) => boolean): number | undefined {
  for (let at = 2; at < end; at++) if (begins(at)) return at
  return undefined
}

/** The text range of a stretch of tokens. */
export function textRangeOf(line: Line, { at, to }: TokenRange): TextRange {
  return { start: line.tokens[at]!.start, end: line.tokens[to - 1]!.end }
}
