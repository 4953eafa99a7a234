import type { Edit } from "../linter/finding.ts"
import type { Goal, GoalDocument, Objective } from "../model/index.ts"
import type { Reading } from "../reading/index.ts"
import { addKeyResult } from "./add-key-result.ts"
import { addSibling } from "./add-sibling.ts"
import { BLANK } from "./blank.ts"
import { nameMetric } from "./fill-in-words.ts"
import { addToList } from "./move-to-list.ts"
import type { Rewrite } from "./offer.ts"
import { phrasesIn } from "./phrases.ts"
import { replaceStatement, sourceOf } from "./statement-words.ts"

/** Makes an objective's words a key result of it, and leaves a blank for the objective. */
export function keepAsKeyResult(objective: Objective, document: GoalDocument): Edit[] | undefined {
  const words = phrasesIn(document.language)
  const added = addKeyResult(objective, document, sourceOf(objective, document))
  const blank = words && replaceStatement(objective, document, words.change)
  return blank && added && [...blank, ...added]
}

/** Makes a KPI's words the last key result of its board, and keeps the metric as the KPI, with a level to fill in. */
export function splitChangeOff(kpi: Goal, reading: Reading, document: GoalDocument): Edit[] | undefined {
  const last = kpi.board.goals.findLast(({ role }) => role === "keyResult")
  const added = last && addSibling(last, document, sourceOf(kpi, document))
  const entry = writeEntry(kpi, reading, { document, value: BLANK })
  const kept = entry === undefined ? undefined : replaceStatement(kpi, document, entry)
  return kept && added && [...kept, ...added]
}

/** Adds the metric that a key result moves to the KPI list, with today's value as the level that must hold. */
export function trackMetric(goal: Goal, reading: Reading, document: GoalDocument): Rewrite {
  const entry = writeEntry(goal, reading, { document, value: reading.baseline?.text ?? BLANK })
  return {
    suggestion: "track",
    data: { entry: entry ?? "" },
    edits: entry === undefined ? undefined : addToList(goal.board, document, { list: "kpi", texts: [entry], near: goal }),
  }
}

interface Entry {
  readonly document: GoalDocument
  readonly value: string
}

/** A metric and the level on its healthy side, which for a metric that is not known is where it comes from. */
function writeEntry(goal: Goal, reading: Reading, { document, value }: Entry): string | undefined {
  const { metric, direction } = reading
  const words = phrasesIn(document.language)
  if (metric === undefined || words === undefined) return undefined
  const isCeiling = (metric.polarity ?? (direction === "decrease" ? "down" : "up")) === "down"
  const level = (isCeiling ? words.atMost : words.atLeast).replace(BLANK, () => value)
  return `${nameMetric(goal, reading, metric)}: ${level}`
}
