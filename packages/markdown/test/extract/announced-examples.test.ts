import { expect, test } from "vitest"
import { parseMarkdown } from "../../src/index.ts"
import { goalLines } from "./goal-lines.ts"

const example = "**Objective:** Feed the whole street\n**Key results:**\n- Sell 300 loaves a day\n- Open by 6:30\n"

test.for([
  "Here's an example of a bakery's OKR:\n",
  "Bakers plan ahead.\nHere is an example of an OKR:\n",
  "For example, an OKR could be:\n\n",
])("goals that `%s` announces are nobody's", lead => {
  const { goals, leftOut } = parseMarkdown(`# What OKRs did for us\n\n${lead}${example}`)
  expect(goals).toEqual([])
  expect(leftOut.map(({ reason }) => reason)).toContain("an example")
})

test("behind an example, a labelled objective counts again", () => {
  const page = `# OKRs Q3 2026\n\nHere is an example of an OKR:\n${example}\n**Objective:** Be the last bakery to close\n\n- Open until 20:00\n`
  expect(goalLines(page)).toEqual(["objective: Be the last bakery to close", "keyResult: Open until 20:00 < Be the last bakery to close"])
})

test("a team's look at its own goals does not state them again", () => {
  const page = "# OKRs Q3 2026\n\n## Objective: Feed the street\n\n- KR1: Sell 300 loaves a day\n\n"
  expect(
    goalLines(`${page}## OKR self evaluation\n\n### Our OKR now\n\n- **Objective**: Feed the street\n  - qualitative, short\n`),
  ).toEqual(goalLines(page))
})
