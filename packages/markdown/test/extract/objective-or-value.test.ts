import { expect, test } from "vitest"
import { parseMarkdown } from "../../src/index.ts"

function outline(markdown: string): readonly string[] {
  return parseMarkdown(markdown).goals.map(({ role, statement }) => `${role}: ${statement.text}`)
}

const table = "| Resultado clave | Meta |\n| --- | --- |\n| Pan vendido al día | 300 |\n"

test("a label that names a value as well opens the next objective when words follow", () => {
  expect(
    outline(`**Objetivo:** Ser la panadería del barrio\n\n${table}\n**Objetivo:** Cuidar a quienes vuelven cada día\n\n${table}`),
  ).toEqual([
    "objective: Ser la panadería del barrio",
    "keyResult: Pan vendido al día",
    "objective: Cuidar a quienes vuelven cada día",
    "keyResult: Pan vendido al día",
  ])
})

test("a number behind such a label is the value", () => {
  const { goals } = parseMarkdown("## KPI\n\n- Pan vendido al día\n  - Objetivo: 300 panes\n")
  expect(goals.map(({ fields }) => fields.map(({ name, text }) => `${name}: ${text}`))).toEqual([["target: 300 panes"]])
})
