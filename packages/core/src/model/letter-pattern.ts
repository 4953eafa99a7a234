import { isAscii } from "./letters.ts"

/** A pattern that asks what is a letter or a number. */
export interface LetterPattern {
  /** Of all scripts, as it was written. */
  readonly source: string
  exec(text: string): RegExpExecArray | null
  test(text: string): boolean
}

/** What ASCII has of each property; nothing of marks, and of letters that have no case. */
const ASCII_OF: ReadonlyMap<string, string> = new Map([
  ["L", "A-Za-z"],
  ["Lu", "A-Z"],
  ["Ll", "a-z"],
  ["Lo", ""],
  ["M", ""],
  ["N", "0-9"],
  ["Nd", "0-9"],
  ["Script=Latin", "A-Za-z"],
])

/**
 * A pattern over letters and numbers of all scripts (`\p{L}`), always with the flag `u`. For a text in ASCII it is one over ASCII
 * alone, which matches the same and is ready at once: to compile letters of all scripts takes longer than to read a short page.
 * Neither is made before it is needed. It does not remember where it was: no flag `g` or `y`.
 *
 * @throws {SyntaxError} when first used, if the source is no pattern, or asks for a property of which is not known what ASCII has.
 */
export function createLetterPattern(source: string, flags = ""): LetterPattern {
  let ascii: RegExp | undefined
  let all: RegExp | undefined
  const patternFor = (text: string): RegExp =>
    isAscii(text) ? (ascii ??= new RegExp(toAsciiSource(source), `u${flags}`)) : (all ??= new RegExp(source, `u${flags}`))
  return { source, exec: text => patternFor(text).exec(text), test: text => patternFor(text).test(text) }
}

/** A property becomes its ASCII characters, in brackets where it stands outside of any; one that ASCII has nothing of becomes nothing. */
function toAsciiSource(source: string): string {
  let inside = false
  return source.replace(/\\p\{([^}]*)\}|\\.|[[\]]/gs, (part, property: string | undefined) => {
    if (part === "[") inside = true
    if (part === "]") inside = false
    if (property === undefined) return part
    const characters = ASCII_OF.get(property)
    if (characters === undefined) throw new SyntaxError(`What ASCII has of \\p{${property}} is not known; add it to ASCII_OF.`)
    return inside ? characters : `[${characters}]`
  })
}
