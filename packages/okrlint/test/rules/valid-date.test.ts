import { describe, expect, test } from "vitest"
import { asKeyResult, reportWords } from "./report-words.ts"

describe("valid-date", () => {
  test.for([
    ["Open 3 depots by 31 Feb 2026", "31 Feb 2026"],
    ["Open 3 depots by 2026-02-30", "2026-02-30"],
    ["Open 3 depots by 2026-13-01", "2026-13-01"],
    ["Open 3 depots by June 31st, 2026", "June 31st, 2026"],
    ["Open 3 depots by 31 June", "31 June"],
    ["Open 3 depots by Q5 2026", "Q5 2026"],
    ["Open 3 depots before Q5", "Q5"],
    ["Open 3 depots by 31/04/2026", "31/04/2026"],
    ["Open 3 depots by 31.04.2026", "31.04.2026"],
    ["Open 3 depots by 4/5/2026", "4/5/2026"],
    ["Open 3 depots by 30 September 1926", "30 September 1926"],
    ["Open 3 depots by Monday 30 September 2026", "30 September 2026"],
    ["Open 3 depots (2026-02-30)", "2026-02-30"],
  ] as const)("flags: %s", ([statement, words]) => {
    expect(reportWords("valid-date", asKeyResult(statement))).toEqual([words])
  })

  test.for([
    "Open 3 depots by 2026-02-28",
    "Open 3 depots by 29 February 2028",
    "Open 3 depots by Q4 2026",
    "Open 3 depots by 5/5/2026",
    "Open 3 depots by 30/9/2026",
    "Open 3 depots by Wednesday, 30 September 2026",
    "Open 3 depots on the 31 busiest roads",
    "Sell 40 Audi Q5 by September",
    "Move 3/4 of the shops to version 2026.2.30-rc1",
    "Answer ticket 2026-13-0044 by September",
    "Raise orders in June 31% above last year",
    "By June 45 shops are open",
    "Archive the papers of 12 May 1974",
    "Read https://shop.example/2026/02/30 to all drivers",
  ])("allows: %s", statement => {
    expect(reportWords("valid-date", asKeyResult(statement))).toEqual([])
  })

  test("looks at due dates, with or without a year", () => {
    const page =
      "# Shop OKRs 2026\n\n| Objective | Due |\n| --- | --- |\n| Win the northern bakeries | 31 April |\n| Win the southern bakeries | 3/4/2026 |\n"
    expect(reportWords("valid-date", page)).toEqual(["31 April", "3/4/2026"])
  })

  test("reads the day first in languages that do", () => {
    expect(
      reportWords(
        "valid-date",
        "# Ziele 2026\n\n## Ziel 1: Die Bäckereien bleiben bei uns und bestellen mehr als bisher\n\n- KR1: Kündigungen von 4 % auf 3 % senken bis 4/5/2026\n",
      ),
    ).toEqual([])
  })
})
