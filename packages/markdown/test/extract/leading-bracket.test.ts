import { expect, test } from "vitest"
import { parseMarkdown } from "../../src/index.ts"

function texts(line: string): readonly string[] {
  return parseMarkdown(`# OKR Q3 2026\n\n## Objective: Bread people come back for\n\n- KR1: ${line}\n`)
    .goals.filter(({ role }) => role === "keyResult")
    .map(({ statement }) => statement.text)
}

test("a bracket of which something is said is the statement, one in front of a statement is a tag", () => {
  expect(texts("[metric and mark] — _progress: open_")).toEqual(["[metric and mark]"])
  expect(texts("[loaves sold] (week 2)")).toEqual(["[loaves sold] (week 2)"])
  expect(texts("[shop] Sell 300 loaves a day")).toEqual(["Sell 300 loaves a day"])
})

test("labels may be counted in Han numerals", () => {
  const { goals } = parseMarkdown(
    "# 2026年第三季度 OKR\n\n## 目标十二：成为街坊的早餐店\n\n- KR1：日销量从200个增加到300个\n\n## 目标一致：没有编号\n",
  )
  expect(goals.map(({ label, statement }) => [label, statement.text])).toEqual([
    ["目标十二", "成为街坊的早餐店"],
    ["KR1", "日销量从200个增加到300个"],
  ])
})
