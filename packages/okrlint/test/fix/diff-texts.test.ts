import fc from "fast-check"
import { spawnSync } from "node:child_process"
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { diffTexts } from "../../src/fix/diff-texts.ts"
import { makeFolder } from "../memory-host.ts"

const numbers = (count: number): string => Array.from({ length: count }, (_, index) => `${index + 1}\n`).join("")

test("equal texts have no diff", () => {
  expect(diffTexts({ path: "q3.md", before: "a\n", after: "a\n" })).toBe("")
})

test("a change is shown with three lines around it", () => {
  expect(diffTexts({ path: "plans/q3.md", before: numbers(9), after: numbers(9).replace("5\n", "five\n5b\n") })).toBe(
    "--- a/plans/q3.md\n+++ b/plans/q3.md\n@@ -2,7 +2,8 @@\n 2\n 3\n 4\n-5\n+five\n+5b\n 6\n 7\n 8\n",
  )
})

test("changes near each other share a hunk, changes far apart do not", () => {
  const hunks = (last: string): number =>
    diffTexts({ path: "q3.md", before: numbers(20), after: numbers(20).replace("3\n", "x\n").replace(last, "y\n") }).split("@@ -").length -
    1
  expect([hunks("10\n"), hunks("11\n")]).toEqual([1, 2])
})

test("a missing line break at the end is told", () => {
  expect(diffTexts({ path: "q3.md", before: "a", after: "a\n" })).toBe(
    "--- a/q3.md\n+++ b/q3.md\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n",
  )
})

test("git applies the diff of any two texts", () => {
  const line = fc.constantFrom("a", "b", "c", "", " d", "e\r")
  const text = fc.tuple(fc.array(line, { maxLength: 12 }), fc.boolean()).map(([lines, ends]) => lines.join("\n") + (ends ? "\n" : ""))
  fc.assert(
    fc.property(text, text, (before, after) => {
      fc.pre(before !== "" && after !== "" && before !== after)
      const cwd = makeFolder({ "q3.md": before })
      writeFileSync(join(cwd, "change.diff"), diffTexts({ path: "q3.md", before, after }))
      const { status, stderr } = spawnSync("git", ["apply", "change.diff"], { cwd, encoding: "utf8" })
      expect({ status, stderr, text: readFileSync(join(cwd, "q3.md"), "utf8") }).toMatchObject({ status: 0, text: after })
    }),
    { numRuns: 100 },
  )
})
