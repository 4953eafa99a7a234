import { describe, expect, test } from "vitest"
import type { Role } from "../../src/model/index.ts"
import { findPlaceholders, findQuantities, read, type Kind } from "../../src/reading/index.ts"
import { brief } from "./support.ts"

type Row = readonly [role: Role, kind: Kind, text: string]

function holds(name: string, rows: readonly Row[]): void {
  describe(name, () => {
    test.for(rows)("%s, %s: %s", ([role, kind, text]) => {
      expect(read(text, { role, language: "zh" }).kind).toBe(kind)
    })
  })
}

holds("a verb may stand behind its subject", [
  ["keyResult", "bet", "报名人数达到300人"],
  ["keyResult", "vital-sign", "退货率保持在2%以下"],
  ["keyResult", "milestone", "所有门店通过消防验收"],
  ["keyResult", "output", "年底前完成门店改造"],
])

holds("a verb in a clause that belongs to a noun is not the sentence's own", [["keyResult", "unknown", "门店完成的那些事"]])

holds("a longer name that begins with a verb is a name", [
  ["kpi", "vital-sign", "转化率 4%以上"],
  ["keyResult", "bet", "发布频率翻倍"],
])

holds("a second clause with a number to reach is what the first is for", [
  ["keyResult", "bet", "设立读者群，每月收集50条建议"],
  ["keyResult", "output", "设立读者群，编写群规"],
])

holds("an event that is held again and again is a duty", [
  ["initiative", "routine", "每月举办读书分享"],
  ["initiative", "output", "举办读书分享"],
])

test("a clause in front that guards is no part of the goal", () => {
  const text = "在保证质量的前提下，成本从90元降到70元"
  const { kind, guardrail, baseline } = read(text, { role: "keyResult", language: "zh" })
  expect([kind, brief(baseline), text.slice(guardrail?.start, guardrail?.end)]).toEqual(["bet", "money 90 CNY", "在保证质量的前提下"])
})

test.for([
  ["七成读者", ["percent 70 %"]],
  ["报废减少一半", ["multiplier 0.5 x"]],
  ["全体员工参加", ["coverage 100 %"]],
] as const)("quantities: %s", ([text, expected]) => {
  expect(findQuantities(text, "zh").map(brief)).toEqual(expected)
})

test("a slot may touch the character in front", () => {
  expect(findPlaceholders("成本降低XX%").map(({ start, end }) => [start, end])).toEqual([[4, 7]])
  expect(findPlaceholders("成本降低MAX%")).toEqual([])
})
