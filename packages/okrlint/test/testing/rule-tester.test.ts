import { defineRule, type Rule } from "@okrlint/core"
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterEach, describe, expect, test, vi } from "vitest"
import { RuleTester, type InvalidCase, type RuleTestCases, type RuleTesterConfig, type ValidCase } from "../../src/testing.ts"
import { makeFolder } from "../memory-host.ts"

const code = "## Objective: Better mornings\n\n- KR1: Calls from 5 to 3\n"
const good = code.replace("Better", "Early")
const about = { scope: "objective", type: "suggestion", docs: { summary: "Find better", why: "To test.", sources: [] } } as const

/** A rule that reports `Better`, with what is given beside it. */
const rule = (extras: object = {}, text = "Objective says `{{word}}`."): Rule =>
  defineRule({
    ...about,
    id: "no-better",
    messages: { found: { text, help: "Say how." } },
    suggestions: { replace: "Write `{{word}}`.", same: "Write it anew." },
    create: ({ report }) => ({
      objective(goal) {
        if (!goal.statement.text.startsWith("Better")) return
        const { start } = goal.statement.span
        const replace = (word: string) => [{ range: [start.offset, start.offset + "Better".length] as const, text: word }]
        const all = {
          fix: { fix: replace("Early") },
          suggestion: { suggestions: [{ suggestion: "replace", data: { word: "Early" }, edits: replace("Early") }] },
        }
        report({
          goal,
          at: { start: 0, end: 6 },
          message: "found",
          data: { word: "Better" },
          ...((extras as { how?: keyof typeof all }).how && all[(extras as { how: keyof typeof all }).how]),
          ...("with" in extras ? (extras.with as object) : {}),
        })
      },
    }),
  })

/** Runs cases at once, and gives the first error. */
function failureOf(tested: Rule, cases: Partial<RuleTestCases>, config: RuleTesterConfig = {}): string | undefined {
  const run = (_: string, body: () => void): void => body()
  RuleTester.describe = run
  RuleTester.it = run
  try {
    new RuleTester(config).run("no-better", tested, { valid: [], invalid: [], ...cases })
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

const invalid = (item: Partial<InvalidCase>): Partial<RuleTestCases> => ({ invalid: [{ code, errors: 1, ...item }] })
const edit = (text: string) => [{ range: [14, 20], text }]

afterEach(() => {
  RuleTester.describe = undefined
  RuleTester.it = undefined
  RuleTester.itOnly = undefined
})

describe("what passes", () => {
  test.for([
    ["a count", {}, { errors: 1 }],
    ["a message", {}, { errors: ["Objective says `Better`."] }],
    ["a pattern", {}, { errors: [/^Objective/] }],
    [
      "everything",
      {},
      {
        errors: [
          {
            messageId: "found",
            message: "Objective says `Better`.",
            help: "Say how.",
            data: { word: "Better" },
            line: 1,
            column: 15,
            endLine: 1,
            endColumn: 21,
            words: "Better",
          },
        ],
      },
    ],
    ["a fix", { how: "fix" }, { output: good }],
    [
      "a suggestion",
      { how: "suggestion" },
      { errors: [{ suggestions: [{ messageId: "replace", desc: "Write `Early`.", data: { word: "Early" }, output: good }] }] },
    ],
    ["a number of suggestions", { how: "suggestion" }, { errors: [{ suggestions: 1 }] }],
  ] as const)("%s", ([, extras, item]) => {
    expect(failureOf(rule(extras), { valid: [good], ...invalid(item as Partial<InvalidCase>) })).toBeUndefined()
  })
})

describe("faults of cases are told at once", () => {
  test.for([
    ["a case that is there twice", { valid: [good, { code: good, name: "again" }] }, 'Case "again" of rule `no-better` is there twice.'],
    [
      "a valid case with errors",
      { valid: [{ code: good, errors: 1 } as ValidCase] },
      "is valid and expects findings; move it to `invalid`.",
    ],
    ["an invalid case without errors", invalid({ errors: [] }), "is invalid and needs at least one error."],
    ["an output that is the code", invalid({ output: code }), "has an `output` that equals its `code`; use null for no fix."],
    [
      "no message, where one is required",
      { ...invalid({ errors: [{ line: 1 }] }), assertionOptions: { requireMessage: true } },
      "has an error without `message` or `messageId`.",
    ],
    [
      "only a count, where messages are required",
      { ...invalid({}), assertionOptions: { requireMessage: true } },
      "has to list its errors.",
    ],
    [
      "no place, where one is required",
      { ...invalid({ errors: [{ line: 1 }] }), assertionOptions: { requireLocation: true } },
      "has an error without `column`.",
    ],
  ] as const)("%s", ([, cases, message]) => {
    expect(failureOf(rule(), cases as Partial<RuleTestCases>)).toMatch(message)
  })

  test("an option without a default", () => {
    const demanding = {
      ...rule(),
      options: (z: { strictObject(shape: object): unknown; number(): unknown }) => z.strictObject({ max: z.number() }),
    } as Rule
    expect(failureOf(demanding, {})).toMatch("`max`")
  })
})

describe("what a rule does wrong fails its test", () => {
  test.for([
    ["a finding on a valid case", rule(), { valid: [code] }, "Objective says `Better`."],
    ["no finding on an invalid case", rule(), invalid({ code: good }), "Expected 1 findings, got 0"],
    ["another message", rule(), invalid({ errors: ["Other."] }), "Unexpected message"],
    ["other data", rule(), invalid({ errors: [{ data: { word: "Best" } }] }), "Unexpected data"],
    ["another place", rule(), invalid({ errors: [{ column: 1 }] }), "Unexpected column"],
    ["a placeholder that is left", rule({}, "Objective says `{{ word }}`."), invalid({}), "keeps the placeholder `{{ word }}`"],
    ["a placeholder without data", rule({}, "Objective says `{{other}}`."), invalid({}), "needs a value for `other`"],
    ["a fix that is not asserted", rule({ how: "fix" }), invalid({}), "Unexpected output"],
    ["a fix that is not made", rule(), invalid({ output: good }), "Unexpected output"],
    ["suggestions that are not asserted", rule({ how: "suggestion" }), invalid({}), "The suggestions of a finding must be asserted"],
    [
      "a suggestion that changes nothing",
      rule({ with: { suggestions: [{ suggestion: "same", edits: edit("Better") }] } }),
      invalid({}),
      "A suggestion must change the document.",
    ],
    [
      "a suggestion that breaks the document",
      rule({ with: { suggestions: [{ suggestion: "same", edits: [{ range: [0, 0], text: "---\ncycle: [\n---\n\n" }] }] } }),
      invalid({ errors: [{ suggestions: 1 }] }),
      "A suggestion breaks the document",
    ],
    [
      "two suggestions that say the same",
      rule({
        with: {
          suggestions: [
            { suggestion: "same", edits: edit("A") },
            { suggestion: "same", edits: edit("B") },
          ],
        },
      }),
      invalid({ errors: [{ suggestions: 2 }] }),
      'Two suggestions of a finding say the same: "Write it anew."',
    ],
    [
      "data that is not asserted, where it is required",
      rule(),
      { ...invalid({ errors: [{ messageId: "found" }] }), assertionOptions: { requireData: true } },
      "must be asserted",
    ],
    ["an unknown property of an error", rule(), invalid({ errors: [{ row: 1 } as object] }), "Unexpected property `row` of an error"],
    [
      "a rule that changes the document",
      defineRule({
        ...about,
        id: "changes",
        messages: { found: { text: "Text.", help: "Help." } },
        create: () => ({ objective: goal => void Object.assign(goal, { id: "other" }) }),
      }),
      { valid: [good] },
      "Cannot assign to read only property",
    ],
    [
      "a rule that throws",
      defineRule({
        ...about,
        id: "throws",
        messages: { found: { text: "Text.", help: "Help." } },
        create: () => ({
          objective: () => {
            throw new Error("out of order")
          },
        }),
      }),
      { valid: [good] },
      "out of order",
    ],
  ] as const)("%s", ([, tested, cases, message]) => {
    expect(failureOf(tested, cases as Partial<RuleTestCases>)).toMatch(message)
  })
})

describe("the test runner", () => {
  test("sees a group for the rule, for valid and for invalid cases, and a test by name or code", () => {
    const seen: string[] = []
    RuleTester.describe = (name, body) => {
      seen.push(name)
      body()
    }
    RuleTester.it = name => void seen.push(name)
    RuleTester.itOnly = name => void seen.push(`only ${name}`)
    new RuleTester().run("no-better", rule(), {
      valid: [good, { code: "# Q3\n", name: "a page", only: true }],
      invalid: [{ code, errors: 1 }],
    })
    expect(seen).toEqual(["no-better", "valid", good, "only a page", "invalid", code])
  })

  test("is told when it cannot run one test alone", () => {
    expect(failureOf(rule(), { valid: [{ code: good, only: true }] })).toBe(
      "A case with `only` needs a test runner that can run one test alone: set `RuleTester.itOnly`.",
    )
  })

  test("calls before and after, whatever comes of the case", () => {
    const calls: string[] = []
    const hooks = { before: () => calls.push("before"), after: () => calls.push("after") }
    failureOf(rule(), { valid: [{ code, ...hooks }] })
    expect(calls).toEqual(["before", "after"])
  })

  test("may be absent: cases then run at once", () => {
    const { describe: outer, it: inner } = globalThis as { describe?: unknown; it?: unknown }
    expect([outer, inner]).toEqual([undefined, undefined])
    expect(() => new RuleTester().run("no-better", rule(), { valid: [code], invalid: [] })).toThrow(/^no-better: valid: /)
  })

  test("global functions are taken when none are set", () => {
    const names: string[] = []
    vi.stubGlobal("describe", (name: string, body: () => void) => (names.push(name), body()))
    vi.stubGlobal("it", (name: string) => names.push(name))
    new RuleTester().run("no-better", rule(), { valid: ["# Q3\n"], invalid: [] })
    vi.unstubAllGlobals()
    expect(names).toEqual(["no-better", "valid", "# Q3\n", "invalid"])
  })
})

test("settings reach parser and rule", () => {
  const team = defineRule({
    ...about,
    id: "team",
    messages: { found: { text: "Team `{{team}}`, board `{{board}}`.", help: "None." } },
    create: ({ report, settings }) => ({
      objective: goal => report({ goal, message: "found", data: { team: String(settings["team"]), board: goal.board.team ?? "" } }),
    }),
  })
  const cases = invalid({ errors: ["Team `Ovens`, board `Ovens`."] })
  expect(failureOf(team, cases, { settings: { team: "Ovens" } })).toBeUndefined()
})

describe("folders of cases", () => {
  const runFolder = (folder: string): string[] => {
    const names: string[] = []
    RuleTester.describe = (_, body) => body()
    RuleTester.it = (name, body) => {
      names.push(name)
      body()
    }
    new RuleTester().runFolder("no-better", rule({ how: "suggestion" }), folder)
    return names
  }

  test("are written with UPDATE_SNAPSHOT, and compared without", () => {
    const folder = makeFolder({ "ng.better/input.md": code, "ok.early/input.md": good, "notes.txt": "" })
    expect(() => runFolder(folder)).toThrow("output.json is not there; run the tests with UPDATE_SNAPSHOT=1 to write it.")
    vi.stubEnv("UPDATE_SNAPSHOT", "1")
    runFolder(folder)
    vi.unstubAllEnvs()
    expect(runFolder(folder)).toEqual(["ng.better", "ok.early"])
    expect(JSON.parse(readFileSync(join(folder, "ng.better/output.json"), "utf8"))).toEqual({
      findings: [
        {
          messageId: "found",
          message: "Objective says `Better`.",
          ...{ line: 1, column: 15, endLine: 1, endColumn: 21 },
          suggestions: [{ messageId: "replace", desc: "Write `Early`.", output: good }],
        },
      ],
      output: null,
    })
    writeFileSync(join(folder, "ok.early/input.md"), code)
    expect(() => runFolder(folder)).toThrow("Unexpected result of")
  })

  test("need cases", () => {
    const folder = makeFolder({})
    mkdirSync(join(folder, "empty"))
    expect(existsSync(join(folder, "empty"))).toBe(true)
    expect(() => runFolder(folder)).toThrow("No folder with an `input.md` was found in")
  })
})
