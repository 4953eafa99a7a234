import { parseMarkdown } from "@okrlint/markdown"
import { describe, expect, test } from "vitest"
import { judge } from "./word-rules.ts"

/** Comments in the places that a document has for them; absent ones are empty. */
interface Comments {
  /** Before the first goal with the word. */
  readonly before?: string
  /** On its line. */
  readonly line?: string
  /** Between the two goals. */
  readonly between?: string
  /** At the end of the document. */
  readonly end?: string
}

/** A document in which two goals hold the word, with comments in some of its places. */
interface Container {
  readonly role: "in-objective" | "in-key-result" | "in-kpi"
  readonly mdx?: boolean
  write(comments: Comments): string
}

const head = "# Growth, Q3 2026\n\n"
/** A comment as a block of its own, with the blank line that Markdown wants after it. */
const block = (comment: string | undefined, indent = ""): string =>
  comment === undefined ? "" : `${indent}${comment}\n${indent.trimEnd()}\n`
const inline = (comment: string | undefined): string => (comment === undefined ? "" : ` ${comment}`)

const containers: Readonly<Record<string, Container>> = {
  headings: {
    role: "in-objective",
    write: ({ before, line, between, end }) =>
      `${head}${block(before)}## Objective 1: Better mornings${inline(line)}\n\n- KR1: Calls from 5 to 3\n\n${block(between)}## Objective 2: Better evenings\n\n- KR1: Calls from 5 to 2\n\n${block(end)}`,
  },
  lists: {
    role: "in-key-result",
    write: ({ before, line, between, end }) =>
      `${head}## Objective: Bakers order alone\n\n${block(before)}- KR1: Better mornings from 1 to 3${inline(line)}\n${between === undefined ? "" : `  ${between}\n`}- KR2: Better evenings from 1 to 3\n\n${block(end)}`,
  },
  "nested lists": {
    role: "in-key-result",
    write: ({ before, line, between, end }) =>
      `${head}- Objective: Bakers order alone\n${block(before, "  ")}  - KR1: Better mornings from 1 to 3${inline(line)}\n${between === undefined ? "" : `    ${between}\n`}  - KR2: Better evenings from 1 to 3\n\n${block(end)}`,
  },
  tables: {
    role: "in-key-result",
    write: ({ before, line, between, end }) =>
      `${head}## Objective: Bakers order alone\n\n| Key result | Target${inline(before)} |\n| --- | --- |\n| Better mornings${inline(line)} | 3${inline(between)} |\n| Better evenings | 4 |\n\n${block(end)}`,
  },
  quotes: {
    role: "in-key-result",
    write: ({ before, line, between, end }) =>
      `${head}> ## Objective: Bakers order alone\n>\n${block(before, "> ")}> - KR1: Better mornings from 1 to 3${inline(line)}\n${between === undefined ? "" : `>   ${between}\n`}> - KR2: Better evenings from 1 to 3\n\n${block(end)}`,
  },
  KPIs: {
    role: "in-kpi",
    write: ({ before, line, between, end }) =>
      `${head}## KPIs\n\n${block(before)}- Better mornings below 3%${inline(line)}\n${between === undefined ? "" : `  ${between}\n`}- Better evenings below 3%\n\n${block(end)}`,
  },
  paragraphs: {
    role: "in-key-result",
    write: ({ before, line, between, end }) =>
      `${head}**Objective:** Bakers order alone\n\n${block(before)}**KR1:** Better mornings from 1 to 3${inline(line)}\n\n${block(between)}**KR2:** Better evenings from 1 to 3\n\n${block(end)}`,
  },
}

const html = (text: string): string => `<!-- ${text} -->`
const mdx = (text: string): string => `{/* ${text} */}`

/** Which of the two goals a form silences. */
type Reach = "first" | "both"

interface Form {
  readonly name: string
  readonly reach: Reach
  place(comment: (text: string) => string, rules: string): Comments
}

const forms: readonly Form[] = [
  { name: "disable", reach: "both", place: (comment, rules) => ({ before: comment(`okrlint-disable${rules}`) }) },
  {
    name: "disable … enable",
    reach: "first",
    place: (comment, rules) => ({ before: comment(`okrlint-disable${rules}`), between: comment(`okrlint-enable${rules}`) }),
  },
  { name: "disable-line", reach: "first", place: (comment, rules) => ({ line: comment(`okrlint-disable-line${rules}`) }) },
  { name: "disable-next-line", reach: "first", place: (comment, rules) => ({ before: comment(`okrlint-disable-next-line${rules}`) }) },
  { name: "disable-next-goal", reach: "first", place: (comment, rules) => ({ before: comment(`okrlint-disable-next-goal${rules}`) }) },
  { name: "disable-file", reach: "both", place: (comment, rules) => ({ end: comment(`okrlint-disable-file${rules}`) }) },
]

/** Scopes whose findings stand on goals; findings on a mere span belong to no goal. */
const goalScopes = ["in-statement", "role", "in-workspace", "in-document"] as const

describe.for(Object.entries(containers))("in %s", ([, { role, write }]) => {
  describe.for([
    ["HTML comments", html, false],
    ["MDX comments", mdx, true],
  ] as const)("%s", ([, comment, isMdx]) => {
    describe.for(forms)("$name", ({ name, reach, place }) => {
      test.for(goalScopes)("silences a rule of scope %s", scope => {
        const ruleId = scope === "role" ? role : scope
        for (const rules of ["", ` word/${ruleId} -- agreed with the team`, ` word/in-prose, word/${ruleId}`]) {
          const text = write(place(comment, rules))
          const lines = text.split("\n").flatMap((line, index) => (line.includes("Better") ? [`${index + 1} ${ruleId}`] : []))
          expect(lines).toHaveLength(2)
          const isReached = !(name === "disable-next-goal" && scope === "in-document")
          const silenced = !isReached ? [] : reach === "both" ? lines : lines.slice(0, 1)
          const verdict = judge(text, [ruleId], { mdx: isMdx })
          expect(verdict.silenced).toEqual(silenced)
          expect(verdict.active.filter(line => line.endsWith(ruleId))).toEqual(lines.filter(line => !silenced.includes(line)))
          if (isReached) expect(verdict.active.filter(line => line.includes("okrlint/"))).toEqual([])
        }
      })
    })

    test.for(goalScopes)("a comment switches a rule of scope %s off, or sets it", scope => {
      const ruleId = scope === "role" ? role : scope
      const off = judge(write({ before: comment(`okrlint word/${ruleId}: off`) }), [ruleId], { mdx: isMdx })
      expect([off.active, off.silenced]).toEqual([[], []])
      const set = judge(write({ before: comment(`okrlint word/${ruleId}: ["error"] -- for the board`) }), [ruleId], { mdx: isMdx })
      expect(set.messages.map(({ severity }) => severity)).toEqual([2, 2])
      const on = judge(write({ end: comment(`okrlint word/${ruleId}: warn`) }), [], { mdx: isMdx })
      expect(on.active).toHaveLength(2)
    })
  })

  test("a comment for the next goal reaches what stands under it", () => {
    const { silenced } = judge(write({ before: html("okrlint-disable-next-goal") }), ["in-statement"])
    expect(silenced).toHaveLength(1)
  })
})

describe("findings that stand on no goal", () => {
  const comment = "<!-- okrlint-disable-next-line -->"
  const prose = (before: string, line = ""): string =>
    `${head}${before}Better mornings matter to us.${line}\n\n## Objective: Bakers order alone\n\n- KR1: Calls from 5 to 3\n`
  const board = (before: string, line = ""): string =>
    `${before}# Better mornings, Q3 2026${line}\n\n## Objective: Bakers order alone\n\n- KR1: Calls from 5 to 3\n`
  test.for([
    ["in-prose", "disable", prose("<!-- okrlint-disable -->\n\n")],
    ["in-prose", "disable-line", prose("", " <!-- okrlint-disable-line word/in-prose -->")],
    ["in-prose", "disable-next-line", prose(`${comment}\n\n`)],
    [
      "in-prose",
      "disable-next-line in a list",
      `${head}- Notes\n\n  ${comment}\n  Better mornings matter to us.\n\n## Objective: Bakers order alone\n\n- KR1: Calls from 5 to 3\n`,
    ],
    [
      "in-prose",
      "disable-next-line in a quote",
      `${head}> ${comment}\n>\n> Better mornings matter to us.\n\n## Objective: Bakers order alone\n\n- KR1: Calls from 5 to 3\n`,
    ],
    ["in-prose", "disable-file", `${prose("")}\n<!-- okrlint-disable-file word/in-prose -->\n`],
    ["in-board", "disable", board("<!-- okrlint-disable -->\n\n")],
    ["in-board", "disable-line", board("", " <!-- okrlint-disable-line -->")],
    ["in-board", "disable-next-line", board(`${comment}\n\n`)],
    ["in-board", "disable-file", `${board("")}\n<!-- okrlint-disable-file -->\n`],
    ["in-document", "disable-line", prose("", " <!-- okrlint-disable-line -->")],
    ["in-document", "disable-next-line", prose(`${comment}\n`)],
  ] as const)("%s: %s", ([ruleId, , text]) => {
    expect(judge(text.replaceAll(/ ?<!--.*?-->/g, ""), [ruleId]).active).toHaveLength(1)
    expect(judge(text, [ruleId]).active).toEqual([])
  })

  test.for([
    ["in-prose", prose],
    ["in-board", board],
  ] as const)("%s: a comment switches the rule off, or sets it", ([ruleId, write]) => {
    expect(judge(write(`<!-- okrlint word/${ruleId}: off -->\n\n`), [ruleId]).active).toEqual([])
    expect(judge(write(`<!-- okrlint word/${ruleId}: error -->\n\n`), [ruleId]).messages.map(({ severity }) => severity)).toEqual([2])
    expect(judge(`${write("")}\n<!-- okrlint word/${ruleId}: warn -->\n`, []).active).toHaveLength(1)
  })

  test("are not reached by a comment for the next goal", () => {
    const { active } = judge(prose("<!-- okrlint-disable-next-goal word/in-prose -->\n\n"), ["in-prose"])
    expect(active).toEqual(["3 okrlint/unused-directive", "5 in-prose"])
  })
})

test("comments in code are text", () => {
  const text = `${head}\`\`\`md\n<!-- okrlint-disable -->\n\`\`\`\n\nIndented:\n\n    <!-- okrlint-disable -->\n\nand \`<!-- okrlint-disable -->\` in a line.\n\n## Objective: Better mornings\n`
  expect(judge(text, ["in-objective"]).active).toEqual(["13 in-objective"])
})

test("comments of MDX are text in plain Markdown", () => {
  expect(judge(`${head}{/* okrlint-disable */}\n\n## Objective: Better mornings\n`, ["in-objective"]).active).toEqual(["5 in-objective"])
})

test.for([
  ["HTML", "plan.md", html],
  ["MDX", "plan.mdx", mdx],
] as const)("a comment of %s in the midst of a statement is no part of it", ([, filePath, comment]) => {
  const statement = (text: string): string | undefined =>
    parseMarkdown(`${head}## Objective: Bakers order alone\n\n- KR1: ${text}\n`, { filePath }).goals[1]?.statement.text
  expect(statement(`Calls ${comment("okrlint-disable-line")} from 5 to 3`)).toBe("Calls from 5 to 3")
  expect(statement(`${comment("okrlint-disable-line")} Calls from **5** to 3`)).toBe("Calls from 5 to 3")
})

test("a long comment does not tell the language of a page", () => {
  const reason = "the team and the board have agreed that this is what the quarter is about, and that it has to stay as it is ".repeat(4)
  const text = "# Ziele Q3 2026\n\n## Ziel: Die Kunden bestellen allein und ohne Anruf\n"
  for (const comment of [html, mdx])
    expect(parseMarkdown(`${comment(`okrlint-disable-file no-kpi-objective -- ${reason}`)}\n\n${text}`).language).toBe("de")
})
