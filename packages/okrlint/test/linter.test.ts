import { expect, test } from "vitest"
import { ConfigError, Linter } from "../src/index.ts"

const linter = new Linter()
const plan = "# Growth, Q3 2026\n\n## Objective: Maintain 99.9% checkout availability\n\n- KR1: Raise first orders from 58% to 80%\n"
const config = [{ rules: { "no-kpi-objective": "warn" } }] as const

test("gives ESLint's messages with what okrlint adds", () => {
  expect(linter.verify(plan, config, { filePath: "q3.md", now: "2026-07-01" })).toEqual([
    {
      ruleId: "no-kpi-objective",
      messageId: "keepsLevel",
      severity: 1,
      message: "Objective `Maintain 99.9% checkout availability` reads like a KPI: it keeps a level and never ends.",
      help: expect.stringMatching(/^Move it to the KPI list/),
      line: 3,
      column: 15,
      endLine: 3,
      endColumn: 51,
      data: { objective: "Maintain 99.9% checkout availability" },
      goal: expect.any(String),
      board: "Growth, Q3 2026",
      related: [],
      edits: [],
      suggestions: expect.arrayContaining([
        {
          messageId: "moveMetric",
          desc: "Write it as a change: `Checkout availability from ___ to ___`.",
          data: { words: "Checkout availability from ___ to ___" },
          edits: [{ range: [33, 69], text: "Checkout availability from ___ to ___" }],
          fix: { range: [33, 69], text: "Checkout availability from ___ to ___" },
        },
      ]),
      url: "https://okrlint.dev/rules/no-kpi-objective",
    },
  ])
})

test("without a config, the preset `recommended` applies", () => {
  expect(linter.verify(plan).map(({ ruleId }) => ruleId)).toEqual(expect.arrayContaining(["no-kpi-objective"]))
})

test("places count from behind a byte order mark", () => {
  const [plain, marked] = [plan, `\uFEFF${plan}`].map(text => linter.verify(text, config))
  expect(marked).toEqual(plain)
})

test("places are the same with carriage returns", () => {
  const places = (text: string): unknown =>
    linter.verify(text, config).map(({ line, column, endLine, endColumn }) => [line, column, endLine, endColumn])
  expect(places(plan.replaceAll("\n", "\r\n"))).toEqual(places(plan))
})

test("the name tells which entries apply", () => {
  const entries = [{ files: ["okrs/*.md"], rules: { "no-kpi-objective": "error" } }] as const
  expect(linter.verify(plan, entries, "okrs/q3.md").map(({ severity }) => severity)).toEqual([2])
  expect(linter.verify(plan, entries, "notes/q3.md")).toEqual([])
  expect(linter.verify(plan, [...entries, { ignores: ["drafts/"] }], "drafts/q3.md")).toMatchObject([
    { ruleId: null, severity: 1, message: "No config entry applies to `drafts/q3.md`." },
  ])
})

test("a fault of the config is thrown", () => {
  expect(() => linter.verify(plan, [{ rules: { "no-kpi-objective": ["warn", { minScore: 2 }] } }])).toThrow(ConfigError)
  expect(() => linter.verify(plan, [{ rules: { "no-kpi-objektive": "warn" } }])).toThrow("did you mean `no-kpi-objective`?")
})

test("an empty text, and one of broken front matter, have results", () => {
  expect(linter.verify("", config)).toEqual([])
  const broken = linter.verify(`---\ncycle: [\n---\n\n${plan}`, config)
  expect(broken.map(({ ruleId }) => ruleId)).toEqual(["okrlint/parse-error", "no-kpi-objective"])
})

test("a rule that throws is one fatal message, and the others go on", () => {
  const faulty = {
    id: "faulty",
    scope: "objective",
    type: "problem",
    docs: { summary: "Find nothing", why: "To fail.", sources: ["000"] },
    messages: { never: { text: "Never.", help: "Never." } },
    create: () => ({
      objective() {
        throw new Error("out of order")
      },
    }),
  } as const
  const messages = linter.verify(plan, [
    { plugins: { own: { rules: { faulty } } }, rules: { "own/faulty": "warn", "no-kpi-objective": "warn" } },
  ])
  expect(messages.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([
    ["okrlint/rule-error", true],
    ["no-kpi-objective", undefined],
  ])
})

test("a rule over all documents that throws is one fatal message, too", () => {
  const faulty = {
    id: "faulty",
    scope: "workspace",
    type: "problem",
    docs: { summary: "Find nothing", why: "To fail.", sources: ["000"] },
    messages: { never: { text: "Never.", help: "Never." } },
    facts: () => null,
    create: () => ({
      workspace() {
        throw new Error("out of order")
      },
    }),
  } as const
  const messages = linter.verify(plan, [
    { plugins: { own: { rules: { faulty } } }, rules: { "own/faulty": "warn", "no-kpi-objective": "warn" } },
  ])
  expect(messages.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([
    ["okrlint/rule-error", true],
    ["no-kpi-objective", undefined],
  ])
})
