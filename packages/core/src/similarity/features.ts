import { spaceless } from "../reading/similar-statements.ts"

/**
 * What two statements can have in common: the runs of three characters in each word with a space at both ends (`churn`: ` ch`, `chu`,
 * `hur`, `urn`, `rn `), so that other endings of a word still count in part and long words count for more than small ones; runs of
 * two in scripts without spaces. Each once, in no order.
 */
export function findFeatures(words: string): ReadonlySet<string> {
  const features = new Set<string>()
  for (const word of words.split(" ")) for (const feature of findWordFeatures(word)) features.add(feature)
  return features
}

/** The features of one word, in order; none for an empty one. */
export function findWordFeatures(word: string): readonly string[] {
  if (word === "") return []
  return spaceless.test(word) ? listRuns(word, 2) : listRuns(` ${word} `, 3)
}

/** The runs of so many characters; a character outside the first 65,536 is one, too. */
function listRuns(text: string, length: number): readonly string[] {
  const hasPairs = /[\ud800-\udfff]/.test(text)
  return hasPairs ? joinRuns([...text], length) : sliceRuns(text, length)
}

/** Most text by far: taking pieces of it costs a small part of putting characters together. */
function sliceRuns(text: string, length: number): readonly string[] {
  if (text.length < length) return [text]
  const runs: string[] = []
  for (let start = 0; start + length <= text.length; start++) runs.push(text.slice(start, start + length))
  return runs
}

function joinRuns(characters: readonly string[], length: number): readonly string[] {
  if (characters.length < length) return [characters.join("")]
  return characters.slice(length - 1).map((_, start) => characters.slice(start, start + length).join(""))
}
