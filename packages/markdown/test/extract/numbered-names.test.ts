import { expect, test } from "vitest"
import { parseMarkdown } from "../../src/index.ts"

const goalsOf = (text: string): readonly (readonly [string | undefined, string, string])[] =>
  parseMarkdown(text).goals.map(({ label, statement, board }) => [label, statement.text, board.name])

test("a team that only a number tells from others has goals of its own", () => {
  const page = "# OKRs Q3 2026\n\n## Team 1\n\n### Objective: Kilns never go cold\n\n## Team 2\n\n### Objective: Glazes dry in a day\n"
  expect(goalsOf(page)).toEqual([
    ["Objective", "Kilns never go cold", "Team 1 2026-Q3"],
    ["Objective", "Glazes dry in a day", "Team 2 2026-Q3"],
  ])
})

test("a portrait of the team holds no goals", () => {
  expect(goalsOf("# OKRs Q3 2026\n\n## The team\n\n- Ana throws bowls\n- Bo fires them\n")).toEqual([])
})

test.for([
  ["# Metas del taller, T3 2026\n\n- Meta 1 – Abrir dos hornos\n- Meta 2: Vender más jarras\n", "Meta 1", "Meta 2"],
  ["# Metas da oficina, T3 2026\n\n- Meta 1 – Abrir dois fornos\n- **Meta 2:** Vender mais jarras\n", "Meta 1", "Meta 2"],
] as const)("a word for a target is a goal's label with a number behind: %s", ([page, ...labels]) => {
  expect(goalsOf(page).map(([label, text]) => [label, text.split(" ")[0]])).toEqual([
    [labels[0], "Abrir"],
    [labels[1], "Vender"],
  ])
})

test("the same word without a number is the target of the goal above", () => {
  const page = "# Objetivos T3 2026\n\n## Objetivo 1: Hornos que nunca se enfrían\n\n### RC1: Paradas del horno\n\n- Meta: 2\n"
  const [, result] = parseMarkdown(page).goals
  expect(result?.fields.map(({ name, text }) => [name, text])).toEqual([["target", "2"]])
})
