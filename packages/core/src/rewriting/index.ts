export type { NewField } from "./add-field.ts"
export { addField } from "./add-field.ts"
export { addKeyResult } from "./add-key-result.ts"
export { addSibling, addSiblings } from "./add-sibling.ts"
export { addBlank, addContext, addNotDoing, keepFirstOwner, moveWork, startKpis } from "./fill-in-lines.ts"
export type { BlankField, Owners } from "./fill-in-lines.ts"
export {
  addDay,
  addGuardrail,
  addMovement,
  addStart,
  addThreshold,
  inPoints,
  moveMetric,
  reverseVerb,
  startKeyResults,
} from "./fill-in-words.ts"
export { BLANK } from "./blank.ts"
export { addFrontMatter } from "./front-matter.ts"
export { keepAsKeyResult, splitChangeOff, trackMetric } from "./keep-number.ts"
export type { GoalList, ListEntries } from "./move-to-list.ts"
export { addToList, moveAndBlank, moveToInitiatives, moveToKpis, moveToList, removeGoal } from "./move-to-list.ts"
export type { Rewrite } from "./offer.ts"
export { offer } from "./offer.ts"
export type { Phrases } from "./phrases.ts"
export { phrasesIn } from "./phrases.ts"
export { splitStatement } from "./split-statement.ts"
export { addTag, addWords, leaveOut, replaceStatement, replaceWords, swapStatements } from "./statement-words.ts"
