import { describe, expect, test } from "vitest"
import { read } from "../../src/reading/index.ts"
import { brief } from "./support.ts"

function readResult(text: string, language: string): ReturnType<typeof read> {
  return read(text, { role: "keyResult", language, now: "2026-07-01" })
}

test.for([
  ["en", "Uptime stays above 99.9%"],
  ["en", "Churn remains below 3%"],
  ["es", "La disponibilidad se mantiene por encima del 99,9 %"],
  ["pt", "A disponibilidade permanece acima de 99,9%"],
] as const)("%s: a metric that stays where it is, is a level to hold: %s", ([language, text]) => {
  expect(readResult(text, language).kind).toBe("vital-sign")
})

test.for(["Conversion rate rises to 4%", "Uptime of 99.9%", "Availability of the holds service at 99%"])(
  "a metric that nothing says to stay is one to reach: %s",
  text => {
    expect(readResult(text, "en").kind).toBe("bet")
  },
)

describe("a scale behind the second value", () => {
  test.for([
    ["en", "Raise revenue from 1.2 to 2 million", "count 1200000"],
    ["en", "Raise revenue from $1.2 to $2 million", "money 1200000 USD"],
    ["es", "Aumentar los ingresos de 1,2 a 2 millones", "count 1200000"],
    ["fr", "Faire passer le chiffre d'affaires de 1,2 à 2 millions d'euros", "money 1200000 EUR"],
    ["de", "Umsatz von 1,2 auf 2 Millionen Euro steigern", "money 1200000 EUR"],
  ] as const)("is that of a first value of its size: %s, %s", ([language, text, baseline]) => {
    expect(brief(readResult(text, language).baseline)).toBe(baseline)
  })

  test("is not that of one of another size", () => {
    expect(readResult("Raise readers from 900 to 2 million", "en").baseline?.value).toBe(900)
    expect(readResult("Raise readers from 300k to 2 million", "en").baseline?.value).toBe(300_000)
  })
})

test.for([
  ["es", "Llegar a $80,000 de ingresos", 80_000],
  ["pt", "Chegar a US$1,250 por loja", 1250],
  ["es", "Llegar a 80.000 € de ingresos", 80_000],
  ["es", "Llegar a $1,25 por visita", 1.25],
  ["en", "Cost per visit at $0.125", 0.125],
] as const)("%s: a comma behind a dollar sign groups thousands: %s", ([language, text, value]) => {
  expect(readResult(text, language).target?.value).toBe(value)
})

test.for([
  ["fr", "Signer 40 contrats avec des ateliers de plus de 5 vanniers", "count 40 contrats"],
  ["en", "Sign 40 contracts with workshops of more than 5 weavers", "count 40 contracts"],
  ["en", "Get complaints to fewer than 5", "count 5 at-most"],
] as const)("%s: what the verb counts is the target, not what is compared behind it: %s", ([language, text, target]) => {
  expect(brief(readResult(text, language).target)).toBe(target)
})

describe("a word for the minus sign", () => {
  test.for([
    ["ja", "NPSをマイナス12からプラス5にする", -12, 5],
    ["en", "NPS from minus 12 to 5", -12, 5],
    ["zh", "净推荐值从负12提高到5", -12, 5],
  ] as const)("belongs to the number behind it: %s, %s", ([language, text, from, to]) => {
    const { baseline, target, direction } = readResult(text, language)
    expect([baseline?.value, target?.value, direction]).toEqual([from, to, "increase"])
  })

  test("makes a change of a percentage", () => {
    expect(readResult("廃棄率を前年比マイナス12%にする", "ja").delta?.value).toBe(-12)
  })

  test("between two numbers subtracts", () => {
    expect(readResult("Score of 20 minus 5 points", "en").quantities.map(({ value }) => value)).toEqual([20, 5])
  })
})
