/** A list written over several lines, separated by commas. */
export function words(...lines: readonly string[]): readonly string[] {
  return lines
    .join(" ")
    .split(",")
    .map(word => word.trim())
    .filter(word => word !== "")
}
