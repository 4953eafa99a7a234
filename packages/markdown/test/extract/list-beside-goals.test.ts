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
