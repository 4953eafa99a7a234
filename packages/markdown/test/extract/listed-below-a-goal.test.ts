import { expect, test } from "vitest"
import { goalLines } from "./goal-lines.ts"

test("a list of links, with some that are not out yet, is no list of key results", () => {
  const page =
    "# Pottery goals, Q3 2026\n\n## Publish 8 guides to glazing\n\n- [Ash glazes](https://pots.example/ash)\n- [Celadon](https://pots.example/celadon)\n- Salt glazes, by Ines\n"
  expect(goalLines(page)).toEqual(["objective: Publish 8 guides to glazing"])
})

test("what was counted towards the goal's own number is no list of key results", () => {
  const below = "\n\n1. Ash glazes in small kilns\n2. Celadon without a kiln\n"
  expect(goalLines(`# Pottery goals, Q3 2026\n\n## Publish 8 guides to glazing\n\n2/8${below}`)).toHaveLength(1)
  expect(goalLines(`# Pottery goals, Q3 2026\n\n## Publish guides to glazing\n\n2/8${below}`)).toHaveLength(3)
})

test.for(["So far we have:", "Bisher haben wir:", "Hasta ahora tenemos:", "到目前为止："])("what `%s` leads is done, and no goal", lead => {
  const page = `# OKRs Q3 2026\n\n## Publish 8 guides to glazing\n\n${lead}\n\n- Ash glazes in small kilns\n- Celadon without a kiln\n`
  expect(goalLines(page)).toEqual(["objective: Publish 8 guides to glazing"])
})

test("check boxes right below a goal are work to tick off, but for those with numbers to reach and those of OKRs", () => {
  const page = (items: string, title = "Pottery goals") => `# ${title}, Q3 2026\n\n## Beginners come back for a second course\n\n${items}`
  expect(goalLines(page("- [ ] Evening course\n- [x] Shelf for first bowls\n"))).toEqual([
    "objective: Beginners come back for a second course",
    "initiative: Evening course < Beginners come back for a second course",
    "initiative: Shelf for first bowls < Beginners come back for a second course",
  ])
  expect(goalLines(page("- [ ] 40 % of beginners book again\n- [ ] Waiting time from 6 to 2 weeks\n"))).toEqual([
    "objective: Beginners come back for a second course",
    "keyResult: 40 % of beginners book again < Beginners come back for a second course",
    "keyResult: Waiting time from 6 to 2 weeks < Beginners come back for a second course",
  ])
  expect(goalLines(page("- [ ] Evening course\n- [x] Shelf for first bowls\n", "Pottery OKRs"))).toEqual([
    "objective: Beginners come back for a second course",
    "keyResult: Evening course < Beginners come back for a second course",
    "keyResult: Shelf for first bowls < Beginners come back for a second course",
  ])
})
