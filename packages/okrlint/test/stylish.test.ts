import { expect, test } from "vitest"
import { formatStylish } from "../src/format/stylish.ts"
import type { LintMessage, LintResult } from "../src/results/types.ts"
import { countMessages } from "../src/results/to-result.ts"
import { joinPieces } from "../src/results/report-piece.ts"

const source = "# Growth, Q3 2026\n\n## Objective: Keep churn below 4%\n\n- KR1: Call customers\n"

function message(fields: Partial<LintMessage> & Pick<LintMessage, "line" | "column" | "endColumn">): LintMessage {
  return {
    ruleId: "no-kpi-objective",
    severity: 1,
    message: "Objective `Keep churn below 4%` reads like a KPI.",
    help: "Move it to the KPI list.",
    endLine: fields.line,
    data: {},
    goal: null,
    board: null,
    related: [],
    edits: [],
    url: null,
    ...fields,
  }
}

function result(filePath: string, messages: readonly LintMessage[], text = source): LintResult {
  return { filePath, messages, suppressedMessages: [], ...countMessages(messages), source: text, usedDeprecatedRules: [] }
}

test("shows place, severity, message and rule, the words, and what to do", () => {
  const results = [
    result("/plans/q3.md", [
      message({ line: 3, column: 15, endColumn: 34 }),
      message({ line: 5, column: 8, endColumn: 22, ruleId: "kr-measurable", severity: 2, message: "Key result has nothing to grade." }),
    ]),
    result("/plans/clean.md", []),
    result("/elsewhere/q4.md", [message({ line: 3, column: 15, endColumn: 34 })]),
  ]
  expect(joinPieces(formatStylish(results, { cwd: "/plans" }))).toMatchInlineSnapshot(`
    "
    q3.md
      3:15  warning  Objective \`Keep churn below 4%\` reads like a KPI.  no-kpi-objective
            ## Objective: Keep churn below 4%
                          ^^^^^^^^^^^^^^^^^^^
          help: Move it to the KPI list.

      5:8  error  Key result has nothing to grade.  kr-measurable
            - KR1: Call customers
                   ^^^^^^^^^^^^^^
          help: Move it to the KPI list.

    /elsewhere/q4.md
      3:15  warning  Objective \`Keep churn below 4%\` reads like a KPI.  no-kpi-objective
            ## Objective: Keep churn below 4%
                          ^^^^^^^^^^^^^^^^^^^
          help: Move it to the KPI list.

    ✖ 3 problems (1 error, 2 warnings)
    "
  `)
})

test("says nothing when there is nothing to say", () => {
  expect(joinPieces(formatStylish([result("/plans/q3.md", [])], { cwd: "/plans" }))).toBe("")
})

test("shows no source for a message about the file as such", () => {
  const one = message({ line: 1, column: 1, endColumn: 1, ruleId: null, message: "File is ignored.", help: "" })
  expect(joinPieces(formatStylish([{ ...result("/plans/q3.md", [one]), source: "" }], { cwd: "/plans" }))).toMatchInlineSnapshot(`
    "
    q3.md
      1:1  warning  File is ignored.

    ✖ 1 problem (0 errors, 1 warning)
    "
  `)
})

test("underlines the first line of words that go on", () => {
  const text = "- KR1: Call customers\n  every week\n"
  const one = message({ line: 1, column: 8, endLine: 2, endColumn: 13 })
  expect(joinPieces(formatStylish([result("/plans/q3.md", [one], text)], { cwd: "/plans" }))).toMatch("\n               ^^^^^^^^^^^^^^\n")
})

test("takes white space off the beginning of the source line", () => {
  const one = message({ line: 1, column: 9, endColumn: 13 })
  expect(joinPieces(formatStylish([result("/plans/q3.md", [one], "      - Call customers\n")], { cwd: "/plans" }))).toMatch(
    "\n        - Call customers\n          ^^^^\n",
  )
})

test("uses colours only when asked to", () => {
  const results = [result("/plans/q3.md", [message({ line: 3, column: 15, endColumn: 34 })])]
  const escape = String.fromCharCode(27)
  expect(joinPieces(formatStylish(results, { cwd: "/plans" })).includes(escape)).toBe(false)
  expect(joinPieces(formatStylish(results, { cwd: "/plans", color: true })).includes(`${escape}[33mwarning${escape}[39m`)).toBe(true)
})

test("lets no control character of a name or a message reach the terminal", () => {
  const one = message({ line: 3, column: 15, endColumn: 34, message: "Objective `\u001B[2Jgone\u202E` is odd." })
  const report = joinPieces(formatStylish([result("/plans/\u001B]0;title\u0007.md", [one])], { cwd: "/plans" }))
  expect(report.replaceAll("\n", "")).not.toMatch(/\p{Cc}|\u202E/u)
})
