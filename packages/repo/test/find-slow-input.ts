import type { WrittenPattern } from "./collect-patterns.ts"

/** What a pattern takes too long on. */
export interface SlowInput {
  /** What is repeated, and what follows it. */
  readonly unit: string
  readonly length: number
  readonly milliseconds: number
}

/** Lengths that are tried, to twice the longest statement that is read; short first, so that a pattern that explodes does not hang. */
const lengths = [16, 20, 24, 27, 256, 4_000]

/** Most milliseconds for one input. A linear pattern takes less than one, a quadratic one about ten, anything worse seconds. */
const bound = 150

/** One character for each thing that classes of characters name. */
const samples = [" ", "\t", "\n", "a", "Z", "7", "ß", "語", "_", "-", ",", "."]

/** Most units that are tried of one pattern. */
const mostUnits = 40

/** An input out of a pattern's own characters on which it takes too long; undefined when none is found. */
export function findSlowInput({ source, flags }: WrittenPattern): SlowInput | undefined {
  const pattern = new RegExp(source, flags.includes("g") ? flags : `${flags}g`)
  for (const unit of unitsOf(source)) {
    for (const end of ["", "\u0001"]) {
      const slow = findSlowLength(pattern, unit, end)
      if (slow !== undefined) return slow
    }
  }
  return undefined
}

function findSlowLength(pattern: RegExp, unit: string, end: string): SlowInput | undefined {
  for (const length of lengths) {
    const text = unit.repeat(Math.ceil(length / unit.length)) + end
    const milliseconds = measure(pattern, text)
    // Once more before it counts: another program may have held the processor.
    if (milliseconds > bound && measure(pattern, text) > bound) return { unit, length, milliseconds }
  }
  return undefined
}

function measure(pattern: RegExp, text: string): number {
  const start = process.cpuUsage()
  pattern.lastIndex = 0
  text.replaceAll(pattern, "")
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** Characters and words that the pattern spells out, and one of each class that it may name, alone and in twos. */
function unitsOf(source: string): readonly string[] {
  const spelt = source.replaceAll(/\\[pPkuxbBdDwWsS](?:\{[^}]*\}|<[^>]*>)?/g, " ").match(/[^\\^$|()[\]{}?*+ ]+|\\[^a-zA-Z0-9]/g) ?? []
  const words = spelt.map(word => word.replace("\\", ""))
  const single = [...new Set([...samples, ...words.slice(0, 12)])]
  const twos = words.slice(0, 6).flatMap(word => [`${word} `, `${word}a`, `${word}7`])
  return [...new Set([...single, ...twos])].slice(0, mostUnits)
}
