import type { Finding } from "@okrlint/core"
import { createLineIndex, fingerprint } from "@okrlint/core/model"
import { describe, expect, test } from "vitest"
import { applySuppressions, toEntries, type SuppressibleDocument } from "../../src/suppressions/apply-suppressions.ts"
import { formatSuppressions, parseSuppressions } from "../../src/suppressions/suppressions-file.ts"

/** A document of goals, as id and statement. */
function outlineOf(goals: Readonly<Record<string, string>>, text = ""): SuppressibleDocument {
  const outline = Object.entries(goals).map(([id, statement]) => ({
    id,
    role: "keyResult" as const,
    parentId: undefined,
    keyResultIds: [],
    board: "Growth",
    fingerprint: fingerprint(statement),
    start: 0,
  }))
  return { outline, text }
}

function finding(about: Partial<Finding>): Finding {
  return {
    ruleId: "kr-measurable",
    messageId: "noMetric",
    severity: 1,
    text: "Text.",
    help: "Help.",
    data: {},
    span: createLineIndex("").spanAt(0, 0),
    goalId: undefined,
    board: undefined,
    related: [],
    fix: [],
    suggestions: [],
    fatal: false,
    ...about,
  }
}

const before = outlineOf({ KR1: "Better flour", KR2: "Happier bakers" })
const entries = toEntries([finding({ goalId: "KR1" })], before)

describe("an accepted finding", () => {
  test("stays silent, and keeps saying so in the result", () => {
    const { active, suppressed, stale } = applySuppressions([finding({ goalId: "KR1" })], entries, before)
    expect([active, stale]).toEqual([[], []])
    expect(suppressed[0]?.suppressions).toEqual([{ kind: "file", justification: "" }])
  })

  test("stays silent when the message is reworded", () => {
    expect(applySuppressions([finding({ goalId: "KR1", text: "Other words." })], entries, before).active).toEqual([])
  })

  test("follows its goal to another label", () => {
    const renumbered = outlineOf({ KR1: "Cheaper vans", KR2: "Better flour" })
    const { active } = applySuppressions([finding({ goalId: "KR1" }), finding({ goalId: "KR2" })], entries, renumbered)
    expect(active.map(({ goalId }) => goalId)).toEqual(["KR1"])
  })

  test("stays with its label when the words change", () => {
    expect(applySuppressions([finding({ goalId: "KR1" })], entries, outlineOf({ KR1: "Better flour for everyone" })).active).toEqual([])
  })

  test("does not cover another rule, another message or another goal", () => {
    const others = [
      finding({ goalId: "KR1", ruleId: "no-vague-words" }),
      finding({ goalId: "KR1", messageId: "noTarget" }),
      finding({ goalId: "KR2" }),
    ]
    const { active, stale } = applySuppressions(others, entries, before)
    expect(active).toHaveLength(3)
    expect(stale).toEqual(entries)
  })

  test("of two goals with the same words is the one with its label", () => {
    const twins = outlineOf({ KR1: "Better flour", KR2: "Better flour" })
    const { active } = applySuppressions([finding({ goalId: "KR1" }), finding({ goalId: "KR2" })], entries, twins)
    expect(active.map(({ goalId }) => goalId)).toEqual(["KR2"])
  })

  test("about a board or a sentence is known by its name or words", () => {
    const text = "Bonuses follow scores."
    const document = outlineOf({}, text)
    const about = [finding({ board: "Growth" }), finding({ span: createLineIndex(text).spanAt(0, text.length) })]
    const { active, suppressed } = applySuppressions([...about, finding({ board: "Sales" })], toEntries(about, document), document)
    expect([active.length, suppressed.length]).toEqual([1, 2])
  })
})

test("an accepted finding about a board does not move to a goal with the words of the board's name", () => {
  const document = outlineOf({ O1: "Q5 2026", KR1: "Better flour" })
  const found = finding({ board: "Q3 2026" })
  expect(applySuppressions([found], toEntries([found], document), document)).toMatchObject({ active: [], stale: [] })
})

test("findings of okrlint itself are never accepted", () => {
  const own = [finding({ ruleId: "okrlint/unused-directive" }), finding({ ruleId: "okrlint/limit", fatal: true })]
  expect(toEntries(own, before)).toEqual([])
})

describe("the suppressions file", () => {
  test("is sorted, with an entry on each line, and reads back as it was", () => {
    const suppressions = new Map([
      ["z.md", toEntries([finding({ goalId: "KR2" }), finding({ goalId: "KR1" })], before)],
      ["a.md", entries],
      ["empty.md", []],
    ])
    const text = formatSuppressions(suppressions)
    expect(text.split("\n").filter(line => line.includes('"goal"'))).toHaveLength(3)
    expect(text.indexOf('"a.md"')).toBeLessThan(text.indexOf('"z.md"'))
    expect(formatSuppressions(parseSuppressions(text, "s.json"))).toBe(text)
    expect(parseSuppressions(text, "s.json").get("a.md")).toEqual(entries)
  })

  test.for([
    ["{", "Unexpected content in s.json, expected JSON"],
    ['{"version":2,"files":{}}', 'Unexpected content in s.json, expected `{ "version": 1'],
    ['{"version":1,"files":{"a.md":{}}}', 'Unexpected value at files["a.md"] in s.json, expected a list of entries.'],
    ['{"version":1,"files":{"a.md":[{"goal":"KR1"}]}}', 'Unexpected entry at files["a.md"][0] in s.json'],
  ] as const)("%s is refused by its place", ([text, message]) => {
    expect(() => parseSuppressions(text, "s.json")).toThrow(message)
  })
})
