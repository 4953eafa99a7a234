import type { Board, GoalDocument } from "../../model/index.ts"
import { findListedWords } from "../../reading/word-lists/find-listed-words.ts"

/** Whose goals a board holds; undefined when neither the front matter nor the team's name tells. */
export type Level = "team" | "company" | "individual"

/** The level that the front matter declares with `level`, else what the team's name, or the board's own, means. */
export function findLevel({ team, name }: Board, document: GoalDocument): Level | undefined {
  const { language } = document
  const declared = declaredLevel(document)
  if (declared !== undefined) return declared
  if (findListedWords(team ?? name, "company", language).length > 0) return "company"
  return team !== undefined || findListedWords(name, "teamWord", language).length > 0 ? "team" : undefined
}

/** The level that the front matter declares. */
export function declaredLevel({ frontMatter }: GoalDocument): Level | undefined {
  const declared = frontMatter?.data["level"]
  return declared === "team" || declared === "company" || declared === "individual" ? declared : undefined
}
