import { meaning } from "../text/line.ts"
import { kindEntries } from "./compile-kinds.ts"
import { flags, values, type Entry } from "./entries.ts"
import type { Lexicon, NumberWords, RelationWords, TimeWords, UnitTable } from "./types.ts"

/** The phrases of a language with their meanings; a later entry for the same phrase wins. */
export function* entriesOf(lexicon: Lexicon): Iterable<Entry> {
  yield* numberEntries(lexicon.numbers)
  yield* unitEntries(lexicon.units)
  yield* relationEntries(lexicon.relations)
  yield* timeEntries(lexicon.time)
  if (lexicon.kinds !== undefined) yield* kindEntries(lexicon.kinds)
}

/** Only what names periods: months, quarters, halves and the ordinals before them. */
export function* periodEntries(lexicon: Lexicon): Iterable<Entry> {
  yield* values("ordinal", lexicon.numbers.ordinals)
  yield* calendarEntries(lexicon.time)
  yield* flags("to", lexicon.relations.to)
  yield* flags("to", lexicon.relations.rangeBetween)
  yield* flags("due", lexicon.time.due)
  yield* flags("from", lexicon.relations.from)
}

function* numberEntries(words: NumberWords): Iterable<Entry> {
  yield* values("number", words.values)
  yield* values("scale", words.scales)
  yield* values("ordinal", words.ordinals)
  yield* values("multiple", words.multiples)
  yield* flags("one", words.ones)
  yield* flags("times", words.times)
  yield* flags("zero", words.zero)
  yield* flags("all", words.all)
  yield* flags("notZero", words.notZero ?? [])
  yield* values("often", words.often ?? {})
  yield* flags("nameBefore", words.namesBefore)
  yield* flags("nameAfter", words.namesAfter)
  yield* flags("counter", words.counters)
}

function* unitEntries(units: UnitTable): Iterable<Entry> {
  for (const word of units.percent) yield [word, meaning("unit", { type: "percent", unit: "%" })]
  for (const word of units.points) yield [word, meaning("unit", { type: "points", unit: "points" })]
  for (const word of units.score) yield [word, meaning("unit", { type: "score", unit: "stars" })]
  for (const [unit, words] of Object.entries(units.duration)) {
    for (const word of words) yield [word, meaning("unit", { type: "duration", unit })]
  }
  for (const [code, words] of Object.entries(units.money)) for (const word of words) yield [word, meaning("currency", code)]
  yield* flags("per", units.per)
  yield* flags("outOf", units.outOf)
  yield* flags("percentBefore", units.percentBefore ?? [])
}

function* relationEntries(words: RelationWords): Iterable<Entry> {
  yield* flags("from", words.from)
  yield* flags("to", words.to)
  yield* flags("fromAfter", words.fromAfter ?? [])
  yield* flags("toAfter", words.toAfter ?? [])
  yield* flags("by", words.by)
  yield* flags("baseline", words.baseline)
  yield* flags("baselineAfter", words.baselineAfter ?? [])
  yield* flags("target", words.target)
  yield* flags("deltaAfter", words.deltaAfter)
  yield* flags("between", words.between)
  yield* flags("rangeBetween", words.rangeBetween)
  for (const comparator of ["at-least", "at-most", "about", "exactly"] as const) {
    for (const word of words.before[comparator] ?? []) yield [word, meaning("before", comparator)]
    for (const word of words.after[comparator] ?? []) yield [word, meaning("after", comparator)]
  }
}

function* timeEntries(words: TimeWords): Iterable<Entry> {
  yield* calendarEntries(words)
  yield* flags("due", words.due)
  yield* flags("within", words.within)
  yield* flags("dueAfter", words.dueAfter)
  yield* flags("end", words.end)
  yield* flags("endAfter", words.endAfter)
  yield* flags("middle", words.middle)
  yield* flags("start", words.start)
  yield* values("ahead", words.ahead)
  yield* flags("iteration", words.iterations)
  yield* flags("cadence", words.cadence)
  yield* flags("every", words.every)
  for (const [phrase, relative] of Object.entries(words.relative)) yield [phrase, meaning("relative", relative)]
}

function* calendarEntries(words: TimeWords): Iterable<Entry> {
  for (const [index, names] of words.months.entries()) {
    for (const name of names) yield [name, meaning("month", { month: index + 1, weak: false })]
  }
  for (const [name, month] of Object.entries(words.weakMonths ?? {})) yield [name, meaning("month", { month, weak: true })]
  for (const unit of ["day", "week", "month", "quarter", "half", "year"] as const) {
    for (const word of words.units[unit] ?? []) yield [word, meaning("timeUnit", unit)]
  }
  for (const [phrase, half] of Object.entries(words.halves)) yield [phrase, meaning("half", half)]
  yield* flags("joiner", words.joiners)
}
