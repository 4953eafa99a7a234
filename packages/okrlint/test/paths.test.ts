import fc from "fast-check"
import { relative } from "node:path"
import { expect, test } from "vitest"
import { relativePath, toSlashes } from "../src/node/paths.ts"

test("a path below a folder is what Node makes of it, however it is written", () => {
  const name = fc.constantFrom("plans", "a", "a.md", ".", "..", "", "..b", "q3.")
  const path = fc.array(name, { maxLength: 6 }).map(names => `/${names.join("/")}`)
  fc.assert(
    fc.property(path, path, fc.boolean(), (folder, other, isBelow) => {
      const target = isBelow ? `${folder}/${other}` : other
      expect(relativePath(folder, target)).toBe(toSlashes(relative(folder, target)))
    }),
    { numRuns: 2000 },
  )
})
