import fc from "fast-check"
import { expect, test } from "vitest"
import { createPieceCache } from "../../src/parse/piece-cache.ts"
import { parseTree, parseTreeInSteps } from "../../src/parse/parse-tree.ts"
import { anyMarkdown } from "./generate-markdown.ts"

const runs = Number(process.env["FC_RUNS"] ?? 40)

test("a parse with what is kept of earlier versions is the parse without", () => {
  const edit = fc.record({
    at: fc.nat(),
    length: fc.nat(40),
    text: fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom("\n\n# A\n", "\n[a]: /x\n", "[a]", "---\n", "```\n", "<!--", "-->")),
  })
  fc.assert(
    fc.property(fc.array(anyMarkdown, { minLength: 1, maxLength: 6 }), fc.array(edit, { maxLength: 6 }), (parts, edits) => {
      const cache = createPieceCache()
      let text = parts.map(part => `# Part\n\n${part}\n${"word ".repeat(450)}\n\n`).join("")
      for (const { at, length, text: inserted } of [{ at: 0, length: 0, text: "" }, ...edits]) {
        const from = text.length === 0 ? 0 : at % text.length
        text = text.slice(0, from) + inserted + text.slice(from + length)
        expect(parseTree(text, {}, { pieces: cache })).toEqual(parseTree(text))
      }
    }),
    { numRuns: runs },
  )
})

test("a limit is met with kept pieces as without them", () => {
  const cache = createPieceCache()
  const text = `# A\n\n${"word ".repeat(500)}\n\n# B\n\n${"*a ".repeat(300)}\n\n${"word ".repeat(500)}\n\n# C\n\n${"*b ".repeat(300)}\n`
  expect(parseTree(text, { maxMarks: 500 }, { pieces: cache }).problems).toEqual([])
  expect(parseTree(`${text}\n# D\n\n${"*c ".repeat(400)}\n`, { maxMarks: 500 }, { pieces: cache }).problems.length).toBe(1)
  expect(parseTree(text, { maxMarks: 100 }, { pieces: cache }).problems.length).toBe(1)
})

test("definitions that come and go elsewhere are seen", () => {
  const cache = createPieceCache()
  const body = `# A\n\nSee [the plan].\n\n${"word ".repeat(500)}\n\n# B\n\n`
  for (const end of ["text", "[the plan]: /plan", "text"]) {
    expect(parseTree(`${body}${end}\n`, {}, { pieces: cache })).toEqual(parseTree(`${body}${end}\n`))
  }
})

test("a parse that is left midway keeps what the last version had, and what it has parsed itself", () => {
  const kept = createPieceCache()
  const asked: string[] = []
  const cache: typeof kept = {
    ...kept,
    parse: (text, piece, context) => {
      const parsed = kept.parse(text, piece, context)
      asked.push(parsed.tree === before.get(piece.start) ? "kept" : "parsed")
      before.set(piece.start, parsed.tree)
      return parsed
    },
  }
  const before = new Map<number, unknown>()
  const text = ["a", "b", "c", "d"].map(name => `# Part ${name}\n\n${"word ".repeat(450)}\n\n`).join("")
  parseTree(text, {}, { pieces: cache })
  const changed = text.replace("Part a", "Part z")
  const steps = parseTreeInSteps(changed, {}, { pieces: cache })
  steps.next()
  asked.length = 0
  expect(parseTree(changed, {}, { pieces: cache })).toEqual(parseTree(changed))
  expect(asked).toEqual(["kept", "kept", "kept", "kept"])
})
