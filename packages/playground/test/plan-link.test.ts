import fc from "fast-check"
import { expect, test } from "vitest"
import { readPlanLink, writePlanLink } from "../src/share/plan-link.ts"
import { longestText, readPlan, type Plan } from "../src/share/plan.ts"

const rules = fc.dictionary(
  fc.string({ minLength: 1 }).filter(key => key !== "__proto__"),
  fc.constantFrom("off", "warn", "error"),
)
const plans: fc.Arbitrary<Plan> = fc.record(
  { text: fc.string({ unit: "grapheme" }), preset: fc.string(), rules },
  { noNullPrototype: true },
)

test("a link gives back the plan that it was made of, in letters that stand in any link", async () => {
  await fc.assert(
    fc.asyncProperty(plans, async plan => {
      const link = await writePlanLink(plan)
      expect(link).toMatch(/^#plan1=[\w-]*$/)
      expect(await readPlanLink(link)).toEqual(plan)
    }),
    { numRuns: 60 },
  )
})

test("a link is far shorter than its plan", async () => {
  const text = "- KR1: Raise weekly visits from 120 to 200\n".repeat(200)
  expect((await writePlanLink({ text, preset: "strict", rules: {} })).length).toBeLessThan(text.length / 20)
})

test.for(["", "#", "#plan1=", "#plan1=%%%", "#plan2=AAAA", "#other", "#plan1=AAAA"])("%s holds no plan", async fragment => {
  expect(await readPlanLink(fragment)).toBeUndefined()
})

test("a damaged link holds no plan", async () => {
  const link = await writePlanLink({ text: "## Objective: Sell better bread\n", preset: "strict", rules: {} })
  for (let length = 8; length < link.length; length += 3) expect(await readPlanLink(link.slice(0, length))).toBeUndefined()
})

test("a link that unpacks to more than any plan is refused while it is unpacked", async () => {
  const link = await writePlanLink({ text: "a".repeat(longestText * 5), preset: "strict", rules: {} })
  expect(link.length).toBeLessThan(20_000)
  expect(await readPlanLink(link)).toBeUndefined()
})

test("only what has the shape of a plan is one", () => {
  expect(readPlan(undefined)).toBeUndefined()
  expect(readPlan({ text: 1, preset: "strict" })).toBeUndefined()
  expect(readPlan({ text: "", preset: "strict", rules: [] })).toBeUndefined()
  expect(readPlan({ text: "x".repeat(longestText + 1), preset: "strict" })).toBeUndefined()
  expect(readPlan({ text: "x", preset: "strict", rules: { a: "warn", b: 2, c: "loud" }, more: 1 })).toEqual({
    text: "x",
    preset: "strict",
    rules: { a: "warn" },
  })
})
