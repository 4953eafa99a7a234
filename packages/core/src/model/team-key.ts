import { hasNumber } from "./letters.ts"
/**
 * Whose a board is: the team that it names; else the document's path without words that hold a digit, so that `growth/2026-q1.md` and
 * `growth/2026-q2.md`, or `2026-q1/growth.md` and `2026-q2/growth.md`, are one team's.
 */
export function teamKey(team: string | undefined, filePath: string | undefined): string {
  if (team !== undefined) return team.toLowerCase().normalize("NFKC").trim()
  const words = (filePath ?? "").toLowerCase().split(/[^\p{L}\p{N}/\\]+/u)
  return `path ${words
    .join(" ")
    .split(/[\\/]/)
    .map(part =>
      part
        .split(" ")
        .filter(word => !hasNumber(word))
        .join(" "),
    )
    .join("/")}`
}
