import { createReader } from "@okrlint/core"
import { auditDocument, summarizeAudit, type AuditedBoard } from "@okrlint/core/audit"
import { parseMarkdown } from "@okrlint/markdown"
import fc from "fast-check"
import { describe, expect, test } from "vitest"

function audit(text: string, filePath = "plan.md"): AuditedBoard[] {
  const document = parseMarkdown(text, { filePath })
  return auditDocument({ document, read: createReader(document, { now: "2026-05-15" }), filePath })
}

function pilesOf(text: string): string[] {
  return audit(text).flatMap(({ goals }) => goals.map(({ id, pile, inDisguise }) => `${id} ${pile}${inDisguise ? " in disguise" : ""}`))
}

const head = "# Platform, Q2 2026\n\n"

describe("the pile of a goal", () => {
  test.for([
    [
      "an objective whose key result moves a number is a bet",
      "## O1: Maintain 99.9% uptime\n\n- KR1: Raise uptime alerts answered in time from 60% to 90%\n",
      ["O1 bet", "O1/KR1 bet"],
    ],
    ["with nothing that moves, it is a KPI in disguise", "## O1: Maintain 99.9% uptime\n", ["O1 vitalSign in disguise"]],
    [
      "so is one whose key results all keep levels",
      "## O1: Our shop is a place people trust\n\n- KR1: Keep churn below 4%\n- KR2: Keep uptime above 99.9%\n",
      ["O1 vitalSign in disguise", "O1/KR1 vitalSign in disguise", "O1/KR2 vitalSign in disguise"],
    ],
    [
      "a level that guards a bet is a guardrail",
      "## O1: Halve the time from idea to customer\n\n- KR1: Cut cycle time from 10 to 5 days\n- KR2: Keep the defect rate below 2%\n",
      ["O1 bet", "O1/KR1 bet", "O1/KR2 guardrail"],
    ],
    ["work is work", "## O1: New teams get value on day one\n\n- KR1: Launch the new search page\n", ["O1 bet", "O1/KR1 output"]],
    ["a KPI on its list is where it belongs", "## KPIs\n\n- Uptime at least 99.9%\n", ["uptime-at-least-99-9 vitalSign"]],
    ["a slot that nobody filled is no goal", "## O1: New teams get value on day one\n\n- KR1: TBD\n", ["O1 bet"]],
  ] as const)("%s", ([, text, expected]) => {
    expect(pilesOf(head + text)).toEqual(expected)
  })
})

describe("the three questions", () => {
  const answersOf = (text: string): string[] => audit(text)[0]!.goals[0]!.answers.map(({ answer, text: words }) => `${answer}: ${words}`)

  test("are answered from the words of the page", () => {
    const text = `${head}## O1: Bakers trust our shop again\n\nWhy: every outage costs us two renewals.\n\n- KR1: Cut failed orders from 3% to 1%\n`
    expect(answersOf(text)).toEqual([
      "yes: “Cut failed orders from 3% to 1%”",
      "yes: “every outage costs us two renewals.”",
      "yes: 2026-Q2 ends 2026-06-30.",
    ])
  })

  test("are asked where the page does not tell", () => {
    expect(answersOf("# Platform\n\n## O1: Bakers trust our shop again\n\n- KR1: Talk to bakers\n")).toEqual([
      "open: What is different at the end, and how will anybody tell?",
      "open: What does it cost to leave this as it is?",
      "open: By which day is this won or lost?",
    ])
  })

  test("are answered with no for what never ends, and what ends too late", () => {
    expect(answersOf(`${head}## O1: Maintain 99.9% uptime\n`)).toEqual([
      "no: It keeps a level, and is as true next quarter as today.",
      "open: What does it cost to leave this as it is?",
      "no: What never ends fits no cycle.",
    ])
    expect(
      answersOf(`${head}## O1: Bakers trust our shop again\n\n- KR1: Cut failed orders from 3% to 1% by 31 August 2026\n`).at(-1),
    ).toBe("no: “Cut failed orders from 3% to 1% by 31 August 2026” is due 2026-08-31, and the cycle ends 2026-06-30.")
  })
})

test("figures add up: piles to goals, boards to cycles, teams and the whole", () => {
  const line = fc.constantFrom(
    "KR1: Raise activation from 40% to 60%",
    "KR2: Keep churn below 4%",
    "KR3: Launch the page",
    "KR4: Keep defects below 2% [guardrail]",
    "KR5: things",
    "KR6: TBD",
  )
  const cycle = fc.constantFrom("Q1 2026", "Q2 2026", "2026")
  const pages = fc.array(
    fc.tuple(cycle, fc.constantFrom("O1: Maintain 99.9% uptime", "O1: People stay"), fc.array(line, { maxLength: 6 })),
    { maxLength: 6 },
  )
  fc.assert(
    fc.property(pages, given => {
      const boards = given.flatMap(([name, objective, lines], index) =>
        audit(`# Care, ${name}\n\n## ${objective}\n\n${lines.map(text => `- ${text}\n`).join("")}`, `${index}.md`),
      )
      const { total, cycles, teams } = summarizeAudit(boards)
      expect(total.bets + total.vitalSigns + total.outputs + total.guardrails + total.unknown).toBe(total.objectives + total.keyResults)
      for (const parts of [boards, cycles, teams.flatMap(team => team.cycles)]) {
        expect(parts.reduce((sum, part) => sum + part.keyResults, 0)).toBe(total.keyResults)
        expect(parts.reduce((sum, part) => sum + part.vitalSigns, 0)).toBe(total.vitalSigns)
      }
      expect(total.kpiShare).toBe(total.objectives === 0 ? null : Math.round((total.disguised / total.objectives) * 10_000) / 10_000)
    }),
  )
})
