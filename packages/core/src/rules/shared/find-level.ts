import type { Board, GoalDocument } from "../../model/index.ts"
import { findListedWords } from "../../reading/word-lists/find-listed-words.ts"

/** Whose goals a board holds; undefined when neither the front matter nor the team's name tells. */
export type Level = "team" | "company" | "individual"

/** The level that the front matter declares with `level`, else `company` for a team whose name means everyone. */
export function findLevel({ team }: Board, { frontMatter, language }: GoalDocument): Level | undefined {
  const declared = frontMatter?.data["level"]
  if (declared === "team" || declared === "company" || declared === "individual") return declared
  return team !== undefined && findListedWords(team, "company", language).length > 0 ? "company" : undefined
}
