import type { WrittenPattern } from "./collect-patterns.ts"
import { processorTime } from "../../core/test/processor-time.ts"

/** What a pattern takes too long on. */
export interface SlowInput {
  /** What is repeated, and what follows it. */
  readonly unit: string
  readonly length: number
  readonly milliseconds: number
}

/** Lengths that are tried with every unit; short first, so that a pattern that explodes does not hang. */
const lengths = [16, 20, 24, 27, 256, 4_000]

/** Up to what a document may have in a line, tried with the inputs that took longest before. */
const longLengths = [40_000, 100_000]
const triedLong = 12

/** Most milliseconds for one input. At the longest a linear pattern takes about five, a quadratic one seconds. */
const bound = 150

/** One character for each thing that classes of characters name. */
const samples = [" ", "\t", "\n", "a", "Z", "7", "ß", "語", "_", "-", ",", "."]

/** Most units that are tried of one pattern. */
const mostUnits = 60

/** An input out of a pattern's own characters on which it takes too long; undefined when none is found. */
export function findSlowInput({ source, flags }: WrittenPattern): SlowInput | undefined {
  const pattern = new RegExp(source, flags.includes("g") ? flags : `${flags}g`)
  const inputs = unitsOf(source).flatMap(unit => ["", "\u0001"].map(end => ({ unit, end })))
  const tried: { readonly input: Input; readonly milliseconds: number }[] = []
  for (const input of inputs) {
    for (const length of lengths) {
      const milliseconds = measureTwice(pattern, input, length)
      if (milliseconds > bound) return { unit: input.unit, length, milliseconds }
      if (length === lengths.at(-1)) tried.push({ input, milliseconds })
    }
  }
  tried.sort((a, b) => b.milliseconds - a.milliseconds)
  for (const { input } of tried.slice(0, triedLong)) {
    for (const length of longLengths) {
      const milliseconds = measureTwice(pattern, input, length)
      if (milliseconds > bound) return { unit: input.unit, length, milliseconds }
    }
  }
  return undefined
}

/** What is repeated, and what ends the text. */
interface Input {
  readonly unit: string
  readonly end: string
}

/** Once more when it took too long: another program may have held the processor. */
function measureTwice(pattern: RegExp, { unit, end }: Input, length: number): number {
  const text = unit.repeat(Math.ceil(length / unit.length)) + end
  const first = measure(pattern, text)
  return first > bound ? Math.min(first, measure(pattern, text)) : first
}

function measure(pattern: RegExp, text: string): number {
  pattern.lastIndex = 0
  return processorTime(() => text.replaceAll(pattern, ""))
}

/** Characters and words that the pattern spells out, and one of each class that it may name, alone and in twos. */
function unitsOf(source: string): readonly string[] {
  const spelt = source.replaceAll(/\\[pPkuxbBdDwWsS](?:\{[^}]*\}|<[^>]*>)?/g, " ").match(/[^\\^$|()[\]{}?*+ ]+|\\[^a-zA-Z0-9]/g) ?? []
  const words = spelt.map(word => word.replace("\\", ""))
  const single = [...new Set([...samples, ...words.slice(0, 12)])]
  const twos = words.slice(0, 6).flatMap(word => [`${word} `, `${word}a`, `${word}7`, ` ${word}a`])
  return [...new Set([...single, ...twos])].slice(0, mostUnits)
}
