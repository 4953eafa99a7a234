export type {
  Comparator,
  DeadlineReading,
  Direction,
  Kind,
  LexiconAdditions,
  MetricCategory,
  MetricReading,
  Polarity,
  Quantity,
  QuantityType,
  ReadFrom,
  Reading,
  ReadingContext,
  ReadingEvidence,
  ReadingField,
  TextRange,
  VerbClass,
  VerbReading,
} from "./types.ts"
export { detectLanguage } from "./language.ts"
export { findPlaceholders } from "./find-placeholders.ts"
export { isPlaceholder } from "./placeholder.ts"
export { rangePeriod } from "./time/calendar.ts"
export type { NamedDay } from "./time/find-days.ts"
export { findDays } from "./time/find-days.ts"
export type { PeriodMatch, PeriodOptions } from "./time/periods.ts"
export { findPeriods } from "./time/periods.ts"
export { findQuantities, isQuantified } from "./quantity/find.ts"
export { read } from "./read.ts"
export { openPhrases, packPhrases, type PackedPhrases } from "./text/packed-phrases.ts"
export { createWordFinder } from "./word-lists/find-listed-words.ts"
