import { createMarks, writeMeaning, type Marks, type Meaning } from "./meanings.ts"
import type { PhraseBook } from "./phrases.ts"
import type { Token } from "./tokenize.ts"

/** Finds what the phrases mean that begin at a token. */
export type FindMarks = (tokens: readonly Token[], at: number) => Readonly<Marks>

/** What a token means at which no phrase begins. */
export const NONE: Readonly<Marks> = createMarks()

/** What some phrases mean together that begin at one token, and with a further one: by its length, then by its meaning. */
interface Met {
  readonly marks: Readonly<Marks>
  readonly further: Map<Meaning, Met>[]
}

/** Finds marks by a book. They have a field for each meaning, so they are made once for the same phrases, and all texts share them. */
export function createMarkFinder(book: PhraseBook<Meaning>): FindMarks {
  const nothing: Met = { marks: NONE, further: [] }
  return (tokens, at) => {
    let met = nothing
    book.visit(tokens, at, (meant, to) => {
      const length = to - at
      met = met.further[length]?.get(meant) ?? addTo(met, meant, length)
    })
    return met.marks
  }
}

function addTo({ marks, further }: Met, meant: Meaning, length: number): Met {
  const together = { ...marks }
  writeMeaning(together, meant, length)
  const met: Met = { marks: together, further: [] }
  const ofLength = (further[length] ??= new Map<Meaning, Met>())
  ofLength.set(meant, met)
  return met
}
