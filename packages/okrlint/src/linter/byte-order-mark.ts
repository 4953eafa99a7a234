/** The text without a leading byte order mark; all places and ranges count from there, as in ESLint. */
export function stripByteOrderMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
}
