import * as fc from "fast-check"
import { expect, test } from "vitest"
import { checkEmptyDocument, type CheckedDocument } from "../../src/linter/check.ts"
import type { Finding } from "../../src/linter/finding.ts"
import { createFindingsOfRule } from "../../src/linter/findings-of-rule.ts"
import { groupFacts, groupFactsInTurn } from "../../src/linter/group-facts.ts"
import { internalFinding } from "../../src/linter/internal-rules.ts"
import type { WorkspaceRule } from "../../src/linter/rule.ts"
import { createLineIndex } from "../../src/model/index.ts"

const span = createLineIndex("").spanAt(0, 0)
const makeFinding = (text: string): Finding => internalFinding({ ruleId: "okrlint/limit", text, help: "", span })

test("findings come back in the order in which they were taken, however many batches they made", () => {
  const documents = [2, 0, 1].map(number => checkEmptyDocument(`plan-${number}.md`, []))
  const keepers: number[] = []
  const { take, findingsIn } = createFindingsOfRule(() => {
    const kept = keepers.push(0) - 1
    return findings => {
      keepers[kept]!++
      const text = JSON.stringify(findings)
      return () => JSON.parse(text) as Finding[]
    }
  })
  const count = 25_000
  for (let index = 0; index < count; index++) take(documents[(index * 7) % 3]!, makeFinding(String(index)))
  for (const [place, document] of documents.entries()) {
    const expected = Array.from({ length: count }, (_, index) => index).filter(index => (index * 7) % 3 === place)
    expect(findingsIn(document).map(({ text }) => Number(text))).toEqual(expected)
  }
  expect(keepers.length).toBeGreaterThan(2)
  expect(new Set(keepers)).toEqual(new Set([documents.length])) // one piece of each document in each batch
})

test("of many documents the same groups come in the same order as of all together", () => {
  const rule = { split: ({ facts }: { facts: readonly string[] }) => new Map(facts.map(key => [key, [key]])), facts: { id: "keys" } }
  fc.assert(
    fc.property(fc.array(fc.array(fc.constantFrom("a", "b", "c", "d", "e")), { minLength: 1, maxLength: 9 }), pages => {
      const members = Array.from({ length: 2001 }, (_, index) => ({
        document: { ...checkEmptyDocument(`${index}.md`, []), facts: { keys: pages[index % pages.length]! } } satisfies CheckedDocument,
        enabled: { rule: rule as unknown as WorkspaceRule, severity: 1 as const, options: undefined },
      }))
      const given = rule as unknown as WorkspaceRule // all that grouping looks at
      const inTurn = [...groupFactsInTurn(given, members)]
      expect(inTurn).toHaveLength(new Set(pages.flat()).size)
      expect(inTurn).toEqual([...groupFacts(given, members)])
    }),
    { numRuns: 30 },
  )
})
