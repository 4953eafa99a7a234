import { spaceless } from "../reading/similar-statements.ts"

/**
 * What two statements can have in common: the runs of three characters in each word with a space at both ends (`churn`: ` ch`, `chu`,
 * `hur`, `urn`, `rn `), so that other endings of a word still count in part and long words count for more than small ones; runs of
 * two in scripts without spaces. Each once, in no order.
 */
export function findFeatures(words: string): ReadonlySet<string> {
  return new Set(words.split(" ").flatMap(findWordFeatures))
}

/** The features of one word, in order; none for an empty one. */
export function findWordFeatures(word: string): readonly string[] {
  if (word === "") return []
  return spaceless.test(word) ? listRuns([...word], 2) : listRuns([" ", ...word, " "], 3)
}

function listRuns(characters: readonly string[], length: number): readonly string[] {
  if (characters.length < length) return [characters.join("")]
  return characters.slice(length - 1).map((_, start) => characters.slice(start, start + length).join(""))
}
