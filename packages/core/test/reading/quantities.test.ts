import { describe, expect, test } from "vitest"
import { findQuantities, isQuantified } from "../../src/reading/index.ts"
import { brief } from "./support.ts"

function briefs(text: string, language = "en"): readonly string[] {
  return findQuantities(text, language).map(brief)
}

describe("findQuantities", () => {
  test.for([
    ["30% of signups", ["percent 30 %"]],
    ["99.9 percent uptime", ["percent 99.9 %"]],
    ["up 5 percentage points", ["points 5 points"]],
    ["up 2 pp", ["points 2 pp"]],
    ["40 bps", ["points 40 bps"]],
    ["$2M in bookings", ["money 2000000 USD"]],
    ["€1.2m in bookings", ["money 1200000 EUR"]],
    ["$500k+ ARR", ["money 500000 USD at-least"]],
    ["US$5M", ["money 5000000 USD"]],
    ["2M USD", ["money 2000000 USD"]],
    ["$2-3M pipeline", ["money 2000000..3000000 USD between"]],
    ["1,000 weekly active users", ["count 1000 users"]],
    ["10k users", ["count 10000 users"]],
    ["five new bakeries", ["count 5 bakeries"]],
    ["twenty-five demos", ["count 25 demos"]],
    ["p95 < 200ms", ["duration 200 ms at-most"]],
    ["under 5 minutes", ["duration 5 min at-most"]],
    ["respond within 24 hours", ["duration 24 h at-most"]],
    [".5 seconds", ["duration 0.5 s"]],
    ["3 of 5 bakers", ["ratio 3 /5"]],
    ["12 out of 20 ovens", ["ratio 12 /20"]],
    ["a rating of 4.5/5", ["ratio 4.5 /5"]],
    ["1 in 5 visitors", ["ratio 1 /5"]],
    ["grow 3x", ["multiplier 3 x"]],
    ["five times", ["multiplier 5 x"]],
    ["double the orders", ["multiplier 2 x"]],
    ["halve the queue", ["multiplier 0.5 x"]],
    ["10–15 % waste", ["percent 10..15 % between"]],
    ["between 5 and 7 days", ["duration 5..7 d between"]],
    ["5 constructor kits", ["count 5 kits"]],
    ["constructor 5 orders", ["count 5 orders"]],
    ["zero recalls", ["zero 0 recalls"]],
    ["0 recalls", ["zero 0 recalls"]],
    ["no customer complaints", ["zero 0 complaints"]],
    ["all ovens serviced", ["coverage 100 %"]],
    ["100% of ovens", ["percent 100 %"]],
    ["100 loaves per hour", ["rate 100 loaves"]],
    ["visit each shop at least once per month", ["coverage 100 %", "rate 1 x at-least"]],
    ["10+ recipes", ["count 10 recipes at-least"]],
    ["30% or more", ["percent 30 % at-least"]],
    ["no more than 4 returns", ["count 4 returns at-most"]],
    ["about 60 orders", ["count 60 orders about"]],
    ["≥ 90 % fresh", ["percent 90 % at-least"]],
    ["-20% waste", ["percent -20 %"]],
    ["8 GB of memory", ["data 8 GB"]],
  ] as const)("%s", ([text, expected]) => {
    expect(briefs(text)).toEqual(expected)
  })

  test.for([
    "KR 2.1 ships",
    "Release v2.0",
    "Launch Foo 4.1",
    "24/7 support",
    "B2B and S3",
    "a Top 10 list",
    "the #1 bakery",
    "SOC 2 report",
    "ISO 27001 certificate",
    "HTTP/2 by default",
    "5G rollout",
    "3D printing",
    "upgrade to Windows 11",
    "migrate to Python 3",
    "nDCG@10",
    "P0 bugs",
    "p95 latency",
    "Close #123 and ABC-12",
    "COVID-19 response",
    "Level 3",
    "phase 2 of the rollout",
    "1:1 meetings",
    "in Q3 2026",
    "by 2026-09-30",
    "30.09.2026",
    "the 2026 plan",
    "H1 and H2",
    "FY26",
    "the 3rd oven",
    "the first version",
    "https://example.org/42",
    "a 90-day plan",
    "a score (0–1) per order",
    "deliver the beta in 12 weeks",
    "no longer needed",
    "value for all members",
    "1. Bake bread",
  ])("finds nothing to measure in: %s", text => {
    expect(findQuantities(text)).toEqual([])
  })

  test.for([
    ["es", "más de 1.500 clientes", ["count 1500 clientes at-least"]],
    ["es", "reducir un 12,5 %", ["percent 12.5 %"]],
    ["pt", "pelo menos 20 lojas", ["count 20 lojas at-least"]],
    ["pt", "R$ 1.000", ["money 1000 BRL"]],
    ["fr", "1 000 visiteurs", ["count 1000 visiteurs"]],
    ["fr", "moins de 5 minutes", ["duration 5 min at-most"]],
    ["fr", "deux boulangeries", ["count 2 boulangeries"]],
    ["de", "mindestens drei Filialen", ["count 3 filialen at-least"]],
    ["de", "2,5 Mio. Euro", ["money 2500000 EUR"]],
    ["de", "500 T€", ["money 500000 EUR"]],
    ["de", "12 wöchentlich aktive Nutzer", ["count 12 nutzer"]],
    ["de", "um ein Drittel senken", ["multiplier 0.3333333333333333 x"]],
    ["it", "oltre il 30%", ["percent 30 % at-least"]],
    ["nl", "minder dan 3 uur", ["duration 3 h at-most"]],
    ["ru", "не менее 50 клиентов", ["count 50 клиентов at-least"]],
    ["ru", "1 000 рублей", ["money 1000 RUB"]],
    ["vi", "ít nhất 20%", ["percent 20 % at-least"]],
    ["zh", "至少5个门店", ["count 5 个 at-least"]],
    ["zh", "百分之五十", ["percent 50 %"]],
    ["zh", "10万用户", ["count 100000"]],
    ["zh", "提升3倍", ["multiplier 3 x"]],
    ["zh", "90%以上", ["percent 90 % at-least"]],
    ["zh", "2小时以内", ["duration 2 h at-most"]],
    ["ja", "１，０００人", ["count 1000 人"]],
    ["ja", "85%以上", ["percent 85 % at-least"]],
    ["ko", "고객 50명", ["count 50 명"]],
    ["ko", "24시간 이내", ["duration 24 h at-most"]],
    ["fa", "۳۰٪", ["percent 30 %"]],
    ["ar", "٢٥٪", ["percent 25 %"]],
  ] as const)("reads %s: %s", ([language, text, expected]) => {
    expect(briefs(text, language)).toEqual(expected)
  })

  test.for([
    ["zh", "第三季度"],
    ["zh", "统一平台"],
    ["zh", "10年5月"],
    ["ja", "第3版"],
    ["ko", "3단계"],
    ["ko", "문제로 고민"],
    ["pt", "liderança no mercado"],
    ["es", "una vez"],
    ["fr", "la semaine 12"],
    ["de", "Version 2"],
  ] as const)("finds nothing to measure in %s: %s", ([language, text]) => {
    expect(findQuantities(text, language)).toEqual([])
  })

  test("gives the offsets of what it read", () => {
    const text = "Reach ≥ 1,200 orders"
    const [quantity] = findQuantities(text)
    expect(text.slice(quantity!.start, quantity!.end)).toBe(quantity!.text)
    expect(quantity!.text).toBe("1,200")
  })
})

test("a text without a number to check is not quantified", () => {
  expect(isQuantified("Make customers happy")).toBe(false)
  expect(isQuantified("Make 40 customers happy")).toBe(true)
})

test.for([
  ["at least twice per year", "rate"],
  ["twice the orders", "multiplier"],
] as const)("%s is a %s", ([words, type]) => {
  expect(findQuantities(`Review the recipes ${words}`).map(found => found.type)).toEqual([type])
})
