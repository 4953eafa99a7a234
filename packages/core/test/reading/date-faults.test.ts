import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { findDateFaults, tellDateOrder } from "../../src/reading/time/date-faults.ts"
import { findDays } from "../../src/reading/time/find-days.ts"

describe("findDateFaults", () => {
  test.for([
    ["31 Feb 2026", "impossible"],
    ["Q0 2026", "impossible"],
    ["2/3/2026", "ambiguous"],
    ["2206-09-30", "year"],
    ["Tuesday, 2026-09-30", "weekday"],
    ["2026-09-30", undefined],
    ["30.9.2026", undefined],
    ["mercredi 30 septembre 2026", undefined],
  ] as const)("a due field of %s", ([text, fault]) => {
    expect(findDateFaults(text, { language: "en", isDate: true }).map(found => found.fault)).toEqual(fault === undefined ? [] : [fault])
  })

  test("offers both readings of an ambiguous day", () => {
    const [found] = findDateFaults("due 2/3/2026", { language: "en", isDate: true })
    expect(found?.days).toEqual(["2026-03-02", "2026-02-03"])
  })

  test("names the weekdays of the text's language", () => {
    const options = { language: "de", isDate: true }
    expect(findDateFaults("Freitag, 30. September 2026", options).map(({ fault }) => fault)).toEqual(["weekday"])
    expect(findDateFaults("Mittwoch, 30. September 2026", options)).toEqual([])
  })

  test("never throws, and every range lies in the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.boolean(), (text, isDate) => {
        for (const { start, end } of findDateFaults(text, { language: "en", isDate })) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })
})

test.for([
  ["30/6/2026 and 5/4/2026", "dmy"],
  ["6/30/2026 and 5/4/2026", "mdy"],
  ["30/6/2026 and 6/30/2026", undefined],
  ["5/4/2026", undefined],
  ["2026-06-30", undefined],
] as const)("the order of day and month in: %s", ([text, order]) => {
  expect(tellDateOrder(text)).toBe(order)
})

test("findDays gives the days with their year that can be read in one way", () => {
  expect(findDays("Updated 2026-05-01, again on 3 June 2026, not on 4/5/2026 nor in June", "en").map(({ day }) => day)).toEqual([
    "2026-05-01",
    "2026-06-03",
  ])
})
