/** The text without a leading byte order mark; all places and ranges count from there, as in ESLint. */
export function stripByteOrderMark(text: string): string {
  return splitByteOrderMark(text).text
}

/** A text and the byte order mark that stood before it, or nothing. */
export function splitByteOrderMark(source: string): { readonly byteOrderMark: string; readonly text: string } {
  const length = source.charCodeAt(0) === 0xfeff ? 1 : 0
  return { byteOrderMark: source.slice(0, length), text: source.slice(length) }
}
