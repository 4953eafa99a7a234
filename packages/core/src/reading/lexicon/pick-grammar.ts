import type { KindGrammar, KindWords, Lexicon, LexiconFile } from "./types.ts"

/** What of a lexicon is asked for by itself, without its functions. */
export interface Grammar extends Omit<Lexicon, "kinds"> {
  readonly kinds?: Omit<KindGrammar, "inflect" | "basesOf">
}

/** Leaves of a lexicon what is not looked up as a phrase. */
export function pickGrammar({ language, numbers, relations, time, kinds }: LexiconFile): Grammar {
  return {
    language,
    numbers: pick(numbers, ["decimal", "spaceGroups", "ordinalEndings", "denials", "stops", "capitalNouns"]),
    relations: pick(relations, ["from", "to", "by", "before"]),
    time: pick(time, ["fiscal", "dottedDays"]),
    ...(kinds !== undefined && { kinds: pickKinds(kinds) }),
  }
}

function pickKinds(kinds: KindWords): Grammar["kinds"] & object {
  return pick(kinds, [
    ...(["verbs", "polysemes", "betterVerbs", "nounLike", "deliverables", "feelings", "keeps"] as const),
    ...(["endings", "headFirst", "compounds", "bracket", "closing"] as const),
  ])
}

function pick<T extends object, Key extends keyof T>(from: T, keys: readonly Key[]): Pick<T, Key> {
  // Each key is among those asked for; Object.fromEntries forgets them.
  return Object.fromEntries(keys.map(key => [key, from[key]])) as Pick<T, Key>
}
