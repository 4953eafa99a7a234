import type { Edit } from "../linter/finding.ts"
import type { Goal, GoalDocument } from "../model/index.ts"
import type { TextRange } from "../reading/index.ts"
import { addAfterLast } from "./add-key-result.ts"
import { isPlainText, replaceWords } from "./statement-words.ts"

/**
 * Splits a goal at the words that join two: the first part stays with everything beside it, the second becomes a goal after its
 * siblings. Undefined where markup stands in the statement, and where no goal of its form can be added.
 */
export function splitStatement(goal: Goal, document: GoalDocument, joint: TextRange): Edit[] | undefined {
  const { text } = goal.statement
  if (!isPlainText(goal, document)) return undefined
  const first = text.slice(0, joint.start).trimEnd().replace(/[,;]$/, "")
  const second = text.slice(joint.end).trimStart()
  const shortened = replaceWords(goal, document, { start: first.length, end: text.length, text: "" })
  const added = addAfterLast(goal, document, capitalAs(second, text))
  return shortened && added && [...shortened, ...added]
}

/** Begins words with a capital where others do. */
function capitalAs(words: string, model: string): string {
  const [letter = ""] = model
  return letter !== letter.toLowerCase() ? words.charAt(0).toUpperCase() + words.slice(1) : words
}
