import fc from "fast-check"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { read } from "../../src/reading/index.ts"
import { reworded, sameWords, similarity, wordsToCompare } from "../../src/similarity/index.ts"
import { judgedPairs, type Verdict } from "./pairs.ts"

function wordsOf(text: string, language = "en"): string {
  return wordsToCompare(text, read(text, { language, now: "2026-07-01" }))
}

describe("the words that are compared", () => {
  test("hold neither numbers, nor what ties them, nor dates, nor names with digits", () => {
    expect(wordsOf("Grow ARR from $2M to $6 million by Q4 (see KR2, v2.1)")).toBe("grow arr see")
    expect(wordsOf("Cut churn by three percent before 30 September 2026")).toBe("cut churn")
  })

  test("are the same in another case, another width and with other marks", () => {
    expect(wordsOf("Orders — without CALLS!")).toBe(wordsOf("orders, without ｃａｌｌｓ"))
  })

  test("can be none", () => {
    expect(wordsOf("99.9 %")).toBe("")
    expect(similarity("", "")).toBe(0)
  })
})

test("a language without spaces is compared by its characters", () => {
  expect(similarity(wordsOf("解約率を4%から3%に下げる", "ja"), wordsOf("月間解約率を3%へ下げる", "ja"))).toBeGreaterThan(reworded)
  expect(similarity(wordsOf("解約率を下げる", "ja"), wordsOf("新規顧客を増やす", "ja"))).toBeLessThan(0.3)
})

const words = fc
  .array(fc.constantFrom("churn", "orders", "reduce", "bakeries", "order", "ordering", "解約率", "下げる", "a"), { maxLength: 8 })
  .map(list => list.join(" "))

test("similarity is symmetric, between 0 and 1, and 1 for the same words in another order", () => {
  fc.assert(
    fc.property(words, words, (a, b) => {
      const value = similarity(a, b)
      expect(value).toBe(similarity(b, a))
      expect(value).toBeGreaterThanOrEqual(0)
      expect(value).toBeLessThanOrEqual(1)
      if (a !== "") expect(similarity(a, a.split(" ").toReversed().join(" "))).toBe(1)
    }),
  )
})

describe("hand-judged pairs", () => {
  const values = judgedPairs.map(({ verdict, language, a, b }) => ({
    verdict,
    value: similarity(wordsOf(a, language), wordsOf(b, language)),
  }))
  const of = (verdict: Verdict) => values.filter(pair => pair.verdict === verdict).map(({ value }) => value)

  test("the same goal with other numbers is at 1", () => {
    expect(of("same").every(value => value === 1)).toBe(true)
  })

  test("rewordings lie above, different goals below the threshold", () => {
    const tooLow = of("reworded").filter(value => value < reworded)
    const tooHigh = of("different").filter(value => value >= reworded)
    expect({ tooLow: tooLow.length, tooHigh: tooHigh.length }).toEqual({ tooLow: 0, tooHigh: 1 })
    expect(of("different").filter(value => value >= sameWords)).toEqual([])
  })

  test("the documentation has their figures", () => {
    const page = readFileSync(join(import.meta.dirname, "../../../../docs/similarity.md"), "utf8")
    for (const verdict of ["same", "reworded", "different"] as const) {
      const sorted = of(verdict).toSorted((a, b) => a - b)
      const middle = sorted[Math.floor(sorted.length / 2)]!
      const row = [verdict, sorted.length, sorted[0]!.toFixed(2), middle.toFixed(2), sorted.at(-1)!.toFixed(2)]
      expect(page.replace(/ +/g, " ")).toContain(`| ${row.join(" | ")} |`)
    }
  })
})
