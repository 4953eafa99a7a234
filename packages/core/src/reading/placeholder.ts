import { createLazy } from "../model/create-lazy.ts"
import { packPlaceholders } from "./lexicon/packed.ts"
import { rememberTexts } from "./text/remember-texts.ts"
import type { Token } from "./text/tokenize.ts"
import { tokensOf } from "./text/tokens-of.ts"

/** Whether a whole text is a slot that nobody filled in: `TBD`, `[metric]`, `<owner>`, `X%`, `...`, a bare label. */
export const isPlaceholder = rememberTexts((text: string): boolean => {
  const trimmed = text.trim()
  if (trimmed === "") return true
  if (trimmed.length > 300) return false
  return isBracketed(trimmed) || isRuleOrDots(trimmed) || isUnfilledWord(trimmed)
})

const BRACKETS: readonly (readonly [open: string, close: string])[] = [
  ["{{", "}}"],
  ["[", "]"],
  ["<", ">"],
  ["{", "}"],
  ["【", "】"],
  ["%%", "%%"],
  ["__", "__"],
]

/** Round brackets behind a slot say more of it: `[metric] (week 2)`. */
const REMARK = /\s\([^()]{1,40}\)$/

/** One pair of brackets around everything, with a few words inside; a tag or a link has text beside it. */
function isBracketed(whole: string): boolean {
  const text = whole.endsWith(")") ? whole.replace(REMARK, "") : whole
  const pair = BRACKETS.find(([open, close]) => text.startsWith(open) && text.endsWith(close) && text.length > open.length + close.length)
  if (pair === undefined) return false
  const inside = text.slice(pair[0].length, -pair[1].length)
  return !inside.includes(pair[0]) && !inside.includes(pair[1]) && !isCheckMark(inside.trim())
}

/** What a task list puts between its brackets. */
function isCheckMark(inside: string): boolean {
  return inside === "" || inside === "x" || inside === "X" || inside === "✓" || inside === "✔"
}

/** Nothing but dots, dashes, underscores, question marks or the ellipsis. */
function isRuleOrDots(text: string): boolean {
  return /^[.…_\-–—?？*·\s]+$/u.test(text)
}

/** More characters than any known slot has. */
const LONGEST_SLOT = 60

/** A known word for "not yet", or a bare label with a number or letter; the letters X, Y, N in the place of a number. */
function isUnfilledWord(text: string): boolean {
  if (text.length > LONGEST_SLOT) return false
  const tokens = tokensOf(text).filter(token => token.kind !== "sign")
  if (tokens.length === 0 || tokens.length > 6) return false
  if (phrases().has(tokens.map(token => token.key).join(" "))) return true
  const spoken = tokens.filter(token => token.kind !== "number" && !isSlotLetter(token))
  if (spoken.length === 0) return tokens.some(isSlotLetter) && !/^[^\p{L}\p{N}]*N\d/u.test(text)
  return phrases().has(spoken.map(token => token.key).join(" "))
}

/** `X`, `XX`, `Y`, `N`, `ABC` in the place of a value. */
function isSlotLetter(token: Token): boolean {
  return token.kind === "word" && /^(?:x+|y+|n|nn|z)$/.test(token.key)
}

const phrases = createLazy((): ReadonlySet<string> => new Set(packPlaceholders().split("\n")))
