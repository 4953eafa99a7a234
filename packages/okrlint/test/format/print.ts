/** A report as one text. */
export function print(pieces: Iterable<string>): string {
  return [...pieces].join("")
}
