import { defineRule, type Rule } from "@okrlint/core"
import { describe, expect, test } from "vitest"
import { Linter, type ConfigEntry, type FixingVerifyOptions } from "../../src/index.ts"

/** A rule that replaces words of statements by others, as a fix or as suggestions. */
function replacing(id: string, from: string, to: readonly string[], how: "fix" | "suggestions" = "fix"): Rule {
  return defineRule({
    id,
    scope: "keyResult",
    type: "suggestion",
    docs: { summary: "Find words", why: "To test.", sources: [] },
    messages: { found: { text: "Words stand in `{{goal}}`.", help: "Replace them." } },
    suggestions: { replace: "Write `{{words}}`." },
    create: ({ report }) => ({
      keyResult(goal) {
        const at = goal.statement.text.indexOf(from)
        if (at < 0) return
        const { start, end } = goal.statement.spanOf(at, at + from.length)
        const editsFor = (words: string) => [{ range: [start.offset, end.offset] as const, text: words }]
        report({
          goal,
          message: "found",
          data: { goal: goal.statement.text },
          ...(how === "fix"
            ? { fix: editsFor(to[0]!) }
            : { suggestions: to.map(words => ({ suggestion: "replace", data: { words }, edits: editsFor(words) })) }),
        })
      },
    }),
  })
}

function fix(text: string, rules: readonly Rule[], options: FixingVerifyOptions = {}) {
  const entry: ConfigEntry = {
    plugins: { own: { rules: Object.fromEntries(rules.map(rule => [rule.id, rule])) } },
    rules: Object.fromEntries(rules.map(({ id }) => [`own/${id}`, "warn" as const])),
  }
  return new Linter().verifyAndFix(text, [entry], { now: "2026-07-01", ...options })
}

const plan = (words: string): string => `## Objective: Bakers order alone\n\n- KR1: ${words}\n`

describe("fixing a text", () => {
  test("makes fixes that touch one pass after another", () => {
    const rules = [replacing("a", "a", ["b"]), replacing("ac", "ac", ["d"]), replacing("bc", "bc", ["e"])]
    expect(fix(plan("ac 3"), rules)).toEqual({ fixed: true, output: plan("e 3"), messages: [] })
  })

  test("ends when fixes undo each other", () => {
    const { output, messages } = fix(plan("on 3"), [replacing("on", "on 3", ["off 3"]), replacing("off", "off 3", ["on 3"])])
    expect(output).toBe(plan("off 3"))
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(["own/off"])
  })

  test("stops after ten passes when a fix grows without end", () => {
    expect(fix(plan("x 3"), [replacing("grow", "x", ["xx"])]).output).toBe(plan(`${"x".repeat(11)} 3`))
  })

  test("says what is left, at its place in the fixed text", () => {
    const { messages } = fix(plan("short b 3"), [
      replacing("a", "short", ["much longer"]),
      replacing("b", "b 3", ["c", "d"], "suggestions"),
    ])
    expect(messages.map(({ ruleId, line, endColumn }) => [ruleId, line, endColumn])).toEqual([["own/b", 3, 23]])
  })

  test("keeps byte order mark and carriage returns", () => {
    const text = `\uFEFF${plan("a 3")}`.replaceAll("\n", "\r\n")
    expect(fix(text, [replacing("a", "a", ["b"])]).output).toBe(text.replace("a 3", "b 3"))
  })

  test("does nothing without fixes", () => {
    expect(fix(plan("a 3"), [])).toEqual({ fixed: false, output: plan("a 3"), messages: [] })
  })
})

describe("what is fixed", () => {
  const rules = [replacing("a", "a", ["b"])]
  test.for([
    [{ fix: false }, false],
    [{ fix: () => false }, false],
    [{ fix: ({ ruleId }) => ruleId === "own/a" }, true],
    [{ fixTypes: ["problem", "directive"] }, false],
    [{ fixTypes: ["suggestion"] }, true],
  ] as [FixingVerifyOptions, boolean][])("%j: %s", ([options, expected]) => {
    expect(fix(plan("a 3"), rules, options).fixed).toBe(expected)
  })

  test("a comment that silences nothing is of the type `directive`", () => {
    const text = plan("c 3 <!-- okrlint-disable-line own/a -->")
    expect(fix(text, rules, { fixTypes: ["suggestion"] }).fixed).toBe(false)
    expect(fix(text, rules, { fixTypes: ["directive"] }).output).toBe(plan("c 3"))
  })

  test("a suggestion is made for rules that are named, and only where it is the only one", () => {
    const one = [replacing("one", "a", ["b"], "suggestions")]
    const two = [replacing("two", "a", ["b", "c"], "suggestions")]
    expect(fix(plan("a 3"), one).fixed).toBe(false)
    expect(fix(plan("a 3"), one, { fixSuggestions: ["own/one"] }).output).toBe(plan("b 3"))
    expect(fix(plan("a 3"), two, { fixSuggestions: ["own/two"] }).fixed).toBe(false)
  })

  test("a suggestion that leaves its finding is made once", () => {
    const rule = replacing("more", "more", ["more and more"], "suggestions")
    expect(fix(plan("more 3"), [rule], { fixSuggestions: ["own/more"] }).output).toBe(plan("more and more 3"))
  })
})
