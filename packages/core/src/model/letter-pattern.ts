import { isAscii } from "./letters.ts"

/** A pattern that asks what is a letter or a number. */
export interface LetterPattern {
  /** Of all scripts, as it was written. */
  readonly source: string
  exec(text: string): RegExpExecArray | null
  test(text: string): boolean
}

/** What ASCII has of each property. */
const ASCII_OF: Readonly<Record<string, string>> = { L: "A-Za-z", Lu: "A-Z", Ll: "a-z", N: "0-9", Nd: "0-9", "Script=Latin": "A-Za-z" }

/**
 * A pattern over letters and numbers of all scripts (`\p{L}`), always with the flag `u`. For a text in ASCII it is one over ASCII
 * alone, which matches the same and is ready at once: to compile letters of all scripts takes longer than to read a short page.
 * Neither is made before it is needed. It does not remember where it was: no flag `g` or `y`.
 *
 * @throws {SyntaxError} when first used, if the source is no pattern.
 */
export function createLetterPattern(source: string, flags = ""): LetterPattern {
  let ascii: RegExp | undefined
  let all: RegExp | undefined
  const patternFor = (text: string): RegExp =>
    isAscii(text) ? (ascii ??= new RegExp(toAsciiSource(source), `u${flags}`)) : (all ??= new RegExp(source, `u${flags}`))
  return { source, exec: text => patternFor(text).exec(text), test: text => patternFor(text).test(text) }
}

/** A property becomes its ASCII characters, in brackets where it stands outside of any; one without becomes nothing. */
function toAsciiSource(source: string): string {
  let inside = false
  return source.replace(/\\p\{([^}]*)\}|\\.|[[\]]/gs, (part, property: string | undefined) => {
    if (part === "[") inside = true
    if (part === "]") inside = false
    if (property === undefined) return part
    const characters = ASCII_OF[property] ?? ""
    return inside ? characters : `[${characters}]`
  })
}
