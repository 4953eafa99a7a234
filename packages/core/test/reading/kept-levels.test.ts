import { expect, test } from "vitest"
import { findQuantities, read } from "../../src/reading/index.ts"

function keyResult(text: string, language: string): ReturnType<typeof read> {
  return read(text, { role: "keyResult", language })
}

test.for([
  ["de", "Die Liefertreue bleibt über 98 %"],
  ["de", "Der NPS bleibt stabil bei 40"],
  ["fr", "Le taux de ponctualité reste au-dessus de 98 %"],
  ["fr", "Le taux de panne demeure sous 2 %"],
  ["es", "La tasa de retención se mantiene por encima del 98 %"],
  ["pt", "O churn permanece abaixo de 5 %"],
  ["pt", "A taxa de retenção se mantém acima de 98 %"],
] as const)("a metric that stays at its level is watched (%s): %s", ([language, text]) => {
  expect(keyResult(text, language).kind).toBe("vital-sign")
})

test.for([
  ["de", "Die Fluktuation sinkt auf 5 %"],
  ["fr", "Le taux de panne passe sous 2 %"],
  ["es", "La tasa de retención sube al 98 %"],
] as const)("a metric that goes to a level is a bet (%s): %s", ([language, text]) => {
  expect(keyResult(text, language).kind).toBe("bet")
})

test("people who stay are no metric", () => {
  expect(read("Unser Team bleibt ein Ort, an dem man gern arbeitet", { role: "objective", language: "de" }).kind).toBe("aspiration")
})

test.for([
  ["不良率を-12%にする", -12],
  ["在庫を−3日にする", -3],
  ["売上を+12%", 12],
  ["不良率を2-3%にする", 2],
] as const)("behind the end of an object a sign belongs to its number: %s", ([text, value]) => {
  expect(findQuantities(text, "ja")[0]?.value).toBe(value)
})

test.for([
  ["es", "20 % de pedidos con al menos 1 propina"],
  ["fr", "Chaque équipe a au moins deux projets"],
] as const)("the last word of a comparison says of no change (%s): %s", ([language, text]) => {
  expect(keyResult(text, language).direction).toBeUndefined()
})

test.for([
  ["Upgrade to Harbour Log 4", []],
  ["Integración con Diario Portuario 4", []],
  ["Reach New Monthly Guests 500", [500]],
  ["Grow Number of Returning Guests 500", [500]],
] as const)("a number behind a name in a short sentence is part of it: %s", ([text, values]) => {
  expect(findQuantities(text).map(({ value }) => value)).toEqual(values)
})
