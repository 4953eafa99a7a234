import type { Board, GoalDocument } from "../../model/index.ts"
import { findListedWords } from "../../reading/word-lists/find-listed-words.ts"

/** Whose goals a board holds; undefined when neither the front matter nor the team's name tells. */
export type Level = "team" | "company" | "individual"

/** The level that the front matter declares with `level`, else what the team's name, or the board's own, means. */
export function findLevel({ team, name }: Board, { frontMatter, language }: GoalDocument): Level | undefined {
  const declared = frontMatter?.data["level"]
  if (declared === "team" || declared === "company" || declared === "individual") return declared
  if (findListedWords(team ?? name, "company", language).length > 0) return "company"
  return team !== undefined || findListedWords(name, "teamWord", language).length > 0 ? "team" : undefined
}
