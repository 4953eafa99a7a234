import { expect, test } from "vitest"
import { goalLines } from "./goal-lines.ts"

test.for(["\n", "\n\n"])("a list below a labelled objective holds its key results, with or without a blank line between", gap => {
  expect(goalLines(`# OKRs Q3 2026\n\n**Objective:** Feed the whole street${gap}- Sell 300 loaves a day\n- Open by 6:30\n`)).toEqual([
    "objective: Feed the whole street",
    "keyResult: Sell 300 loaves a day < Feed the whole street",
    "keyResult: Open by 6:30 < Feed the whole street",
  ])
})

test("numbered lines below a goal with a number are the steps towards it, where nothing is called a key result", () => {
  const phase = (goal: string) => `# Bakery goals\n\n## Phase 1\n\n**Goal:** ${goal}\n\n1. Second oven in the yard\n2. Night shift\n`
  expect(goalLines(phase("300 loaves a day"))).toEqual([
    "objective: 300 loaves a day",
    "initiative: Second oven in the yard < 300 loaves a day",
    "initiative: Night shift < 300 loaves a day",
  ])
  expect(goalLines(phase("Be the street's baker"))).toContain("keyResult: Night shift < Be the street's baker")
})

test("a heading over its target is a goal, what is listed below are its steps, and key results where they hold numbers", () => {
  const page = (items: string) => `# Metas 2026\n\n# Casa\n\n## 1️⃣ Forno novo\n**Meta:** Até junho de 2026\n\n${items}`
  expect(goalLines(page("- Mês 1: Projeto\n- Mês 2: Obra\n"))).toEqual([
    "objective: Forno novo",
    "initiative: Projeto < Forno novo",
    "initiative: Obra < Forno novo",
  ])
  expect(goalLines(page("- 300 pães por dia\n- Vender 40 bolos\n"))).toEqual([
    "objective: Forno novo",
    "keyResult: 300 pães por dia < Forno novo",
    "keyResult: Vender 40 bolos < Forno novo",
  ])
})
