import type { LabelTable } from "./label-table.ts"
import { foldPhrase } from "./tag-words.ts"

/** Whether a word makes a team of a name beside it, or is a name of its own. */
export type TeamWord = "noun" | "department"

/** Prepares the question what a title's word says of a team; the answer is worked out when first asked for, since most pages never ask. */
export function createTeamWords(tables: readonly LabelTable[]): (word: string) => TeamWord | undefined {
  let words: ReadonlyMap<string, TeamWord> | undefined
  return word => (words ??= compileTeamWords(tables)).get(word)
}

function compileTeamWords(tables: readonly LabelTable[]): ReadonlyMap<string, TeamWord> {
  const words = new Map<string, TeamWord>()
  for (const { teams } of tables) {
    for (const phrase of teams?.departments ?? []) words.set(foldPhrase(phrase), "department")
    for (const phrase of teams?.nouns ?? []) words.set(foldPhrase(phrase), "noun")
  }
  return words
}
