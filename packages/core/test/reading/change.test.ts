import { expect, test } from "vitest"
import { read } from "../../src/reading/index.ts"
import { brief } from "./support.ts"

test.for([
  ["en", "Move activation from 61 to 75 percent", "percent 61 %", "percent 75 %"],
  ["en", "Grow ARR from this segment from $2M to $6M", "money 2000000 USD", "money 6000000 USD"],
  ["en", "Cut the wait from 2 hours per order to 10 minutes", "duration 2 h", "duration 10 min"],
  ["en", "Waste: 12% → 6%", "percent 12 %", "percent 6 %"],
  ["en", "Waste 12% -> 6%", "percent 12 %", "percent 6 %"],
  ["en", "Raise freshness (currently 40%) to 60%", "percent 40 %", "percent 60 %"],
  ["en", "Raise freshness to 60%, up from 40%", "percent 40 %", "percent 60 %"],
  ["en", "Bring returns to 2% from 5%", "percent 5 %", "percent 2 %"],
  ["en", "Returns 8 days to 5 days", "duration 8 d", "duration 5 d"],
  ["en", "Lift NPS from 30 to at least 45", "count 30", "count 45 at-least"],
  ["es", "Aumentar la retención del 40% al 55%", "percent 40 %", "percent 55 %"],
  ["pt", "Aumentar a retenção de 40% para 55%", "percent 40 %", "percent 55 %"],
  ["fr", "Passer de 10 à 25 boulangeries", "count 10 boulangeries", "count 25 boulangeries"],
  ["de", "Umsatz von 1,5 Mio Euro auf 2 Mio Euro steigern", "money 1500000 EUR", "money 2000000 EUR"],
  ["it", "Portare la retention dal 40% al 55%", "percent 40 %", "percent 55 %"],
  ["nl", "Retentie van 40% naar 55%", "percent 40 %", "percent 55 %"],
  ["ru", "Увеличить долю с 10% до 20%", "percent 10 %", "percent 20 %"],
  ["vi", "Tăng tỷ lệ từ 10% lên 20%", "percent 10 %", "percent 20 %"],
  ["zh", "留存率从40%提升到55%", "percent 40 %", "percent 55 %"],
  ["ja", "継続率を40%から55%に上げる", "percent 40 %", "percent 55 %"],
  ["ko", "유지율을 40%에서 55%로 높이기", "percent 40 %", "percent 55 %"],
] as const)("%s: reads from where to where in: %s", ([language, text, baseline, target]) => {
  const reading = read(text, { role: "keyResult", language })
  expect([brief(reading.baseline), withoutComparator(brief(reading.target))]).toEqual([baseline, withoutComparator(target)])
})

/** "до 20%" alone would be a bound; in a pair it is the value itself. */
function withoutComparator(text: string): string {
  return text.replace(/ at-(?:most|least)$/, "")
}

test.for([
  ["Reduce churn by 50 percent", "percent 50 %"],
  ["Double the number of bakers", "multiplier 2 x"],
  ["Grow this line 3x", "multiplier 3 x"],
  ["+5 points of NPS", "points 5 points"],
  ["A 20% reduction in waste", "percent 20 %"],
  ["15% faster checkout", "percent 15 %"],
] as const)("reads the change in: %s", ([text, delta]) => {
  const reading = read(text, { role: "keyResult" })
  expect([brief(reading.delta), reading.baseline]).toEqual([delta, undefined])
})

test.for([
  ["Orders (currently 40 a day)", "rate 40 orders"],
  ["Waste below 4% (today 9%)", "percent 9 %"],
] as const)("reads where things stand in: %s", ([text]) => {
  expect(read(text, { role: "kpi" }).baseline).toBeDefined()
})

test.for([
  ["Increase revenue by 30%", "increase"],
  ["Reduce cycle time by 20%", "decrease"],
  ["Improve churn", "decrease"],
  ["Improve retention", "increase"],
  ["Keep gross churn below 4 percent", "maintain"],
  ["Waste from 12% to 6%", "decrease"],
  ["Move NPS from 30 to 45", "increase"],
] as const)("%s goes in the direction: %s", ([text, direction]) => {
  expect(read(text, { role: "keyResult" }).direction).toBe(direction)
})

test("takes baseline and target from the fields beside the statement", () => {
  const reading = read("Share of fresh loaves", {
    role: "keyResult",
    fields: [
      { name: "baseline", text: "61%" },
      { name: "target", text: ">= 75%" },
    ],
  })
  expect([brief(reading.baseline), brief(reading.target), reading.quantified]).toEqual(["percent 61 %", "percent 75 % at-least", true])
  expect(reading.quantities.map(({ from }) => from)).toEqual(["baseline", "target"])
})

test("does not count score, status or owner as a number to check", () => {
  const reading = read("Share of fresh loaves", {
    role: "keyResult",
    fields: [
      { name: "score", text: "0.7" },
      { name: "weight", text: "30%" },
    ],
  })
  expect([reading.quantified, reading.quantities]).toEqual([false, []])
})

test("splits the clause that guards and the clause that says why off", () => {
  const text = "Ship every week so that bakers trust us while keeping returns below 2%"
  const reading = read(text, { role: "keyResult" })
  expect(text.slice(reading.why!.start, reading.why!.end)).toBe("so that bakers trust us")
  expect(text.slice(reading.guardrail!.start, reading.guardrail!.end)).toBe("while keeping returns below 2%")
})
