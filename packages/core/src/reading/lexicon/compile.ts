import { meaning } from "../text/meanings.ts"
import { addKinds } from "./compile-kinds.ts"
import { addAll, addFlags, addValues, type AddEntry } from "./entries.ts"
import type { LexiconFile, NumberWords, RelationWords, TimeWords, UnitTable } from "./types.ts"

/** Adds the phrases of a language with their meanings, of which the later wins; late verbs are added apart. */
export function addLexicon(add: AddEntry, lexicon: LexiconFile): void {
  addNumbers(add, lexicon.numbers)
  addUnits(add, lexicon.units)
  addRelations(add, lexicon.relations)
  addTime(add, lexicon.time)
  if (lexicon.kinds !== undefined) addKinds(add, lexicon.kinds)
}

/** The words of a language that make fiscal periods; elsewhere the same words may name calendar ones. */
export function addFiscal(add: AddEntry, words: TimeWords["fiscal"]): void {
  addFlags(add, "fiscal", words)
}

/** Only what names periods: months, quarters, halves and the ordinals before them. */
export function addPeriods(add: AddEntry, lexicon: LexiconFile): void {
  addValues(add, "ordinal", lexicon.numbers.ordinals)
  addCalendar(add, lexicon.time)
  addFlags(add, "to", lexicon.relations.to)
  addFlags(add, "to", lexicon.relations.rangeBetween)
  addFlags(add, "due", lexicon.time.due)
  addFlags(add, "from", lexicon.relations.from)
}

function addNumbers(add: AddEntry, words: NumberWords): void {
  addValues(add, "number", words.values)
  addValues(add, "scale", words.scales)
  addValues(add, "ordinal", words.ordinals)
  addValues(add, "multiple", words.multiples)
  addFlags(add, "one", words.ones)
  addFlags(add, "times", words.times)
  addFlags(add, "zero", words.zero)
  addFlags(add, "all", words.all)
  addFlags(add, "notZero", words.notZero)
  addValues(add, "often", words.often ?? {})
  addFlags(add, "nameBefore", words.namesBefore)
  addFlags(add, "minus", words.minus ?? [])
  addFlags(add, "nameAfter", words.namesAfter)
  addFlags(add, "counter", words.counters)
}

function addUnits(add: AddEntry, units: UnitTable): void {
  addAll(add, units.percent, meaning("unit", { type: "percent", unit: "%" }))
  addAll(add, units.tenths, meaning("unit", { type: "percent", unit: "%", factor: 10 }))
  addAll(add, units.points, meaning("unit", { type: "points", unit: "points" }))
  addAll(add, units.score, meaning("unit", { type: "score", unit: "stars" }))
  for (const [unit, words] of Object.entries(units.duration)) {
    addAll(add, words, meaning("unit", { type: "duration", unit }))
  }
  for (const [code, words] of Object.entries(units.money)) addAll(add, words, meaning("currency", code))
  for (const [unit, words] of Object.entries(units.thousands ?? {})) {
    addAll(add, words, meaning("unit", { type: "money", unit, factor: 1000 }))
  }
  addFlags(add, "per", units.per)
  addFlags(add, "outOf", units.outOf)
  addFlags(add, "percentBefore", units.percentBefore)
}

function addRelations(add: AddEntry, words: RelationWords): void {
  addFlags(add, "from", words.from)
  addFlags(add, "to", words.to)
  addFlags(add, "fromAfter", words.fromAfter)
  addFlags(add, "toAfter", words.toAfter)
  addFlags(add, "by", words.by)
  addFlags(add, "baseline", words.baseline)
  addFlags(add, "baselineAfter", words.baselineAfter)
  addFlags(add, "target", words.target)
  addFlags(add, "deltaAfter", words.deltaAfter)
  addFlags(add, "between", words.between)
  addFlags(add, "rangeBetween", words.rangeBetween)
  for (const comparator of ["at-least", "at-most", "about", "exactly"] as const) {
    addAll(add, words.before[comparator], meaning("before", comparator))
    addAll(add, words.after[comparator], meaning("after", comparator))
  }
}

function addTime(add: AddEntry, words: TimeWords): void {
  addCalendar(add, words)
  addFlags(add, "fiscal", words.fiscal)
  addFlags(add, "due", words.due)
  addFlags(add, "sooner", words.sooner ?? [])
  addFlags(add, "within", words.within)
  addFlags(add, "opening", words.opening ?? [])
  addFlags(add, "dueAfter", words.dueAfter)
  addFlags(add, "end", words.end)
  addFlags(add, "endAfter", words.endAfter)
  addFlags(add, "middle", words.middle)
  addFlags(add, "start", words.start)
  addValues(add, "ahead", words.ahead)
  addFlags(add, "iteration", words.iterations)
  addFlags(add, "cadence", words.cadence)
  addFlags(add, "every", words.every)
  for (const [phrase, relative] of Object.entries(words.relative)) add(phrase, meaning("relative", relative))
}

function addCalendar(add: AddEntry, words: TimeWords): void {
  for (const [index, names] of words.months.entries()) {
    addAll(add, names, meaning("month", { month: index + 1, weak: false }))
  }
  for (const [name, month] of Object.entries(words.weakMonths ?? {})) add(name, meaning("month", { month, weak: true }))
  for (const unit of ["day", "week", "month", "quarter", "half", "year"] as const) {
    addAll(add, words.units[unit], meaning("timeUnit", unit))
  }
  for (const [phrase, half] of Object.entries(words.halves)) add(phrase, meaning("half", half))
  addFlags(add, "joiner", words.joiners)
  addValues(add, "era", words.eras ?? {})
}
