import { readCompound } from "./compounds.ts"
import type { Marks, Meaning } from "./meanings.ts"
import type { PhraseBook } from "./phrases.ts"
import { rememberTexts } from "./remember-texts.ts"
import { createMarkFinder, NONE, type FindMarks } from "./shared-marks.ts"
import { tokenize, type Token, type TokenizeOptions } from "./tokenize.ts"
import { tokensOf } from "./tokens-of.ts"

/** A text cut into tokens, with what its phrases mean. */
export interface Line {
  readonly text: string
  readonly tokens: readonly Token[]
  /** By the index of a phrase's first token. */
  readonly marks: readonly Readonly<Marks>[]
  /** Whether its language puts a noun before the words that narrow it down. */
  readonly headFirst: boolean
  /** Whether its language writes a day of the year with points: `15.09.`. */
  readonly dottedDays: boolean
}

/** How a language's texts are cut, and in which order its phrases are built. */
export interface AnnotateOptions extends TokenizeOptions {
  readonly headFirst?: boolean
  readonly dottedDays?: boolean
  /** Whether nouns begin with a capital and join into one word, whose last part says what it is. */
  readonly compounds?: boolean
}

/** Cuts texts into tokens and looks up every phrase of the book. */
export function createAnnotator(book: PhraseBook<Meaning>, options?: AnnotateOptions): (text: string) => Line {
  const headFirst = options?.headFirst === true
  const dottedDays = options?.dottedDays === true
  const findMarks = createMarkFinder(book)
  return rememberTexts(text => {
    const tokens = options?.spaceGroups === true ? tokenize(text, options) : tokensOf(text)
    const marks = tokens.map((_, at) => findMarks(tokens, at))
    return {
      text,
      tokens,
      marks: options?.compounds === true ? withCompounds(text, { tokens, marks, findMarks }) : marks,
      headFirst,
      dottedDays,
    }
  })
}

interface Annotated extends Pick<Line, "tokens" | "marks"> {
  readonly findMarks: FindMarks
}

function withCompounds(text: string, { tokens, marks, findMarks }: Annotated): Line["marks"] {
  return marks.map((known, at) => {
    const token = tokens[at]!
    const isUnknownNoun = known === NONE && token.kind === "word" && isCapital(text, token)
    return (isUnknownNoun ? readCompound(token, findMarks) : undefined) ?? known
  })
}

/** Whether a word begins with a capital letter. */
export function isCapital(text: string, { start }: Token): boolean {
  const first = text[start]!
  return first !== first.toLowerCase()
}

/** Whether nothing is known of a token, so that nothing can begin there that a word must announce. */
export function isPlain(line: Line, at: number): boolean {
  return line.marks[at] === NONE
}

/** Whether a token touches the one before it. */
export function isGlued(line: { readonly tokens: readonly Token[] }, at: number): boolean {
  const token = line.tokens[at]
  return token !== undefined && at > 0 && !token.spaced
}

/** The token before an index; undefined at the start. To ask an array for what stands at -1 takes the engine many times as long. */
export function tokenBefore({ tokens }: Line, at: number): Token | undefined {
  return at > 0 ? tokens[at - 1] : undefined
}

/** The marks before an index; undefined at the start. */
export function marksBefore({ marks }: Line, at: number): Readonly<Marks> | undefined {
  return at > 0 ? marks[at - 1] : undefined
}
