import { spaceless } from "../reading/similar-statements.ts"

/**
 * What two statements can have in common: the runs of three characters in each word with a space at both ends (`churn`: ` ch`, `chu`,
 * `hur`, `urn`, `rn `), so that other endings of a word still count in part and long words count for more than small ones; runs of
 * two in scripts without spaces. Each once, in no order.
 */
export function findFeatures(words: string): ReadonlySet<string> {
  const features = new Set<string>()
  for (const word of words.split(" ")) {
    if (word === "") continue
    if (spaceless.test(word)) addRuns([...word], 2, features)
    else addRuns([" ", ...word, " "], 3, features)
  }
  return features
}

function addRuns(characters: readonly string[], length: number, features: Set<string>): void {
  if (characters.length < length) features.add(characters.join(""))
  for (let start = 0; start + length <= characters.length; start++) features.add(characters.slice(start, start + length).join(""))
}
