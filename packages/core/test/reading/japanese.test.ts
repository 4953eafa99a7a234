import { describe, expect, test } from "vitest"
import type { Role } from "../../src/model/index.ts"
import { findPeriods, findQuantities, read, type Kind } from "../../src/reading/index.ts"
import { isCounted } from "../../src/reading/quantity/is-counted.ts"
import { brief } from "./support.ts"

type Row = readonly [role: Role, kind: Kind, text: string]

function holds(name: string, rows: readonly Row[]): void {
  describe(name, () => {
    test.for(rows)("%s, %s: %s", ([role, kind, text]) => {
      expect(read(text, { role, language: "ja" }).kind).toBe(kind)
    })
  })
}

holds("the verb at the end says what a statement is, whatever its ending", [
  ["keyResult", "bet", "予約数を120件に増やす"],
  ["keyResult", "bet", "予約数を120件に増やします"],
  ["keyResult", "bet", "予約数を120件まで増加させる"],
  ["keyResult", "bet", "予約数が120件に増えている"],
  ["keyResult", "output", "予約画面を公開する"],
  ["keyResult", "output", "予約画面の公開"],
  ["keyResult", "output", "予約画面を公開した（第1弾）"],
  ["keyResult", "activity", "近所の店との対話を続ける"],
  ["keyResult", "vital-sign", "解約率を3%以下に保つ"],
  ["keyResult", "learning", "なぜ客が戻らないのかを明らかにする"],
  ["keyResult", "milestone", "安全認証を取得する"],
  ["objective", "aspiration", "町でいちばん愛される店になる"],
  ["objective", "aspiration", "指名で選ばれるブランドへ"],
])

holds("a verb inside the sentence is not its verb", [
  ["keyResult", "unknown", "公開した画面の件"],
  ["keyResult", "bet", "受付を作り直し、待ち時間を30分から10分に縮める"],
])

holds("an event that is held again and again is a duty, one that is held once is a thing done", [
  ["initiative", "routine", "毎週の振り返り"],
  ["keyResult", "routine", "試食会を毎月開く"],
  ["keyResult", "output", "試食会を開く"],
  ["keyResult", "output", "試食会を6回開く"],
])

test("the object of a last verb is what stands at its particle", () => {
  expect(read("地域に根ざした文化をつくる", { role: "objective", language: "ja" }).verb?.class).toBe("aspire")
  expect(read("受付システムをつくる", { role: "objective", language: "ja" }).verb?.class).toBe("output")
})

test("a clause in front that guards is no part of the goal", () => {
  const text = "品質を落とさずに原価を40%から35%に下げる"
  const { kind, guardrail, target } = read(text, { role: "keyResult", language: "ja" })
  expect([kind, brief(target), text.slice(guardrail?.start, guardrail?.end)]).toEqual(["bet", "percent 35 %", "品質を落とさずに"])
})

test.for([
  ["客の8割が戻る", ["percent 80 %"]],
  ["3割引き上げる", ["percent 30 %"]],
  ["売上を1億2千万円にする", ["money 120000000 JPY"]],
  ["1万2000人が使う", ["count 12000 人"]],
  ["年商3億円", ["money 300000000 JPY"]],
  ["全店舗で使う", ["coverage 100 %"]],
  ["全国大会に出る", []],
] as const)("quantities: %s", ([text, expected]) => {
  expect(findQuantities(text, "ja").map(brief)).toEqual(expected)
})

describe("years", () => {
  const named = (text: string, language?: string): readonly string[] =>
    findPeriods(text, language === undefined ? {} : { language }).map(({ period }) => period.name)

  test("of an era count from one", () => {
    expect(named("令和8年 第2四半期")).toEqual(["2026-Q2"])
    expect(named("民国115年 8月")).toEqual(["2026-08"])
  })

  test("of Japanese firms and schools are fiscal, and bear the number of the year in which they start", () => {
    expect(named("2026年度 目標", "ja")).toEqual(["FY26"])
    expect(named("令和8年度上期", "ja")).toEqual(["FY26-H1"])
    expect(findPeriods("2026年度", { language: "ja", fiscalYearStart: 4 })[0]?.period).toMatchObject({
      start: "2026-04-01",
      end: "2027-03-31",
    })
  })

  test("of Chinese plans with the same word are calendar years", () => {
    expect(named("2026年度 目标", "zh")).toEqual(["2026"])
  })

  test("in a row are one period", () => {
    expect(named("2026–2027")).toEqual(["2026-01-01/2027-12-31"])
    expect(named("2026-2040")).not.toContain("2026-01-01/2040-12-31")
  })
})

test("a period that only says of when something is, is no deadline", () => {
  expect(read("来期の予算を決める", { language: "ja", now: "2026-07-01" }).deadline).toBeUndefined()
  expect(read("来期までに予算を決める", { language: "ja", now: "2026-07-01" }).deadline?.date).toBe("2026-12-31")
})

test("a counter behind a number does not say what is counted", () => {
  const text = "フォロワー数を1万人に増やす"
  expect(isCounted(text, { start: 0, end: 6 }, read(text, { role: "keyResult", language: "ja" }))).toBe(true)
})
