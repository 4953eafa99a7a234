/** A list written over several lines: a line ends a phrase, as a comma does. */
export function words(...lines: readonly string[]): readonly string[] {
  return lines
    .join(",")
    .split(",")
    .map(word => word.trim())
    .filter(word => word !== "")
}
