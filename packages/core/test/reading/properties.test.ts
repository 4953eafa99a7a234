import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { detectLanguage, findPeriods, findQuantities, isPlaceholder, read, type Reading } from "../../src/reading/index.ts"
import { processorTime } from "../processor-time.ts"

const LANGUAGES = ["en", "es", "pt", "fr", "de", "it", "nl", "zh", "ja", "ko", "vi", "ru", "fa", "und"]

/** Pieces that the grammar knows, in any order, mixed with any text. */
const pieces = fc.constantFrom(
  ..."from to by up down 5 10% $2M -> → – - / ( ) . , : ; at least below 3x 1,000 1.5 Q3 2026 FY26 H1 2026-09-30 30.09. June may week 8 launch is available keep increase all no zero double 第 三 季度 10万 从 到 以上 から まで 까지 ５０％ ٢٥ 的 one of the # @ % + ~ ' \" [ ] { } €".split(
    " ",
  ),
)
const statement = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(pieces, { maxLength: 40 }).map(words => words.join(" ")),
  fc.array(pieces, { maxLength: 40 }).map(words => words.join("")),
)

function rangesOf(reading: Reading): readonly { readonly start: number; readonly end: number; readonly text?: string }[] {
  const { verb, metric, deadline, cadence, why, guardrail } = reading
  const stated = reading.quantities.filter(({ from }) => from === "statement")
  const evidence = reading.evidence.flatMap(({ range, text }) =>
    range === undefined ? [] : [{ ...range, ...(text === undefined ? {} : { text }) }],
  )
  const due = deadline?.range === undefined ? [] : [{ ...deadline.range, text: deadline.text }]
  return [...stated, ...evidence, ...due, ...[verb, metric, cadence, why, guardrail].filter(range => range !== undefined)]
}

describe("whatever the text", () => {
  test("read never throws, and every range slices what it claims", () => {
    fc.assert(
      fc.property(
        statement,
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom("objective", "keyResult", "kpi", "initiative", undefined),
        (text, language, role) => {
          const reading = read(text, { language, ...(role === undefined ? {} : { role }), now: "2026-08-10" })
          for (const { start, end, text: claimed } of rangesOf(reading)) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(text.length)
            if (claimed !== undefined) expect(text.slice(start, end)).toBe(claimed)
          }
          expect(reading.kind === "unknown").toBe(reading.confidence === 0)
          expect(reading.quantities.every(({ value }) => Number.isFinite(value))).toBe(true)
        },
      ),
      { numRuns: 1500 },
    )
  })

  test("reading twice gives the same", () => {
    fc.assert(
      fc.property(statement, text => {
        expect(read(text)).toEqual(read(text))
      }),
      { numRuns: 200 },
    )
  })

  test("quantities and periods do not overlap their own kind and stay inside", () => {
    fc.assert(
      fc.property(statement, fc.constantFrom(...LANGUAGES), (text, language) => {
        for (const found of [findQuantities(text, language), findPeriods(text, { year: 2026 })]) {
          let last = 0
          for (const { start, end } of found) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeLessThanOrEqual(text.length)
            last = end
          }
        }
      }),
      { numRuns: 800 },
    )
  })
})

describe("time grows with the length of the text", () => {
  const SEEDS = [
    "1234567890",
    "1,",
    ",",
    "from ",
    "(((",
    "1-1-1-",
    "to to to ",
    "a",
    " ",
    "Q1 ",
    "2026-",
    "'",
    "一",
    "一个",
    "5% to ",
    "1.1.1.",
    "1\u00a0000",
    "1/1/",
    "all no ",
    "[[[",
    "by the end of ",
    "Windows 11 ",
    "$",
    "every ",
    "...",
    "=>",
    "<",
    "Q3 2026 to ",
    "until ",
    "第",
  ]

  test.for(SEEDS)("100 kB of %j", seed => {
    const text = seed.repeat(Math.ceil(100_000 / seed.length))
    const calls = [
      () => findPeriods(text),
      () => findQuantities(text),
      () => findQuantities(text, "zh"),
      () => isPlaceholder(text),
      () => detectLanguage(text),
    ]
    for (const call of calls) {
      // Linear work takes some 20 to 100 ms here; quadratic work would take minutes.
      expect(processorTime(call)).toBeLessThan(2000)
    }
  })

  test.for(SEEDS)("a statement of 100 kB of %j is set aside at once", seed => {
    const text = seed.repeat(Math.ceil(100_000 / seed.length))
    expect(processorTime(() => expect(read(text).kind).toBe("unknown"))).toBeLessThan(10)
  })

  test.for(SEEDS)("2,000 characters of %j are read in time", seed => {
    const text = seed.repeat(2000).slice(0, 2000)
    read(text)
    expect(processorTime(() => read(text))).toBeLessThan(100)
  })
})
