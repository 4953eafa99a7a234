import { endsLike } from "../lexicon/word-forms.ts"
import { endOf } from "../text/meanings.ts"
import { endsIn, nounPhrase, objectRange, type Facts } from "./facts.ts"
import type { VerbAt } from "./verb-at.ts"

/** `Build a delightful brand`: a verb whose object decides, with a quality in front of an object that is no thing to make. */
export function isQualified({ line, clauses, lexicon }: Facts, verb: VerbAt): boolean {
  const cases = verb.meaning.polyseme?.when
  if (cases === undefined || cases.length === 0) return false
  const object = nounPhrase(line, objectRange(line, verb, clauses.main))
  if (endsIn(line, object, "deliverable")) return false
  const { at, to } = object
  for (let word = endOf(at, line.marks[at]?.article) ?? at; word < to - 1; word++)
    if (
      line.marks[word]!.state !== undefined ||
      line.marks[word]!.superlative !== undefined ||
      endsLike(line.tokens[word]!.key, "qualities", lexicon.kinds)
    )
      return true
  return false
}

/** `Build a bakery that people love`, `Write better recipes`: what people are to feel, or more of what is there. */
export function isFelt({ line, clauses }: Facts, verb: VerbAt): boolean {
  if (line.marks[verb.to]?.towards?.value === "increase") return true
  let isRelative = false
  for (let at = verb.to; at < clauses.main.to; at++) {
    const { clauseOpening, feeling, possible, population } = line.marks[at]!
    // "A cake hotels can't do without": people behind the thing open a clause without a word for it.
    const isTheirs = at > verb.to + 1 && line.marks[at - 1]!.population !== undefined && line.marks[at - 2]!.deliverable !== undefined
    if ((isRelative && feeling !== undefined) || (isTheirs && population === undefined && (feeling ?? possible) !== undefined)) return true
    isRelative ||= clauseOpening !== undefined
  }
  return false
}
