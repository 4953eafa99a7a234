import { describe, expect, test } from "vitest"
import { createCodeFrame } from "../src/format/code-frame.ts"

/** The frame of the words in a line, as two lines. */
function frameOf(line: string, words: string, width = 80): string {
  const start = line.indexOf(words)
  const { line: shown, marks } = createCodeFrame(line, { start, end: start + words.length }, width)
  return `${shown}\n${marks}`
}

describe("createCodeFrame", () => {
  test("underlines the words", () => {
    expect(frameOf("- KR1: Cut churn from 5% to 3%", "churn")).toMatchInlineSnapshot(`
      "- KR1: Cut churn from 5% to 3%
                 ^^^^^"
    `)
  })

  test("shows a tab as four spaces, marked or not", () => {
    expect(frameOf("\t- Cut\tchurn", "Cut\tchurn")).toMatchInlineSnapshot(`
      "    - Cut    churn
            ^^^^^^^^^^^^"
    `)
  })

  test("counts wide characters as two cells", () => {
    expect(frameOf("目標: 売上を伸ばす now", "now")).toMatchInlineSnapshot(`
      "目標: 売上を伸ばす now
                         ^^^"
    `)
    expect(frameOf("🎯 🧑‍🍳 Bakers ✔️ order", "order")).toMatchInlineSnapshot(`
      "🎯 🧑‍🍳 Bakers ✔️ order
                      ^^^^^"
    `)
  })

  test("counts letters with combining marks as one cell", () => {
    expect(frameOf("Cafe\u0301 order", "order")).toBe("Cafe\u0301 order\n     ^^^^^")
  })

  test("cuts a long line around the words", () => {
    const line = `${"start ".repeat(30)}the words${" end".repeat(30)}`
    expect(frameOf(line, "the words", 40)).toMatchInlineSnapshot(`
      "…t start start the words end end end en…
                     ^^^^^^^^^"
    `)
  })

  test("keeps the beginning of a long line whose words stand there", () => {
    expect(frameOf(`the words ${"end ".repeat(30)}`, "the words", 30)).toMatchInlineSnapshot(`
      "the words end end end end en…
      ^^^^^^^^^"
    `)
  })

  test("fills the width when the words stand at the end", () => {
    const line = `${"start ".repeat(30)}the words`
    const shown = frameOf(line, "the words", 30)
    expect(shown).toMatchInlineSnapshot(`
      "… start start start the words
                          ^^^^^^^^^"
    `)
  })

  test("shows the first of words that are longer than the width", () => {
    const { line, marks } = createCodeFrame("x".repeat(200), { start: 50, end: 150 }, 20)
    expect(line).toBe(`…${"x".repeat(18)}…`)
    expect(marks).toBe(` ${"^".repeat(18)}`)
  })

  test("makes control and direction characters visible", () => {
    expect(frameOf("a\u202Eb \u001B[31mred words", "words")).toMatchInlineSnapshot(`
      "a\\u{202e}b \\u{1b}[31mred words
                               ^^^^^"
    `)
  })

  test("points behind the line for an empty range at its end", () => {
    expect(createCodeFrame("abc", { start: 3, end: 3 }, 80)).toEqual({ line: "abc", marks: "   ^" })
  })
})
