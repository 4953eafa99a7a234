import { describe, expect, test } from "vitest"
import { findPeriods } from "../../src/reading/index.ts"

function names(text: string): readonly string[] {
  return findPeriods(text).map(({ period }) => period.name)
}

describe("findPeriods", () => {
  test.for([
    ["Q3 2026", "2026-Q3"],
    ["2026 Q3", "2026-Q3"],
    ["2026-Q3", "2026-Q3"],
    ["2026Q3", "2026-Q3"],
    ["okr-2026_q3.md", "2026-Q3"],
    ["Q3'26", "2026-Q3"],
    ["Q3-26", "2026-Q3"],
    ["3Q26", "2026-Q3"],
    ["third quarter of 2026", "2026-Q3"],
    ["H2 2026", "2026-H2"],
    ["2H26", "2026-H2"],
    ["2026h1", "2026-H1"],
    ["FY26 Q3", "FY26-Q3"],
    ["Q3 FY26", "FY26-Q3"],
    ["FY22Q4", "FY22-Q4"],
    ["Q1FY2024", "FY24-Q1"],
    ["FY2026", "FY26"],
    ["CY19-Q3", "2019-Q3"],
    ["2026", "2026"],
    ["August 2026", "2026-08"],
    ["May 2026", "2026-05"],
    ["2026-08", "2026-08"],
    ["Jul–Sep 2026", "2026-Q3"],
    ["July to September 2026", "2026-Q3"],
    ["Q1-Q2 2026", "2026-H1"],
    ["Q2-Q3 2025", "2025-04-01/2025-09-30"],
    ["from 1 May 2026 to 15 June 2026", "2026-05-01/2026-06-15"],
    ["2026-05-01 – 2026-06-15", "2026-05-01/2026-06-15"],
    ["July 1, 2026 to September 30, 2026", "2026-Q3"],
    ["01.05.2026 - 15.06.2026", "2026-05-01/2026-06-15"],
    ["2024.1~2024.3", "2024-Q1"],
    ["2027 Q1/2", "2027-H1"],
    ["Q3/Q4 2027", "2027-H2"],
    ["Q2+Q3 2027", "2027-04-01/2027-09-30"],
    ["Q3/2027", "2027-Q3"],
    ["Half-year to Dec-2027", "2027-H2"],
    ["Quarter to March 2027", "2027-Q1"],
    ["Year to June 2027", "2026-07-01/2027-06-30"],
    ["2026年第三季度", "2026-Q3"],
    ["2026年3季度", "2026-Q3"],
    ["2026年8月", "2026-08"],
    ["2026年上半年", "2026-H1"],
    ["23年Q1：", "2023-Q1"],
    ["2026年第1四半期", "2026-Q1"],
    ["2026년 3분기", "2026-Q3"],
    ["2026년 상반기", "2026-H1"],
    ["T3 2026", "2026-Q3"],
    ["3º trimestre de 2026", "2026-Q3"],
    ["1er semestre 2026", "2026-H1"],
    ["segundo semestre de 2026", "2026-H2"],
    ["3. Quartal 2026", "2026-Q3"],
    ["Juli bis September 2026", "2026-Q3"],
    ["3-й квартал 2026", "2026-Q3"],
    ["Quý 3/2026", "2026-Q3"],
  ] as const)("%s is %s", ([text, name]) => {
    expect(names(text)).toEqual([name])
  })

  test.for([
    "Q3",
    "KR 2.1",
    "v2026.1",
    "$2026",
    "2026-08-01",
    "1 May 2026",
    "Reach 2000 orders",
    "12/04/2022 to 12/06/2022",
    "may 5 bakers come",
  ])("%s names no period by itself", text => {
    expect(names(text)).toEqual([])
  })

  test("gives offsets and days", () => {
    expect(findPeriods("Goals for Q3 2026 (draft)")).toEqual([
      { period: { name: "2026-Q3", start: "2026-07-01", end: "2026-09-30" }, start: 10, end: 17 },
    ])
  })

  test("names a bare quarter by the year it is given", () => {
    expect(findPeriods("Q3 goals", { year: 2026 }).map(({ period }) => period.name)).toEqual(["2026-Q3"])
  })

  test("knows the days of a fiscal quarter only with the month the year starts in", () => {
    const [unknown] = findPeriods("FY26 Q3")
    const [known] = findPeriods("FY26 Q3", { fiscalYearStart: 2 })
    expect(unknown!.period).toEqual({ name: "FY26-Q3", start: undefined, end: undefined })
    expect(known!.period).toEqual({ name: "FY26-Q3", start: "2025-08-01", end: "2025-10-31" })
  })
})
