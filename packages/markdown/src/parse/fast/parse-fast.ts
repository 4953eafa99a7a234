import type { Root } from "mdast"
import type { ParseLimits } from "../limits.ts"
import { findTextDoubt, findTreeDoubt } from "./find-doubt.ts"
import type { FastParser } from "./fast-parser.ts"
import { staysBelow } from "./meter-bound.ts"
import { placeTasks } from "./place-tasks.ts"

/**
 * The tree of a text from the fast parser; undefined where micromark has the word: when the two may differ, when the text may be over
 * a limit that only micromark's meter can tell, or when the fast parser fails.
 */
export function parseFast(text: string, parse: FastParser, limits: ParseLimits): Root | undefined {
  if (findTextDoubt(text) !== undefined || !staysBelow(text, limits)) return undefined
  const tree = tryParse(text, parse)
  if (tree === undefined || findTreeDoubt(tree, text) !== undefined) return undefined
  placeTasks(tree, text)
  return tree
}

function tryParse(text: string, parse: FastParser): Root | undefined {
  try {
    return parse(text)
  } catch {
    return undefined // micromark reads it, and has its own say about what is wrong
  }
}
