import { describe, expect, test } from "vitest"
import { checks } from "./fuzz/checks.ts"
import { fuzz } from "./fuzz/fuzz.ts"

describe("documents out of the grammar", () => {
  test("break no promise", { timeout: 120_000 }, async () => {
    expect(await fuzz(checks, { seed: 1, milliseconds: 100_000, documents: 100 })).toEqual({ documents: 100, failures: [] })
  })

  test("that break one are told of, and the run goes on", async () => {
    const told: string[] = []
    const noDigits = { name: "no digits", every: 1, run: (text: string) => (/\d/.test(text) ? ["A digit."] : []) }
    const { documents, failures } = await fuzz([noDigits], {
      seed: 1,
      milliseconds: 60_000,
      documents: 200,
      onFailure: ({ check }) => told.push(check),
    })
    expect(documents).toBe(200)
    expect(told).toEqual(["no digits", "no digits"])
    for (const { text, faults } of failures) {
      expect(text).toMatch(/\d/)
      expect(faults).toContain("A digit.")
    }
  })

  test("that make a check throw are failures, too", async () => {
    const throwing = { name: "throws", every: 1, run: () => Promise.reject(new TypeError("Broken.")) }
    const { failures } = await fuzz([throwing], { seed: 1, milliseconds: 60_000, documents: 1 })
    expect(failures[0]?.faults).toContain("TypeError: Broken.")
  })
})
