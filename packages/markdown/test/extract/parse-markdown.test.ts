import type { GoalDocument } from "@okrlint/core/model"
import { findField, hasTag } from "@okrlint/core/model"
import remarkGfm from "remark-gfm"
import remarkParse from "remark-parse"
import { unified } from "unified"
import { describe, expect, test } from "vitest"
import { fromMdast, mayHoldGoals, okrlintParse, parseMarkdown } from "../../src/index.ts"
import { parseTree } from "../../src/parse/parse-tree.ts"
import { projectDocument } from "./project-document.ts"

const plan = `# Pier OKRs

## Objective 1: Calm crossings

- **KR1:** Noise complaints from 30 to 8 &amp; falling
`

function statements(document: GoalDocument): string[] {
  return document.goals.map(goal => goal.statement.text)
}

describe("a goal's words", () => {
  test("stand without their label and point at their place", () => {
    const goal = parseMarkdown(plan).goals[1]
    expect(goal?.statement.text).toBe("Noise complaints from 30 to 8 & falling")
    expect(goal?.statement.span.start).toMatchObject({ line: 5, column: 12 })
    const falling = goal?.statement.text.indexOf("falling") ?? 0
    const at = goal?.statement.toSource(falling) ?? 0
    expect(plan.slice(at, at + 7)).toBe("falling")
  })

  test("hold both ways between parent and child", () => {
    const [objective, result] = parseMarkdown(plan).goals
    expect(result?.parent).toBe(objective)
    expect(objective?.children).toEqual([result])
    expect(objective?.board.goals).toEqual([objective, result])
  })
})

describe("options", () => {
  test("add labels of a team's own", () => {
    const text = "# OKRs 2027\n\n## Leitstern 1: Ruhige Nächte am Kai\n\n- Messlatte 1: Nachtanläufe von 9 auf 4\n"
    const labels = { roles: { objective: ["leitstern"], keyResult: ["messlatte"] } }
    expect(parseMarkdown(text, { labels }).goals.map(goal => [goal.role, goal.statement.text])).toEqual([
      ["objective", "Ruhige Nächte am Kai"],
      ["keyResult", "Nachtanläufe von 9 auf 4"],
    ])
  })

  test("name the team and the start of the fiscal year", () => {
    const document = parseMarkdown("# FY27-Q2 OKRs\n\n## Objective 1: Calm crossings\n", { team: "Deck", fiscalYearStart: 2 })
    expect(document.boards.map(board => board.team)).toEqual(["Deck"])
    expect(document.cycles[0]).toMatchObject({ name: "FY27-Q2", start: "2026-05-01", end: "2026-07-31" })
  })

  test("take the cycle from the file's path only when the text names none", () => {
    const filePath = "plans/2027/q3.md"
    expect(parseMarkdown(plan, { filePath }).goals[0]?.cycle?.name).toBe("2027-Q3")
    expect(parseMarkdown(plan.replace("OKRs", "OKRs 2026 Q1"), { filePath }).goals[0]?.cycle?.name).toBe("2026-Q1")
  })

  test("a file's name alone makes no goals", () => {
    expect(parseMarkdown("# Notes\n\n- Buy rope\n- Paint the mole\n", { filePath: "okrs/2027-q1-okr.md" }).goals).toEqual([])
  })
})

describe("what stands beside a goal", () => {
  test("becomes fields and tags with their own spans", () => {
    const text = "# OKRs 2027\n\n## Objective: Lit piers\n\n- P1, @mara: [guardrail] Keep the bill below €4,000 (In Progress)\n"
    const goal = parseMarkdown(text).goals[1]!
    expect(goal.statement.text).toBe("Keep the bill below €4,000")
    expect(hasTag(goal, "guardrail")).toBe(true)
    const owner = findField(goal, "owner")
    expect(text.slice(owner?.span.start.offset, owner?.span.end.offset)).toBe("@mara")
  })

  test("is kept as directives, front matter, sections and prose", () => {
    const text = `---\ntitle: Pier\n---\n\n# Pier OKRs\n\nWe light the piers.\n\n<!-- okrlint-disable kr-measurable -- agreed -->\n\n## Objective 1: Lit piers\n`
    const document = parseMarkdown(text)
    expect(document.frontMatter?.data).toEqual({ title: "Pier" })
    expect(document.directives.map(directive => directive.text)).toEqual(["okrlint-disable kr-measurable -- agreed"])
    expect(document.sections.map(section => section.title)).toEqual(["", "Pier OKRs", "Objective 1: Lit piers"])
    expect(document.prose.map(prose => [prose.statement.text, prose.section.title])).toEqual([["We light the piers.", "Pier OKRs"]])
  })
})

describe("entry points", () => {
  test("read a tree from remark as they read text", () => {
    const tree = unified().use(remarkParse).use(remarkGfm).parse(plan)
    expect(projectDocument(fromMdast(tree, plan))).toEqual(projectDocument(parseMarkdown(plan)))
  })

  test("work as a unified plugin", async () => {
    const file = await unified()
      .use(remarkParse)
      .use(remarkGfm)
      .use(okrlintParse)
      .use(function stringify() {
        this.compiler = () => ""
      })
      .process({ value: plan, path: "plans/pier.md" })
    const document = file.data["okrlint"] as GoalDocument
    expect(statements(document)).toEqual(statements(parseMarkdown(plan)))
    expect(document.filePath).toBe("plans/pier.md")
  })

  test("give nothing for a tree without positions, because nothing could be reported on it", () => {
    const strip = (key: string, value: unknown): unknown => (key === "position" ? undefined : value)
    const tree = JSON.parse(JSON.stringify(parseTree(plan).tree, strip)) as ReturnType<typeof parseTree>["tree"]
    expect(fromMdast(tree, plan).goals).toEqual([])
  })
})

describe("the scan before the parse", () => {
  test.for(["# OKR", "O1：让码头更安全", "| KR | Ziel |", "Unser Ziel ist Ruhe", "목표: 조용한 항해", "KPIs", "- kr: 4 quays"])(
    "lets %s through",
    text => {
      expect(mayHoldGoals(text)).toBe(true)
    },
  )

  test("stops a page without any word for goals", () => {
    expect(mayHoldGoals("# Harbour office\n\nOpen from Monday to Friday.\n")).toBe(false)
  })

  test("knows a team's own labels, and lets comments for okrlint through", () => {
    expect(mayHoldGoals("## Leitstern 1: Ruhe", { roles: { objective: ["leitstern"] } })).toBe(true)
    expect(mayHoldGoals("<!-- okrlint-disable -->")).toBe(true)
  })
})

describe("a heading with the word team", () => {
  const below = (heading: string): readonly string[] =>
    parseMarkdown(
      `# Plan Q3 2026\n\n## ${heading}\n\n- Objective 1: Calm crossings\n\n## Harbour\n\n- Objective 1: Dry cellars\n`,
    ).boards.map(({ team }) => team ?? "")

  test.for([
    ["Engineering team", "Engineering"],
    ["Product Team", "Product"],
    ["Team Lighthouse", "Lighthouse"],
  ] as const)("tells whose goals follow: %s", ([heading, team]) => {
    expect(below(heading)[0]).toBe(team)
  })

  test("opens a portrait where it names no team", () => {
    expect(below("The team")).toHaveLength(1)
  })
})
