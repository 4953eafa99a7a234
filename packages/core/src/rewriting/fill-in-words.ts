import { childrenOf, createLetterPattern, type Goal, type GoalDocument, type Objective } from "../model/index.ts"
import type { MetricReading, Quantity, Reading } from "../reading/index.ts"
import { addField } from "./add-field.ts"
import { addKeyResult } from "./add-key-result.ts"
import { BLANK } from "./blank.ts"
import { readGoalForm } from "./goal-form.ts"
import type { Rewrite } from "./offer.ts"
import { phrasesIn, type Phrases } from "./phrases.ts"
import { addWords, replaceStatement, replaceWords } from "./statement-words.ts"

/** Replaces a level to keep by a way to go: the metric alone, with both ends blank. */
export function moveMetric(goal: Goal, reading: Reading, document: GoalDocument): Rewrite {
  const { metric, deadline } = reading
  const fromTo = phrasesIn(document.language)?.fromTo
  const day = deadline?.from === "statement" ? ` ${deadline.text}` : ""
  const words = metric && fromTo && `${nameMetric(goal, reading, metric)} ${fromTo}${day}`
  return {
    suggestion: "moveMetric",
    data: { words: words ?? "" },
    edits: words === undefined ? undefined : replaceStatement(goal, document, words),
  }
}

/** Adds both ends of a movement, before the clauses that say by when, why, or what is guarded. */
export function addMovement(goal: Goal, { deadline, why, guardrail }: Reading, document: GoalDocument): Rewrite {
  const words = phrasesIn(document.language)?.fromTo
  const { text } = goal.statement
  const clauses = [deadline?.range, why, guardrail].flatMap(range => (range === undefined || range.start === 0 ? [] : [range.start]))
  const at =
    clauses.length === 0
      ? undefined
      : text
          .slice(0, Math.min(...clauses))
          .trimEnd()
          .replace(/[,;]$/, "").length
  return {
    suggestion: "addMovement",
    data: { words: words ?? "" },
    edits: words === undefined ? undefined : addWords(goal, document, { words, at }),
  }
}

/** Adds where a movement starts: in its column, before the words that lead to the target, or in brackets. */
export function addStart(goal: Goal, target: Quantity | undefined, document: GoalDocument): Rewrite {
  const phrases = phrasesIn(document.language)
  const suggestion = "addStart"
  if (phrases === undefined) return { suggestion, edits: undefined }
  if (readGoalForm(goal, document).shape === "row") {
    const edits = addField(goal, document, { name: "baseline", label: phrases.baseline })
    if (edits !== undefined) return { suggestion, data: { words: `${phrases.baseline}: ${BLANK}` }, edits }
  }
  const at = target?.from === "statement" ? findLead(goal.statement.text.slice(0, target.start), phrases.to) : undefined
  const words = at === undefined ? phrases.today : phrases.from
  return { suggestion, data: { words }, edits: addWords(goal, document, { words, at }) }
}

/** Adds a threshold: a floor, a ceiling, or both to choose from where the metric does not tell. */
export function addThreshold(goal: Goal, { metric }: Reading, document: GoalDocument): Rewrite[] {
  const phrases = phrasesIn(document.language)
  if (phrases === undefined) return []
  const sides =
    metric?.polarity === "up" ? [phrases.atLeast] : metric?.polarity === "down" ? [phrases.atMost] : [phrases.atLeast, phrases.atMost]
  return sides.map(words => ({ suggestion: "addThreshold", data: { words }, edits: writeThreshold(goal, document, { words, phrases }) }))
}

/** Adds by when: the last day of the goal's cycle, else a blank. */
export function addDay(goal: Goal, document: GoalDocument): Rewrite {
  const by = phrasesIn(document.language)?.by
  const words = by?.replace(BLANK, goal.cycle?.end ?? BLANK)
  return { suggestion: "addDay", data: { words: words ?? "" }, edits: words === undefined ? undefined : addWords(goal, document, words) }
}

/** Says that a change of a percentage is meant in points. */
export function inPoints(goal: Goal, { text, start, end }: Quantity, document: GoalDocument): Rewrite {
  const points = phrasesIn(document.language)?.points
  const words = points === undefined || !text.endsWith("%") ? undefined : `${text.slice(0, -1).trimEnd()} ${points}`
  return {
    suggestion: "inPoints",
    data: { words: words ?? "" },
    edits: words === undefined ? undefined : replaceWords(goal, document, { start, end, text: words }),
  }
}

/** Replaces a verb by the one that says the reverse; offered only for verbs that have one. */
export function reverseVerb(goal: Goal, { verb }: Reading, document: GoalDocument): Rewrite {
  const said = verb === undefined ? "" : goal.statement.text.slice(verb.start, verb.end)
  const opposites = phrasesIn(document.language)?.opposites ?? {}
  const opposite = Object.hasOwn(opposites, said.toLowerCase()) ? opposites[said.toLowerCase()] : undefined
  const words = opposite && (said === said.toLowerCase() ? opposite : capital(opposite))
  const edits =
    verb === undefined || words === undefined ? undefined : replaceWords(goal, document, { start: verb.start, end: verb.end, text: words })
  return { suggestion: "reverseVerb", data: { words: words ?? "" }, edits }
}

/** Adds a key result that watches what must not get worse. */
export function addGuardrail(objective: Objective, name: string, document: GoalDocument): Rewrite {
  const stays = phrasesIn(document.language)?.stays
  const words = stays === undefined ? undefined : `${capital(name)} ${stays} [guardrail]`
  return {
    suggestion: "addGuardrail",
    data: { words: words ?? "" },
    edits: words === undefined ? undefined : addKeyResult(objective, document, words),
  }
}

/** Begins the key results of an objective with one to fill in. */
export function startKeyResults(objective: Objective, document: GoalDocument): Rewrite {
  const fromTo = phrasesIn(document.language)?.fromTo
  const words = fromTo === undefined ? undefined : `${BLANK} ${fromTo}`
  const isFirst = childrenOf(objective, "keyResult").length === 0
  return {
    suggestion: "startKeyResults",
    data: { words: words ?? "" },
    edits: words === undefined || !isFirst ? undefined : addKeyResult(objective, document, words),
  }
}

const PLAIN_WORDS = createLetterPattern(String.raw`^[\p{L}\p{N}][\p{L}\p{N} '’-]*$`)

/** A metric as its goal calls it, with what stands between it and the verb or number before it: `checkout availability`. */
export function nameMetric({ statement: { text } }: Goal, { verb, quantities }: Reading, { start, end }: MetricReading): string {
  const before = [verb, ...quantities.filter(({ from }) => from === "statement")]
    .map(range => range?.end ?? 0)
    .filter(edge => edge <= start)
  const words = text.slice(Math.max(0, ...before), end).trim()
  return capital(PLAIN_WORDS.test(words) ? words : text.slice(start, end))
}

/** Begins with a capital, as list items and sentences do. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

interface Threshold {
  readonly words: string
  readonly phrases: Phrases
}

function writeThreshold(goal: Goal, document: GoalDocument, { words, phrases }: Threshold): Rewrite["edits"] {
  const inColumn =
    readGoalForm(goal, document).shape === "row"
      ? addField(goal, document, { name: "target", label: phrases.threshold, value: words })
      : undefined
  return inColumn ?? addWords(goal, document, goal.statement.text.includes(":") ? words : `: ${words}`)
}

/** Where the word begins that leads to the target, when it stands right before it. */
function findLead(before: string, words: readonly string[]): number | undefined {
  const trimmed = before.trimEnd()
  const lead = words.find(word => trimmed.toLowerCase().endsWith(` ${word}`))
  return lead === undefined ? undefined : trimmed.slice(0, -lead.length).trimEnd().length
}
