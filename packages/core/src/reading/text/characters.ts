/** Starts of the ten-digit blocks that people write numbers with: ASCII, Arabic, Persian, Devanagari, fullwidth. */
const DIGIT_BLOCKS = [0x30, 0x660, 0x6f0, 0x966, 0xff10]

/** The value 0 to 9 of a digit's code unit, -1 for any other. */
export function digitOf(code: number): number {
  if (code < 0x80) return code >= 0x30 && code <= 0x39 ? code - 0x30 : -1
  for (const start of DIGIT_BLOCKS) if (code >= start && code <= start + 9) return code - start
  return -1
}

/** Whether a text holds nothing but ASCII digits. */
export function isAllDigits(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) < 48 || text.charCodeAt(at) > 57) return false
  return true
}

/** Whether a code unit is a character of a script that writes without spaces, or joins particles to words: a token of its own. */
export function isGlyph(code: number): boolean {
  if (code < 0xe00) return false
  return (
    (code >= 0x3041 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7af) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x0e01 && code <= 0x0e4e) ||
    code === 0x3005
  )
}

/** Whether a code unit belongs to a word of a script that writes with spaces: a letter or a mark on one. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba
  if (code < 0x2000) return !isLowSign(code) && digitOf(code) < 0 && !isGlyph(code)
  return (code >= 0x2c00 && code <= 0x2dff) || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a)
}

/** Signs among the alphabets below U+2000: multiplication, division, Arabic and Greek punctuation, Thai currency. */
function isLowSign(code: number): boolean {
  if (code === 0xd7 || code === 0xf7 || code === 0x37e || code === 0x387 || code === 0xe3f) return true
  return code === 0x60c || code === 0x61b || code === 0x61f || (code >= 0x66a && code <= 0x66d) || code === 0x6d4
}

/** Whether a code unit is white space, a no-break space and the ideographic space included. */
export function isSpace(code: number): boolean {
  if (code === 32 || (code >= 9 && code <= 13)) return true
  return code === 0xa0 || code === 0x3000 || code === 0xfeff || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x205f
}

/** Whether a space is one that typographers put between the digits of one number. */
export function isDigitSpace(code: number): boolean {
  return code === 0xa0 || code === 0x2009 || code === 0x202f
}
