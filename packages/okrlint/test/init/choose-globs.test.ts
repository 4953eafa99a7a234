import fc from "fast-check"
import picomatch from "picomatch"
import { expect, test } from "vitest"
import { chooseGlobs } from "../../src/init/choose-globs.ts"

test.for([
  ["a folder of plans", ["okrs/a.md", "okrs/b.md"], ["README.md"], ["okrs/**/*.{md,markdown,mdx}"]],
  ["folders within a folder", ["okrs/x/a.md", "okrs/y/b.md"], ["README.md"], ["okrs/**/*.{md,markdown,mdx}"]],
  ["few among many", ["docs/goals.md"], ["docs/a.md", "docs/b.md", "docs/c.md"], ["docs/goals.md"]],
  [
    "a folder among many",
    ["docs/goals.md", "docs/okrs/1.md", "docs/okrs/2.md"],
    ["docs/a.md", "docs/b.md", "docs/c.md", "docs/d.md"],
    ["docs/goals.md", "docs/okrs/**/*.{md,markdown,mdx}"],
  ],
  ["everything", ["a.md", "x/b.md"], [], ["**/*.{md,markdown,mdx}"]],
  ["names that look like globs", ["[new] plans/a.md"], ["b.md"], ["\\[new\\] plans/**/*.{md,markdown,mdx}"]],
] as const)("%s", ([, chosen, others, expected]) => {
  expect(chooseGlobs(chosen, [...chosen, ...others])).toEqual(expected)
})

test("names every path that was chosen, and never mostly others", () => {
  const name = fc.constantFrom("a", "b", "c", "[x]", "d (1)", "e+f")
  const path = fc.array(name, { minLength: 1, maxLength: 4 }).map(parts => `${parts.join("/")}.md`)
  fc.assert(
    fc.property(fc.uniqueArray(path, { minLength: 1, maxLength: 30 }), fc.nat(), (all, seed) => {
      const chosen = all.filter((_, index) => index === seed % all.length || (seed >> (index % 16)) % 2 === 1)
      const matches = picomatch(chooseGlobs(chosen, all), { dot: true })
      const named = all.filter(path => matches(path))
      expect(chosen.filter(path => !named.includes(path))).toEqual([])
      expect(named.length).toBeLessThanOrEqual(chosen.length * 2)
    }),
  )
})
