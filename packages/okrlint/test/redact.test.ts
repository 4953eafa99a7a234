import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { formatNames } from "../src/format/load-formatter.ts"
import type { LintResult } from "../src/index.ts"
import { makeFolder, runCommand } from "./memory-host.ts"
import { mondayPlan, weekPlugin } from "./plugins/week-plugin.ts"

/** Stands in every part of the plan that a report could quote. */
const secret = "Zanzibar"
const plan = `---
team: ${secret} Crew
---

# ${secret} team, Q3 2026

## Objective 1: ${secret} grows revenue by 30%

<!-- okrlint-disable-next-line no-placeholder -- ${secret} agreed -->
- KR1: TBD in ${secret}
- KR2: Launch the ${secret} page
- KR3: Raise the ${secret} NPS to 40
- KR4: Raise the ${secret} NPS to 40

<!-- okrlint-disable-line no-${secret} -->

## Objective 2: Maintain 99.9% ${secret} availability

- KR1: ${secret} uptime at 99.9%
`

function makePlans(): string {
  return makeFolder({ "q3.md": plan, "sales.md": plan.replaceAll("Q3", "Q2") })
}

describe("--redact", () => {
  test.for(formatNames)("%s holds no word of the documents", async format => {
    const cwd = makePlans()
    const run = ["--no-config-lookup", "--rule", "{has-owner: warn, no-duplicate-goal: warn}", "--format", format, "."]
    expect((await runCommand(run, { cwd })).stdout).toMatch(new RegExp(secret, "i"))
    const { stdout, stderr } = await runCommand([...run, "--redact"], { cwd })
    expect(stdout + stderr).not.toMatch(new RegExp(secret, "i"))
    expect(stdout).toMatch("q3.md")
  })

  test("keeps rules, places and counts, and the words that rules always say", async () => {
    const cwd = makePlans()
    const results = async (...argv: string[]): Promise<LintResult[]> =>
      JSON.parse((await runCommand(["-f", "json", ...argv], { cwd })).stdout) as LintResult[]
    const [open, redacted] = [await results(), await results("--redact")]
    const places = (all: LintResult[]): unknown =>
      all.map(({ filePath, errorCount, warningCount, messages }) => ({
        ...{ filePath, errorCount, warningCount },
        messages: messages.map(({ ruleId, messageId, line, column, endLine, endColumn, severity, url }) => ({
          ...{ ruleId, messageId, line, column, endLine, endColumn, severity, url },
        })),
      }))
    expect(places(redacted)).toEqual(places(open))
    const kpi = redacted[0]?.messages.find(({ ruleId }) => ruleId === "no-kpi-objective")
    expect(kpi).toMatchObject({
      message: "Objective `…` reads like a KPI: it keeps a level and never ends.",
      ...{ data: {}, goal: null, board: null, edits: [] },
    })
    expect(redacted.map(result => Object.keys(result).filter(key => key === "source" || key === "output"))).toEqual([[], []])
  })

  test("holds for reports in files, for suppressions, and with --fix, which still writes", async () => {
    const cwd = makePlans()
    await runCommand(
      ["--redact", "--fix", "--suppress-rule", "no-kpi-objective", "-o", "report.json", "-f", "json", "-f", "sarif=report.sarif", "."],
      { cwd },
    )
    for (const name of ["report.json", "report.sarif"]) expect(readFileSync(join(cwd, name), "utf8")).not.toMatch(new RegExp(secret, "i"))
  })

  test("holds for plugins' rules, which keep the words of their templates", async () => {
    const cwd = makeFolder({ ...weekPlugin, "q3.md": mondayPlan })
    const { stdout } = await runCommand(["--redact", "--plugin", "week", "--rule", "week/no-monday: error", "-f", "json"], { cwd })
    const [result] = JSON.parse(stdout) as LintResult[]
    const found = result?.messages.find(({ ruleId }) => ruleId === "week/no-monday")
    expect(found?.message).toMatch(/^[A-Z].*\.$/)
    expect(found?.message).not.toBe("The words are withheld.")
  })
})
