import { applyEdits, type Edit } from "@okrlint/core"
import type { Goal, GoalDocument } from "@okrlint/core/model"
import { addSibling, addTag, leaveOut, moveToKpis, replaceStatement, swapStatements } from "@okrlint/core/rewriting"
import { parseMarkdown } from "@okrlint/markdown"
import { describe, expect, test } from "vitest"

type Rewrite = (document: GoalDocument, find: (words: string) => Goal) => readonly Edit[] | undefined

/** Applies a rewrite to a text; goals are found by their first words. */
function rewrite(text: string, make: Rewrite): string | undefined {
  const document = parseMarkdown(text)
  const edits = make(document, words => {
    const goal = document.goals.find(({ statement }) => statement.text.startsWith(words))
    if (goal === undefined) throw new Error(`No goal begins with ${words}.`)
    return goal
  })
  return edits === undefined ? undefined : applyEdits(text, edits)
}

/** Roles and words, as parsed. */
function goalsOf(text: string): string[] {
  return parseMarkdown(text).goals.map(({ role, statement }) => `${role}: ${statement.text}`)
}

const list =
  "# Q3 2026\n\n## Objective 1: Vans arrive on time\n\n- KR1: Late vans from 9% to **4%**\n- KR2: Calm drivers\n\n## Objective 2: Maintain uptime at 99.9%\n"
const table =
  "# Q3 2026\n\n## Objective: Vans arrive on time\n\n| Key result | Target |\n| --- | --- |\n| Late vans | 4% |\n| Calm \\| happy drivers | 9 |\n"

describe("replacing and tagging", () => {
  test("keeps label, marker and neighbours", () => {
    const text = rewrite(list, (document, find) => replaceStatement(find("Calm"), document, "Driver turnover from 30% to 15%"))
    expect(text).toBe(list.replace("Calm drivers", "Driver turnover from 30% to 15%"))
  })

  test("escapes a bar in a table", () => {
    const text = rewrite(table, (document, find) => replaceStatement(find("Late"), document, "Late | lost vans"))
    expect(text).toContain("| Late \\| lost vans | 4% |")
  })

  test("adds a tag after the words", () => {
    const text = rewrite(list, (document, find) => addTag(find("Calm"), document, "guardrail"))
    expect(text).toContain("- KR2: Calm drivers [guardrail]\n")
    expect(
      parseMarkdown(text!)
        .goals.find(({ label }) => label === "KR2")
        ?.tags.map(({ name }) => name),
    ).toEqual(["guardrail"])
  })
})

test("a word that is left out takes no half of the sign behind it along", () => {
  const text = rewrite("# Q3 2026\n\n- KR1: By June 𐐨 vans from 9 to 4\n", (document, find) =>
    leaveOut(find("By"), document, { start: 0, end: "By June".length }),
  )
  expect(text).toBe("# Q3 2026\n\n- KR1: 𐐀 vans from 9 to 4\n")
})

describe("swapping", () => {
  test("lets objective and key result change places", () => {
    const text = rewrite(list, (document, find) => swapStatements(find("Vans"), find("Calm"), document))
    expect(goalsOf(text!).slice(0, 3)).toEqual([
      "objective: Calm drivers",
      "keyResult: Late vans from 9% to 4%",
      "keyResult: Vans arrive on time",
    ])
  })

  test("unescapes what leaves a table", () => {
    const text = rewrite(table, (document, find) => swapStatements(find("Vans"), find("Calm"), document))
    expect(text).toContain("## Objective: Calm | happy drivers\n")
  })
})

describe("adding a sibling", () => {
  test("counts the label on", () => {
    const text = rewrite(list, (document, find) => addSibling(find("Calm"), document, "Overtime stays below 3 hours [guardrail]"))
    expect(text).toContain("- KR2: Calm drivers\n- KR3: Overtime stays below 3 hours [guardrail]\n")
  })

  test("goes after what stands under a key result, and counts an ordered list on", () => {
    const ordered = "## Objective: Vans arrive on time\r\n\r\n1. KR 1.9: Late vans from 9% to 4%\r\n   - Owner: Ana\r\n"
    const text = rewrite(ordered, (document, find) => addSibling(find("Late"), document, "Overtime below 3 hours"))
    expect(text).toBe(ordered.replace("Ana\r\n", "Ana\r\n2. KR 1.10: Overtime below 3 hours\r\n"))
  })

  test("adds a row with blank cells", () => {
    const text = rewrite(table, (document, find) => addSibling(find("Calm"), document, "Overtime stays"))
    expect(text).toBe(`${table}| Overtime stays |  |\n`)
  })

  test("does not follow a heading", () => {
    expect(rewrite(list, (document, find) => addSibling(find("Vans"), document, "x"))).toBeUndefined()
  })
})

describe("moving to the KPI list", () => {
  test("makes the list with the fields a KPI needs", () => {
    const text = rewrite(list, (document, find) => moveToKpis(find("Maintain"), document))
    expect(text).toBe(
      list.replace(
        "## Objective 2: Maintain uptime at 99.9%\n",
        "## KPIs\n\n- Maintain uptime at 99.9%\n  - Threshold: ___\n  - Owner: ___\n  - Alert: ___\n",
      ),
    )
    expect(goalsOf(text!).at(-1)).toBe("kpi: Maintain uptime at 99.9%")
  })

  test("adds to the list that is there", () => {
    const withKpis = `${list}\n## KPIs\n\n- Churn below 2%\n`
    const text = rewrite(withKpis, (document, find) => moveToKpis(find("Maintain"), document))
    expect(text).toBe(`${withKpis.replace("## Objective 2: Maintain uptime at 99.9%\n\n", "")}- Maintain uptime at 99.9%\n`)
  })

  test("is not offered where one objective with nothing under it would be left, which is not read as one", () => {
    const document = "## Objective 1: Maintain uptime at 99.9%\n\n## Objective 2: Vans arrive on time\n"
    expect(rewrite(document, (parsed, find) => moveToKpis(find("Maintain"), parsed))).toBeUndefined()
  })

  test.for(["Vans", "Late"])("is not offered where text would be lost: %s", words => {
    const document = words === "Vans" ? list : "## Objective: Vans\n\n- KR1: Late vans from 9% to 4%\n  - Owner: Ana\n"
    expect(rewrite(document, (parsed, find) => moveToKpis(find(words), parsed))).toBeUndefined()
  })
})
