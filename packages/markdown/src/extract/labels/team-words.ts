/** Whether a word makes a team of a name beside it, or is a name of its own. */
export type TeamWord = "noun" | "department"

/** Words by which titles name teams: folded, a line for each. */
export interface PackedTeamWords {
  readonly nouns: string
  readonly departments: string
}

/** Prepares the question what a title's word says of a team; the answer is worked out when first asked for, since most pages never ask. */
export function createTeamWords(packed: PackedTeamWords): (word: string) => TeamWord | undefined {
  let words: ReadonlyMap<string, TeamWord> | undefined
  return word => (words ??= openTeamWords(packed)).get(word)
}

function openTeamWords({ nouns, departments }: PackedTeamWords): ReadonlyMap<string, TeamWord> {
  return new Map<string, TeamWord>([
    ...departments.split("\n").map(word => [word, "department"] as const),
    ...nouns.split("\n").map(word => [word, "noun"] as const),
  ])
}
