/*
 * Most texts are ASCII, where letters and digits are told by their codes. A pattern over all of Unicode takes longer to compile than
 * a short page takes to read, so each stands inside the function that few pages ask.
 */

/** Whether a text holds nothing but ASCII. A pattern looks through a text in a third of the time that a loop takes: most texts are pieces of others. */
export function isAscii(text: string): boolean {
  return !/[\u0080-\uffff]/.test(text)
}

/** Whether a text holds a letter of any script. */
export function hasLetter(text: string): boolean {
  return holdsInAscii(text, isAsciiLetter) ?? /\p{L}/u.test(text)
}

/** Whether a text holds a decimal digit of any script. */
export function hasDigit(text: string): boolean {
  const at = findAsciiDigit(text)
  return at >= 0 && (isAsciiDigit(text.charCodeAt(at)) || /\p{Nd}/u.test(text))
}

/** Whether a text holds a number of any script: a digit, or a sign such as `½` and `Ⅳ`. */
export function hasNumber(text: string): boolean {
  const at = findAsciiDigit(text)
  return at >= 0 && (isAsciiDigit(text.charCodeAt(at)) || /\p{N}/u.test(text))
}

/** Where the first digit of ASCII stands, or the first character beyond, of which codes tell nothing; -1 without either. */
function findAsciiDigit(text: string): number {
  return text.search(/[0-9\u0080-\uffff]/)
}

/** Whether a text holds a letter or a number of any script. */
export function hasLetterOrNumber(text: string): boolean {
  return holdsInAscii(text, isAsciiLetterOrDigit) ?? /[\p{L}\p{N}]/u.test(text)
}

/** Whether a text holds such a character, which is mostly the first; undefined when one beyond ASCII comes before, of which codes tell nothing. */
function holdsInAscii(text: string, isWanted: (code: number) => boolean): boolean | undefined {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isWanted(code)) return true
    if (code > 127) return undefined
  }
  return false
}

/** Whether a text is a number and nothing else, of any script; false for an empty text. */
export function isNumber(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 127) return /^\p{N}+$/u.test(text)
    if (!isAsciiDigit(code)) return false
  }
  return text !== ""
}

/** The runs of letters of any script in a text, in order. */
export function splitLetters(text: string): readonly string[] {
  return (isAscii(text) ? text.match(/[A-Za-z]+/g) : text.match(/\p{L}+/gu)) ?? []
}

/** The runs of letters and numbers of any script in a text, in order. */
export function splitWords(text: string): readonly string[] {
  return (isAscii(text) ? text.match(/[A-Za-z\d]+/g) : text.match(/[\p{L}\p{N}]+/gu)) ?? []
}

/** As `splitWords`, with the marks that stand on letters: vowel signs and accents written as characters of their own. */
export function splitMarkedWords(text: string): readonly string[] {
  return (isAscii(text) ? text.match(/[A-Za-z\d]+/g) : text.match(/[\p{L}\p{M}\p{N}]+/gu)) ?? []
}

/** A text in compatibility form (`NFKC`): full-width and composed characters as they are compared. */
export function toCompatible(text: string): string {
  return isAscii(text) ? text : text.normalize("NFKC")
}

/** Whether a code unit is one of `A` to `Z` and `a` to `z`. */
export function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

function isAsciiLetterOrDigit(code: number): boolean {
  return isAsciiLetter(code) || isAsciiDigit(code)
}

function isAsciiDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
