import fc from "fast-check"
import { expect, test } from "vitest"
import { splitCells } from "../../src/format/display-width.ts"

const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" })

test("every character of the lower planes is a cell as a segmenter tells it, alone and behind others", () => {
  const wrong: string[] = []
  for (let code = 0x20; code < 0x10000; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue
    const sign = String.fromCharCode(code)
    for (const line of [sign, `a${sign}`, `${sign}港`]) {
      const segments = Array.from(segmenter.segment(line), ({ segment }) => segment)
      if (splitCells(line).some(({ text }, index) => text !== segments[index])) wrong.push(code.toString(16))
    }
  }
  expect(wrong).toEqual([])
})

test("lines are split as a segmenter splits them", () => {
  const sign = fc.constantFrom(..."aéñŁжё港が한↔→–€“”…①️‍👩🏽🇪️゙́ᄀ각\u00ad")
  fc.assert(
    fc.property(fc.string({ unit: sign, maxLength: 8 }), line => {
      expect(splitCells(line).map(({ text }) => text)).toEqual(Array.from(segmenter.segment(line), ({ segment }) => segment))
    }),
    { numRuns: 1000 },
  )
})

test.for([
  ["a", 1],
  ["é", 1],
  ["ж", 1],
  ["–", 1],
  ["↔", 1],
  ["港", 2],
  ["が", 2],
  ["각", 2],
  ["！", 2],
  ["⌚", 2],
  ["\u00ad", 0],
] as const)("%s takes %i cells", ([text, width]) => {
  expect(splitCells(text)).toEqual([{ text, width }])
})
