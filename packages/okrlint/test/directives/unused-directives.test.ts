import { describe, expect, test } from "vitest"
import { Linter, OKRLint } from "../../src/index.ts"
import { makeFolder, runCommand } from "../memory-host.ts"
import { judge } from "./word-rules.ts"

const plan = (comment: string): string => `# Growth, Q3 2026\n\n${comment}## Objective: Better mornings\n\n- KR1: Calls from 5 to 3\n`
const block = (text: string): string => `<!-- ${text} -->\n\n`
const rules = ["in-objective", "in-key-result"] as const

/** Messages about comments only. */
function about(text: string, entry = {}): string[] {
  return judge(text, rules, entry)
    .messages.filter(({ ruleId }) => ruleId?.startsWith("okrlint/"))
    .map(({ ruleId, line, message, help }) => `${line} ${ruleId?.slice("okrlint/".length)}: ${message} ${help}`)
}

describe("a comment that silences nothing", () => {
  test.for([
    [
      "okrlint-disable-line word/in-key-result",
      "3 unused-directive: Directive silences nothing: it stands alone on its line. Put it on the line it is meant for, or write `okrlint-disable-next-line` before that line.",
    ],
    [
      "okrlint-disable-next-line word/in-key-result",
      "3 unused-directive: Directive silences nothing of `word/in-key-result`. Remove the comment.",
    ],
    [
      "okrlint-disable word/in-key-result, word/no-such",
      "3 unknown-rule: Directive names the rule `word/no-such`, which does not exist. Correct the name; `okrlint rules` lists every rule.|3 unused-directive: Directive silences nothing of `word/in-key-result`. Remove the name.",
    ],
    ["okrlint-enable", "3 unused-directive: Directive switches nothing on: no `okrlint-disable` stands before it. Remove the comment."],
    [
      "okrlint-enable word/in-objective",
      "3 unused-directive: Directive switches nothing on: no `okrlint-disable` of `word/in-objective` stands before it. Remove the comment.",
    ],
    ["okrlint-disable word/in-prose", ""],
    [
      "okrlint-disable word/in-key-result until 2026-06-30",
      "3 expired-directive: Directive was meant to last until 2026-06-30 and no longer counts. Remove it, or set a new day and say why.",
    ],
    [
      "okrlint-disable-next-paragraph",
      "3 broken-directive: Unexpected directive `okrlint-disable-next-paragraph`, expected one of `okrlint-disable`, `okrlint-enable`, `okrlint-disable-line`, `okrlint-disable-next-line`, `okrlint-disable-next-goal`, `okrlint-disable-file`. Correct the comment or remove it.",
    ],
    [
      "okrlint word/no-such: off",
      "3 broken-directive: Comment configures the rule `word/no-such`, which does not exist. Correct the comment or remove it.",
    ],
  ] as const)("%s", ([comment, expected]) => {
    expect(about(plan(block(comment))).join("|")).toBe(expected)
  })

  test.for([
    ["okrlint-disable-next-line", "no line follows it. Put it before the line it is meant for."],
    ["okrlint-disable-next-goal", "no goal follows it. Put it before the goal it is meant for."],
    ["okrlint-disable", "nothing follows it. Put it before what it is meant for."],
  ])("%s at the end of the document", ([comment, expected]) => {
    expect(about(`${plan("")}\n${block(comment!)}`)).toEqual([`7 unused-directive: Directive silences nothing: ${expected}`])
  })

  test("before a fence of code reaches nothing", () => {
    const text = plan(`${block("okrlint-disable-next-line")}\`\`\`\n## Objective: Better evenings\n\`\`\`\n\n`)
    expect(about(text)).toEqual(["3 unused-directive: Directive silences nothing. Remove the comment."])
  })

  test("is not told of when its rule did not run", () => {
    expect(judge(plan(block("okrlint-disable-next-line word/in-kpi")), rules).active).toEqual(["5 in-objective"])
  })
})

describe("removing what silences nothing", () => {
  test.for([
    ["okrlint-disable-next-line word/in-key-result", ""],
    ["okrlint-disable-next-line word/in-objective, word/in-key-result -- agreed", "okrlint-disable-next-line word/in-objective -- agreed"],
    ["okrlint-disable-next-line word/in-key-result, word/in-objective", "okrlint-disable-next-line word/in-objective"],
    [
      "okrlint-disable word/in-key-result word/in-objective word/in-key-result until 2026-12-31",
      "okrlint-disable word/in-objective until 2026-12-31",
    ],
    ["okrlint-disable word/in-key-result,word/no-such", "okrlint-disable word/no-such"],
  ] as const)("%s becomes `%s`", ([before, after]) => {
    expect(judge(plan(block(before)), rules).fixed).toBe(plan(after === "" ? "" : block(after)))
  })

  test("keeps a quote's marks in a comment of several lines", () => {
    const quote = (names: string): string =>
      `> # Growth, Q3 2026\n>\n> <!-- okrlint-disable\n> ${names}\n> -- agreed -->\n>\n> ## Objective: Better mornings\n`
    expect(judge(quote("word/in-key-result, word/in-objective"), rules).fixed).toBe(quote("word/in-objective"))
  })

  test("leaves a used comment alone", () => {
    const text = plan(block("okrlint-disable-next-line word/in-objective"))
    expect(judge(text, rules)).toMatchObject({ active: [], fixed: text })
  })
})

describe("options", () => {
  test("reportUnusedDirectives sets how grave it is", () => {
    const severities = (reportUnusedDirectives: "off" | "warn" | "error" | boolean): number[] =>
      judge(plan(block("okrlint-disable-file word/in-key-result")), ["in-key-result"], {
        linterOptions: { reportUnusedDirectives },
      }).messages.map(({ severity }) => severity)
    expect([severities("off"), severities("warn"), severities("error"), severities(true), severities(false)]).toEqual([
      [],
      [1],
      [2],
      [1],
      [],
    ])
  })

  test("requireDirectiveReason asks switches and settings for a reason", () => {
    const entry = { linterOptions: { requireDirectiveReason: "error" } } as const
    expect(about(plan(block("okrlint-disable-next-line")), entry)).toEqual([
      "3 directive-without-reason: Directive does not say why. Add the reason after two dashes, for example `-- agreed with the team`.",
    ])
    expect(about(plan(block("okrlint word/in-objective: off")), entry)).toHaveLength(1)
    expect(about(plan(block("okrlint-disable-next-line -- agreed")), entry)).toEqual([])
    expect(about(plan(`${block("okrlint-disable -- agreed")}${block("okrlint-enable")}`), entry).map(text => text.split(":")[0])).toEqual([
      "3 unused-directive",
    ])
  })

  test("reportUnusedInlineConfigs tells of a comment that changes nothing", () => {
    const entry = { linterOptions: { reportUnusedInlineConfigs: "warn" } } as const
    expect(about(plan(block("okrlint word/in-objective: warn")), entry)).toEqual([
      "3 unused-directive: Comment sets `word/in-objective` as it is set already. Remove the comment.",
    ])
    expect(about(plan(block("okrlint word/in-objective: error")), entry)).toEqual([])
    expect(about(plan(block("okrlint word/in-kpi: off")), entry)).toHaveLength(1)
    expect(about(plan(block("okrlint word/in-objective: warn")))).toEqual([])
  })

  test("noInlineConfig, and `allowInlineConfig`, ignore every comment", () => {
    const text = plan(block("okrlint-disable") + block("okrlint nonsense"))
    expect(judge(text, rules, { linterOptions: { noInlineConfig: true } }).active).toEqual(["7 in-objective"])
    const config = [{ rules: { "no-placeholder": "error" } }] as const
    const verify = (allowInlineConfig: boolean): number =>
      new Linter().verify(`${block("okrlint-disable -- later")}# Q3 2026\n\n## Objective: TBD\n`, config, { allowInlineConfig }).length
    expect([verify(true), verify(false)]).toEqual([0, 1])
  })
})

describe("the command and the class", () => {
  const config = JSON.stringify([{ rules: { "no-placeholder": "error" } }])
  const unused = `# Growth, Q3 2026\n\n${block("okrlint-disable no-placeholder")}## Objective: Bakers order alone\n\n- KR1: Calls from 5 to 3\n`
  test.for([
    [["--report-unused-disable-directives"], 1, "error"],
    [["--report-unused-disable-directives-severity", "error"], 1, "error"],
    [["--report-unused-disable-directives-severity", "2"], 1, "error"],
    [["--report-unused-disable-directives-severity", "warn"], 0, "warning"],
    [["--report-unused-disable-directives-severity", "off"], 0, ""],
    [["--no-inline-config"], 0, ""],
    [[], 0, "warning"],
  ] as const)("%j: exit code %s", async ([argv, code, word]) => {
    const run = await runCommand(argv, { cwd: makeFolder({ "okrlint.config.json": config, "q3.md": unused }) })
    expect(run.code).toBe(code)
    if (word === "") expect(run.stdout).toBe("")
    else expect(run.stdout).toMatch(new RegExp(`3:1 {2}${word} {2}Directive silences nothing of \`no-placeholder\``))
  })

  test("OKRLint takes the severity, too", async () => {
    const cwd = makeFolder({ "okrlint.config.json": config, "q3.md": unused })
    const [result] = await new OKRLint({ cwd, reportUnusedDirectives: "error" }).lintFiles(".")
    expect(result?.errorCount).toBe(1)
  })
})
