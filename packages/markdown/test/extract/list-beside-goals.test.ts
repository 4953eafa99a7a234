import { expect, test } from "vitest"
import { parseMarkdown } from "../../src/index.ts"

function outline(markdown: string): readonly string[] {
  return parseMarkdown(markdown).goals.map(({ role, statement }) => `${role}: ${statement.text}`)
}

test("below a heading for goals, a list that a line of its own leads is beside them", () => {
  const page =
    "# Pottery, Q3 2026\n\n## Objectives\n\n- Visitors throw a bowl of their own\n- Kilns run on our own wood\n\nWhat changed:\n\n- Later start of the courses\n- No more glazing on Sundays\n"
  expect(outline(page)).toEqual(["objective: Visitors throw a bowl of their own", "objective: Kilns run on our own wood"])
})

test("a line that names goals leads to goals", () => {
  const page =
    "# Pottery, second half of 2026\n\n## Objectives\n\n- Visitors throw a bowl of their own\n\nFurther objectives:\n\n- Kilns run on our own wood\n"
  expect(outline(page)).toEqual(["objective: Visitors throw a bowl of their own", "objective: Kilns run on our own wood"])
})

test("results labelled below another objective leave a list of key results its plain entries", () => {
  const page =
    "# Pottery, Q3 2026\n\n## O1: Kilns never go cold\n\nKey results:\n\n+ Cut cold starts from 9 to 2\n\n\n* Objective 2: Glazes dry in a day\n  * KR1: Drying time from 3 to 1 days\n"
  expect(outline(page)).toEqual([
    "objective: Kilns never go cold",
    "keyResult: Cut cold starts from 9 to 2",
    "objective: Glazes dry in a day",
    "keyResult: Drying time from 3 to 1 days",
  ])
})
