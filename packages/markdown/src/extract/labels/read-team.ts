import { hasDigit, isNumber } from "@okrlint/core/model"
import { findPeriods } from "@okrlint/core/reading"
import { type RichText, sliceText } from "../../source/rich-text.ts"
import { readLead } from "./decoration.ts"
import { type Token, tokenize } from "./tokens.ts"
import type { TeamWord } from "./team-words.ts"
import type { Vocabulary } from "./vocabulary.ts"

/** A title that names a team is short. */
const LONGEST_TITLE = 90
/** More words than these are a phrase, not a name. */
const MOST_NAME_WORDS = 4

/** A token of a title and what it is to a team's name. */
interface Part {
  readonly token: Token
  /** A period, a number or a word for goals: never part of a name. */
  readonly covered: boolean
  readonly filler: boolean
  readonly team: TeamWord | undefined
  /** How many tokens the team word takes. */
  readonly length: number
  /** Whether a sign stands between this token and the one before. */
  readonly apart: boolean
}

/** The team that a title names: `Growth` of `Growth team, Q1 2028` and of `Team Growth`, `Marketing` of `Marketing OKRs`; undefined when it names none. */
export function readTeam(title: RichText, vocabulary: Vocabulary): string | undefined {
  if (title.text.length > LONGEST_TITLE) return undefined
  const parts = partsOf(title, vocabulary)
  const noun = parts.findIndex(part => part.team === "noun")
  const lastNoun = parts.findLastIndex(part => part.team === "noun")
  if (noun >= 0)
    return nameOf(title, nameBefore(parts, lastNoun)) ?? nameOf(title, nameBehind(parts, noun)) ?? numberedName(title, parts, noun)
  const name = parts.filter(part => !part.covered && !(part.filler && part.team === undefined))
  const isTogether = name.slice(1).every(part => !part.apart)
  return isTogether && name.some(part => part.team === "department") ? nameOf(title, name) : undefined
}

function partsOf({ text }: RichText, vocabulary: Vocabulary): Part[] {
  const tokens = tokenize(text, readLead(text).start)
  const periods = hasDigit(text) ? findPeriods(text, { year: 2000 }) : []
  const covered = new Set<Token>()
  for (let index = 0; index < tokens.length;) {
    const match = vocabulary.matchAt(tokens, index)
    const isGoalWord = match?.senses.some(sense => sense.kind === "plan" || sense.kind === "role" || sense.kind === "aside") ?? false
    if (match !== undefined && isGoalWord) for (const token of tokens.slice(match.from, match.to)) covered.add(token)
    index = match?.to ?? index + 1
  }
  return tokens.map((token, index) => ({
    token,
    covered:
      (covered.has(token) && vocabulary.teamWord(token.word) === undefined) ||
      isNumber(token.word) ||
      periods.some(period => token.start >= period.start && token.end <= period.end),
    filler: vocabulary.matchAt(tokens.slice(index, index + 1), 0)?.senses.some(sense => sense.kind === "filler") ?? false,
    team: undefined,
    length: 1,
    ...teamWordAt(tokens, index, vocabulary),
    apart: index > 0 && /[^\s&/'’-]|\s-\s/u.test(text.slice(tokens[index - 1]!.end, token.start)),
  }))
}

/** The longest noun, in words, and that of a script without spaces, in characters. */
const LONGEST_NOUN = 2
const LONGEST_GLYPH_NOUN = 4

function teamWordAt(
  tokens: readonly Token[],
  index: number,
  { teamWord }: Vocabulary,
): { readonly team: TeamWord; readonly length: number } | undefined {
  const own = tokens[index]!.word
  const longest = /^\p{Lo}$/u.test(own) ? LONGEST_GLYPH_NOUN : LONGEST_NOUN
  for (let length = 1; length <= longest; length++) {
    const phrase = tokens.slice(index, index + length).map(token => token.word)
    const team = teamWord(phrase.join(" "))
    if (team !== undefined) return { team, length }
  }
  return undefined
}

/** The words right before a team's noun, back to a sign, a period or a word for goals. */
function nameBefore(parts: readonly Part[], noun: number): readonly Part[] {
  let from = noun
  while (from > 0 && !parts[from]!.apart && !parts[from - 1]!.covered) from--
  return withoutFillers(parts.slice(from, noun))
}

function nameBehind(parts: readonly Part[], noun: number): readonly Part[] {
  const from = noun + parts[noun]!.length
  let to = from
  while (to < parts.length && !parts[to]!.covered && !parts[to]!.apart) to++
  const name = withoutFillers(parts.slice(from, to))
  return name.slice(0, name.findLastIndex(isName) + 1)
}

/** `Team 1`: a number alone tells teams apart, and reads as a name with their noun only. */
function numberedName(title: RichText, parts: readonly Part[], noun: number): string | undefined {
  const number = parts[noun + parts[noun]!.length]
  if (number === undefined || number.apart || !/^\p{Nd}{1,2}$/u.test(number.token.word)) return undefined
  return sliceText(title, parts[noun]!.token.start, number.token.end).text
}

/** `of the` before a name is no part of it. */
function withoutFillers(parts: readonly Part[]): readonly Part[] {
  const first = parts.findIndex(isName)
  return first < 0 ? [] : parts.slice(first)
}

function isName(part: Part): boolean {
  return !part.filler || part.team === "department"
}

/** The name as written; names are capitalised where the script has capitals. */
function nameOf(title: RichText, parts: readonly Part[]): string | undefined {
  const first = parts[0]
  const last = parts[parts.length - 1]
  if (first === undefined || last === undefined || parts.length > MOST_NAME_WORDS * (isGlyph(first) ? 3 : 1)) return undefined
  const name = sliceText(title, first.token.start, last.token.end).text
  return /^\p{Ll}/u.test(name) ? undefined : name
}

function isGlyph({ token }: Part): boolean {
  return token.end - token.start === 1 && /^\p{Lo}$/u.test(token.word)
}
