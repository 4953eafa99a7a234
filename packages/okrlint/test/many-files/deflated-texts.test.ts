import * as fc from "fast-check"
import { expect, test } from "vitest"
import { areMany, createDeflatedTexts } from "../../src/node/deflated-texts.ts"

const texts = fc.array(fc.string({ unit: "grapheme", maxLength: 40 }), { minLength: 1, maxLength: 40 })

test("every text comes back as it was, in whatever order it is asked for and however large its block has become", () => {
  fc.assert(
    fc.property(texts, fc.array(fc.nat()), fc.nat({ max: 20_000 }), (given, order, copies) => {
      const long = given.map(text => text.repeat(copies))
      const keep = createDeflatedTexts()
      const reads = long.map(keep)
      for (const [index, read] of reads.entries()) expect(read()).toBe(long[index])
      for (const at of order) expect(reads[at % reads.length]!()).toBe(long[at % long.length])
    }),
    { numRuns: 50 },
  )
})

test("texts that are asked for between others being kept come back, too", () => {
  const keep = createDeflatedTexts()
  const reads: (() => string)[] = []
  for (let index = 0; index < 300; index++) {
    reads.push(keep(`${index} 🥐 `.repeat(200)))
    expect(reads[index >> 1]!()).toBe(`${index >> 1} 🥐 `.repeat(200))
  }
})

test("few texts are not worth keeping elsewhere", () => {
  expect(areMany(1000)).toBe(false)
  expect(areMany(1001)).toBe(true)
})
