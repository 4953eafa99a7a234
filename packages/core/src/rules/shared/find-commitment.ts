import type { Goal, GoalDocument } from "../../model/index.ts"
import { findListedWords } from "../../reading/word-lists/find-listed-words.ts"

/** Whether a goal is to be met in full, or worth it when reached in part. */
export type Commitment = "committed" | "aspirational"

/** What a goal's tags say, else those of the goals above it, else what the front matter says for the page. */
export function findCommitment({ tags, parent }: Goal, document: GoalDocument): Commitment | undefined {
  for (const { name } of tags) {
    const said = readCommitment(name, document)
    if (said !== undefined) return said
  }
  if (parent !== undefined) return findCommitment(parent, document)
  const declared = document.frontMatter?.data["commitment"]
  return typeof declared === "string" ? readCommitment(declared, document) : undefined
}

function readCommitment(text: string, { language }: GoalDocument): Commitment | undefined {
  return (["committed", "aspirational"] as const).find(list => findListedWords(text, list, language).length > 0)
}
