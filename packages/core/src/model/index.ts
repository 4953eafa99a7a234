export type { Board } from "./board.ts"
export type { Cycle, Period } from "./cycle.ts"
export { createLazy } from "./create-lazy.ts"
export type { DirectiveComment, DocumentProblem, FrontMatter, GoalDocument, LeftOut, Prose, Section } from "./document.ts"
export { fingerprint } from "./fingerprint.ts"
export type { Field, FieldName, Goal, GoalByRole, GoalEvidence, Initiative, KeyResult, Kpi, Objective, Role, Tag } from "./goal.ts"
export { childrenOf, findField, hasTag } from "./goal.ts"
export type { LabelPath } from "./label-path.ts"
export { readLabelNumber, readLabelPath } from "./label-path.ts"
export type { LetterPattern } from "./letter-pattern.ts"
export { createLetterPattern } from "./letter-pattern.ts"
export {
  hasDigit,
  hasLetter,
  hasLetterOrNumber,
  hasNumber,
  isAscii,
  isNumber,
  splitLetters,
  splitMarkedWords,
  splitWords,
  toCompatible,
} from "./letters.ts"
export type { LineIndex, Point, Span } from "./position.ts"
export { createLineIndex } from "./position.ts"
export { runToEnd } from "./run-to-end.ts"
export { findLineEnd, lineBreakOf } from "./source-lines.ts"
export type { Statement, StatementSegment } from "./statement.ts"
export { createStatement, segmentAt } from "./statement.ts"
