import type { GoalDocument } from "../../model/index.ts"
import { findListedWords } from "../../reading/word-lists/find-listed-words.ts"

/** Whether a page's title says that it defines metrics for whoever needs one: a catalogue, a dictionary. */
export function isCatalogue({ sections, language }: GoalDocument): boolean {
  const title = sections.find(({ depth }) => depth > 0)?.title ?? ""
  return [language, "en"].some(tag => findListedWords(title, "catalogue", tag).length > 0)
}
