import { describe, expect, test } from "vitest"
import { read } from "../../src/reading/index.ts"

const cycle = { name: "2026-Q3", start: "2026-07-01", end: "2026-09-30" }
const now = "2026-08-10"

function deadline(text: string, language = "en"): readonly (string | undefined)[] {
  const found = read(text, { role: "keyResult", language, cycle, now }).deadline
  return found === undefined ? [] : [found.text, found.date]
}

describe("deadline", () => {
  test.for([
    ["en", "Open the shop by Q4", "by Q4", "2026-12-31"],
    ["en", "Open the shop by June 30", "by June 30", "2027-06-30"],
    ["en", "Open the shop by September 30th", "by September 30th", "2026-09-30"],
    ["en", "Open the shop before end of year", "before end of year", "2026-12-31"],
    ["en", "Open the shop by quarter end", "by quarter end", "2026-09-30"],
    ["en", "Open the shop this quarter", "this quarter", "2026-09-30"],
    ["en", "Open the shop by EOQ", "by EOQ", "2026-09-30"],
    ["en", "Open the shop by EOY", "by EOY", "2026-12-31"],
    ["en", "Open the shop by 2026-08-31", "by 2026-08-31", "2026-08-31"],
    ["en", "Open the shop by the end of Q3 2026", "by the end of Q3 2026", "2026-09-30"],
    ["en", "Open the shop in March 2027", "in March 2027", "2027-03-31"],
    ["en", "Open the shop (Q4)", "Q4", "2026-12-31"],
    ["en", "By the end of 2026, open the shop", "By the end of 2026", "2026-12-31"],
    ["en", "Open the shop by CY'26", "by CY'26", "2026-12-31"],
    ["en", "Open the shop by week 2", "by week 2", "2026-07-14"],
    ["en", "Open the shop by sprint 12", "by sprint 12", undefined],
    ["en", "Open the shop by mid-September", "by mid-September", undefined],
    ["en", "Open the shop in 6 weeks", "in 6 weeks", undefined],
    ["en", "Open the shop by end of week 2", "by end of week 2", "2026-07-14"],
    ["en", "Menus printed within the first month", "within the first month", undefined],
    ["en", "Menus printed within the initial trial quarter", "within the initial trial quarter", undefined],
    ["en", "Halve the waste within 60 days of the opening", "within 60 days", undefined],
    ["en", "Have 9 ovens rebuilt this quarter", "this quarter", "2026-09-30"],
    ["de", "Speisekarte innerhalb des ersten Monats drucken", "innerhalb des ersten Monats", undefined],
    ["de", "Filiale bis 30.09.2026 eröffnen", "bis 30.09.2026", "2026-09-30"],
    ["de", "Filiale bis spätestens 15.09. eröffnen", "bis spätestens 15.09.", "2026-09-15"],
    ["de", "Filiale zum 1. Oktober 2026 eröffnen", "zum 1. Oktober 2026", "2026-10-01"],
    ["ru", "Ремонт завершён до конца года", "до конца года", "2026-12-31"],
    ["ru", "Магазин к октябрю 2026 года", "к октябрю 2026", "2026-10-31"],
    ["nl", "Verbouwing klaar voor het einde van het jaar", "voor het einde van het jaar", "2026-12-31"],
    ["de", "Filiale bis Ende September eröffnen", "bis Ende September", "2026-09-30"],
    ["fr", "Ouvrir la boutique avant le 30 septembre 2026", "avant le 30 septembre 2026", "2026-09-30"],
    ["es", "Abrir la tienda antes del 30 de septiembre de 2026", "antes del 30 de septiembre de 2026", "2026-09-30"],
    ["pt", "Abrir a loja até 30/09/2026", "até 30/09/2026", "2026-09-30"],
    ["it", "Aprire il negozio entro il 30 settembre 2026", "entro il 30 settembre 2026", "2026-09-30"],
    ["nl", "Winkel openen voor 30 september 2026", "voor 30 september 2026", "2026-09-30"],
    ["ru", "Открыть магазин до 30 сентября 2026", "до 30 сентября 2026", "2026-09-30"],
    ["zh", "2026年9月30日前开店", "2026年9月30日前", "2026-09-30"],
    ["zh", "年底前开店", "年底前", "2026-12-31"],
    ["ja", "2026年9月末までに開店", "2026年9月末までに", "2026-09-30"],
    ["ko", "2026년 3분기까지 개점", "2026년 3분기까지", "2026-09-30"],
    ["en", "Open the shop before November", "before November", "2026-10-31"],
    ["en", "Open the shop before Q4 2026", "before Q4 2026", "2026-09-30"],
    ["en", "Open the shop before the end of November", "before the end of November", "2026-11-30"],
    ["de", "Filiale vor November 2026 eröffnen", "vor November 2026", "2026-10-31"],
    ["fr", "Ouvrir la boutique avant novembre 2026", "avant novembre 2026", "2026-10-31"],
    ["es", "Abrir la tienda antes de noviembre de 2026", "antes de noviembre de 2026", "2026-10-31"],
    ["zh", "11月前开店", "11月前", "2026-10-31"],
    ["zh", "11月底前开店", "11月底前", "2026-11-30"],
  ] as const)("%s: %s", ([language, text, written, date]) => {
    expect(deadline(text, language)).toEqual([written, date])
  })

  test.for([
    "Reduce waste by 20%",
    "Keep costs below 5% of revenue",
    "Review the plan every quarter",
    "Fewer returns than in spring",
    "Make today's bread better",
    "Answer the letters received this quarter",
    "Reply within 2 days of the request",
    "Reply within 20 days of each request",
    "Keep the guests of the first month",
    "Customers may order online",
  ])("finds no deadline in: %s", text => {
    expect(deadline(text)).toEqual([])
  })

  test("does not guess the order of day and month", () => {
    expect(deadline("Open the shop by 03/04/2027")).toEqual(["by 03/04/2027", undefined])
  })

  test("stays without a day when neither cycle nor today is known", () => {
    expect(read("Open the shop by Q4").deadline).toEqual({ text: "by Q4", from: "statement", range: { start: 14, end: 19 } })
  })

  test("takes the due field before the statement", () => {
    const reading = read("Open the shop by Q4", { fields: [{ name: "due", text: "2026-09-15" }], cycle, now })
    expect(reading.deadline).toEqual({ text: "2026-09-15", from: "due", date: "2026-09-15" })
  })

  test("takes the statement before the target field, and the target field before nothing", () => {
    const fields = [{ name: "target", text: "Open to guests by Week 10" }] as const
    expect(read("Harbour page", { fields }).deadline).toEqual({ text: "by Week 10", from: "target" })
    expect(read("Open the page by Q4", { fields }).deadline?.from).toBe("statement")
    expect(read("Sold loaves", { fields: [{ name: "target", text: "300 loaves" }] }).deadline).toBeUndefined()
  })

  test.for([
    ["Week 2–3", "2026-07-21"],
    ["Month 2", undefined],
    ["3 months", undefined],
    ["2 weeks", undefined],
    ["KW 9", undefined],
  ] as const)("takes the due field %s", ([text, date]) => {
    expect(read("Bread on the shelves", { fields: [{ name: "due", text }], cycle, now, language: "de" }).deadline?.text).toBe(text)
    const inEnglish = read("Bread on the shelves", { fields: [{ name: "due", text }], cycle, now }).deadline
    if (date !== undefined) expect(inEnglish?.date).toBe(date)
  })

  test("a fiscal cycle without known days dates nothing that names no year", () => {
    const reading = read("Open the shop by Q4", { cycle: { name: "FY26-Q2", start: undefined, end: undefined }, now })
    expect(reading.deadline?.date).toBeUndefined()
  })
})

test.for([
  ["Review the plan weekly", "weekly"],
  ["Review the plan every two weeks", "every two weeks"],
  ["Publish a recipe each month", "each month"],
  ["Review the plan", undefined],
] as const)("reads how often in: %s", ([text, cadence]) => {
  const range = read(text).cadence
  expect(range === undefined ? undefined : text.slice(range.start, range.end)).toBe(cadence)
})
