import fc from "fast-check"
import { expect, test } from "vitest"
import { LEXICONS } from "../../src/reading/lexicon/all-lexicons.ts"
import { annotateText, lexiconOf } from "../../src/reading/lexicon/languages.ts"
import { readDate } from "../../src/reading/time/dates.ts"
import { readPeriod } from "../../src/reading/time/periods.ts"
import { canHoldTime } from "../../src/reading/time/times.ts"

const LANGUAGES = [...LEXICONS.keys()]

const numbers = fc.constantFrom("1", "3", "12", "26", "2026", "2026.8", "30.9", "30.9.26", "1,000")
const signs = fc.constantFrom(..." . , : - – / ' ’ ° º % $ st er q h t de der от (".split(" "))
const names = fc.constantFrom(
  ..."Q FY cy half first third quarter year month weeks by to June Juni junio 月 日 年 第 季度 四半期 令和 상반기 분기 квартал trimestre".split(
    " ",
  ),
)

const gap = fc.constantFrom("", " ")

/** What times are written with, mostly in the order of a time, with and without spaces. */
const piece = fc.oneof(
  numbers,
  signs,
  names,
  fc.tuple(numbers, signs, names, gap).map(([number, sign, name, between]) => [number, sign, name].join(between)),
  fc.tuple(names, numbers, gap).map(([name, number, between]) => [name, number].join(between)),
)
const text = fc.tuple(fc.array(piece, { minLength: 1, maxLength: 6 }), gap).map(([pieces, between]) => pieces.join(between))

test("no date or period begins where none can be held", () => {
  fc.assert(
    fc.property(text, fc.constantFrom(...LANGUAGES), (written, language) => {
      const line = annotateText(written, lexiconOf(language))
      const missed = line.tokens.filter(
        (_, at) =>
          !canHoldTime(line, at) && (readDate(line, at) ?? readPeriod(line, at, { year: 2026 }) ?? readPeriod(line, at, {})) !== undefined,
      )
      expect(missed).toEqual([])
    }),
    { numRuns: 5000 },
  )
})
