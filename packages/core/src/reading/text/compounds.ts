import { createMarks, type Marks } from "./meanings.ts"
import type { FindMarks } from "./shared-marks.ts"
import type { Token } from "./tokenize.ts"

/** The shortest first and last part of a compound; shorter ones are parts of words by chance. */
const SHORTEST_FIRST = 3
const SHORTEST_LAST = 4

/** The longest word that is looked at, in letters; longer ones are no words. */
const LONGEST = 48

/**
 * What a noun means that no list holds, in languages that write compounds as one word: a `Karriereseite` is a page, a
 * `Kostensenkung` lowers something. Only what nouns say is taken over; a measure (`Besetzungsdauer`) is named by the whole word.
 */
export function readCompound(token: Token, findMarks: FindMarks): Marks | undefined {
  if (token.key.length > LONGEST) return undefined
  for (let cut = SHORTEST_FIRST; cut <= token.key.length - SHORTEST_LAST; cut++) {
    const taken = takeNoun(findMarks([{ ...token, key: token.key.slice(cut) }], 0), token.key)
    if (taken !== undefined) return taken
  }
  return undefined
}

function takeNoun(last: Readonly<Marks>, word: string): Marks | undefined {
  const { activity, population, deal, deliverable, quality, verb, metric, metricHead } = last
  const noun = verb?.value.form === "noun" ? verb : undefined
  const isMeasure = metric !== undefined || metricHead !== undefined
  if ((activity ?? population ?? deal ?? deliverable ?? quality ?? noun) === undefined && !isMeasure) return undefined
  const measure = isMeasure ? { value: { vitalSign: false, ...metric?.value, name: word }, length: 1 } : undefined
  return { ...createMarks(), activity, population, deal, deliverable, quality, verb: noun, metric: measure }
}
