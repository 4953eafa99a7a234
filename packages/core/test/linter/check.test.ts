import { describe, expect, test } from "vitest"
import {
  checkDocument,
  checkWorkspace,
  defineRule,
  finishDocument,
  type EnabledRule,
  type Rule,
  type Supersedes,
} from "../../src/linter/index.ts"
import type { Goal } from "../../src/model/index.ts"
import { buildDocument } from "../build-document.ts"

const wordRule = (id: string, word: string, supersedes: readonly Supersedes[] = []): Rule =>
  defineRule({
    id,
    scope: "statement",
    type: "problem",
    docs: { summary: `Find ${word}`, why: "Because.", sources: [] },
    messages: { found: { text: "Goal `{{goal}}` says too much.", help: "Say less than {{count}} words." } },
    supersedes,
    create({ report }) {
      const visit = (goal: Goal): void => {
        const at = goal.statement.text.indexOf(word)
        if (at >= 0)
          report({ goal, at: { start: at, end: at + word.length }, message: "found", data: { goal: goal.statement.text, count: 3 } })
      }
      return { objective: visit, keyResult: visit, kpi: visit, initiative: visit }
    },
  })

const enable = (...rules: Rule[]): EnabledRule[] => rules.map(rule => ({ rule, severity: 1, options: {} }))

function lint(text: string, rules: readonly EnabledRule[], now = "2026-07-01") {
  const document = buildDocument(text)
  const checked = checkDocument(document, rules, { now })
  const workspace = checkWorkspace([checked], () => rules).get(checked) ?? []
  const finished = finishDocument(checked, workspace, {
    now,
    text,
    supersedesOf: id => rules.find(({ rule }) => rule.id === id)?.rule.supersedes ?? [],
    resolveRuleId: id => rules.find(({ rule }) => rule.id === id || rule.aliases?.includes(id))?.rule.id,
  })
  const show = (findings: typeof finished.findings): string[] =>
    findings.map(({ span, ruleId }) => `${span.start.line}:${span.start.column} ${ruleId}`)
  return { findings: show(finished.findings), suppressed: show(finished.suppressed), raw: finished }
}

const plan = "O: Make the first order effortless\nKR: Better first orders\nKR: Better flour\n"
const better = wordRule("no-better", "Better")

describe("a document's check", () => {
  test("points at the very words and fills text and help", () => {
    const { raw } = lint(plan, enable(better))
    expect(raw.findings[0]).toMatchObject({
      ruleId: "no-better",
      messageId: "found",
      text: "Goal `Better first orders` says too much.",
      help: "Say less than 3 words.",
      goalId: "O1/KR1",
      board: "Growth 2026-Q3",
      span: { start: { line: 2, column: 5 }, end: { line: 2, column: 11 } },
    })
  })

  test("reports in document order, whatever the order of the rules", () => {
    const { findings } = lint(plan, enable(wordRule("no-flour", "flour"), better))
    expect(findings).toEqual(["2:5 no-better", "3:5 no-better", "3:12 no-flour"])
  })

  test("turns a rule that throws into one fatal finding and runs the others", () => {
    const broken = defineRule({
      id: "broken",
      scope: "objective",
      type: "problem",
      docs: { summary: "Find nothing", why: "Because.", sources: [] },
      messages: { none: { text: "Nothing.", help: "Nothing." } },
      create: () => ({
        objective() {
          throw new Error("no metric here")
        },
      }),
    })
    const { raw, findings } = lint(plan, enable(broken, better))
    expect(findings).toEqual(["1:1 okrlint/rule-error", "2:5 no-better", "3:5 no-better"])
    expect(raw.findings[0]).toMatchObject({ fatal: true, severity: 2, text: "Rule `broken` failed on this document: no metric here" })
  })
})

describe("superseding", () => {
  test("drops the weaker finding on the same goal only", () => {
    const { findings } = lint(
      "O: Better and best\nKR: Better flour\n",
      enable(better, wordRule("no-best", "best", [{ rule: "no-better", on: "self" }])),
    )
    expect(findings).toEqual(["1:15 no-best", "2:5 no-better"])
  })

  test("reaches the key results of an objective", () => {
    const { findings } = lint(plan, enable(better, wordRule("no-first", "first", [{ rule: "no-better", on: "keyResults" }])))
    expect(findings).toEqual(["1:13 no-first", "2:12 no-first"])
  })

  test("reaches the board", () => {
    const { findings } = lint(plan, enable(better, wordRule("no-make", "Make", [{ rule: "no-better", on: "board" }])))
    expect(findings).toEqual(["1:4 no-make"])
  })

  test("takes a star for every other rule", () => {
    const { findings } = lint(plan, enable(better, wordRule("no-flour", "flour", [{ rule: "*", on: "self" }])))
    expect(findings).toEqual(["2:5 no-better", "3:12 no-flour"])
  })

  test("never swallows a graver finding", () => {
    const grave: EnabledRule = { rule: better, severity: 2, options: {} }
    const { findings } = lint(plan, [grave, ...enable(wordRule("no-flour", "flour", [{ rule: "no-better", on: "self" }]))])
    expect(findings).toContain("3:5 no-better")
  })

  test("is done by silenced findings, too, and their directive counts as used", () => {
    const text = "O: Make\n<!-- okrlint-disable-next-line no-flour -->\nKR: Better flour\n"
    const { findings, suppressed } = lint(text, enable(better, wordRule("no-flour", "flour", [{ rule: "no-better", on: "self" }])))
    expect(findings).toEqual([])
    expect(suppressed).toEqual(["3:12 no-flour"])
  })

  test("leaves a directive for a superseded finding used", () => {
    const text = "O: Make\n<!-- okrlint-disable-next-line no-better -->\nKR: Better flour\n"
    const { findings, suppressed } = lint(text, enable(better, wordRule("no-flour", "flour", [{ rule: "no-better", on: "self" }])))
    expect(findings).toEqual(["3:12 no-flour"])
    expect(suppressed).toEqual([])
  })
})

describe("directives", () => {
  const comment = (text: string): string => `<!-- ${text} -->`
  test.for([
    ["disable to the end", `O: Better a\n${comment("okrlint-disable")}\nKR: Better b\n`, ["1:4 no-better"]],
    [
      "disable until enable",
      `${comment("okrlint-disable no-better")}\nO: Better a\n${comment("okrlint-enable")}\nKR: Better b\n`,
      ["4:5 no-better"],
    ],
    ["disable-line", `O: Better a ${comment("okrlint-disable-line")}\nKR: Better b\n`, ["2:5 no-better"]],
    ["disable-next-line", `${comment("okrlint-disable-next-line")}\nO: Better a\nKR: Better b\n`, ["3:5 no-better"]],
    ["disable-next-line over blank lines", `${comment("okrlint-disable-next-line")}\n\nO: Better a\nKR: Better b\n`, ["4:5 no-better"]],
    [
      "disable-next-goal with what stands under it",
      `${comment("okrlint-disable-next-goal")}\nO: Better a\nKR: Better b\nO: Better c\n`,
      ["4:4 no-better"],
    ],
    ["disable-file from its last line", `O: Better a\nKR: Better b\n${comment("okrlint-disable-file")}\n`, []],
    ["several rules", `${comment("okrlint-disable no-flour, no-better -- agreed")}\nO: Better flour\n`, []],
    ["another rule only", `${comment("okrlint-disable no-flour")}\nO: Better flour\n`, ["2:4 no-better"]],
    ["not yet expired", `${comment("okrlint-disable no-better until 2026-07-01")}\nO: Better a\n`, []],
    [
      "expired",
      `${comment("okrlint-disable no-better until 2026-06-30")}\nO: Better a\n`,
      ["1:1 okrlint/expired-directive", "2:4 no-better"],
    ],
    ["unused", `${comment("okrlint-disable-next-line no-better")}\nO: Good a\n`, ["1:1 okrlint/unused-directive"]],
    ["unknown rule", `${comment("okrlint-disable no-worse")}\nO: Good a\n`, ["1:1 okrlint/unknown-rule"]],
    ["unknown kind", `${comment("okrlint-disable-paragraph")}\nO: Good a\n`, ["1:1 okrlint/broken-directive"]],
    ["a day that does not exist", `${comment("okrlint-disable until 2026-02-31")}\nO: Good a\n`, ["1:1 okrlint/broken-directive"]],
  ] as const)("%s", ([, text, expected]) => {
    expect(lint(text, enable(better, wordRule("no-flour", "flour"))).findings).toEqual(expected)
  })

  test("keep the reason with the silenced finding", () => {
    const { raw } = lint(`${comment("okrlint-disable -- the board knows")}\nO: Better a\n`, enable(better))
    expect(raw.suppressed[0]?.suppressions).toEqual([{ kind: "directive", justification: "the board knows" }])
  })
})
