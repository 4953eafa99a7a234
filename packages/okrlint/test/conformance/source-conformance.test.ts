import { rules } from "@okrlint/core/rules"
import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { Linter } from "../../src/index.ts"
import { inspectText } from "./inspect-text.ts"
import { documentShapes, type Position } from "./document-shapes.ts"

interface ConformanceCase {
  readonly source: string
  readonly position: Position | "narrative"
  readonly statement: string
  readonly markdown?: string
  readonly kind?: readonly string[]
  readonly must: readonly string[]
  readonly mayOnly?: readonly string[]
  readonly mustNot: readonly string[]
}

/** Statements of the four sources and the verdict each must get; copied from the design's conformance set. */
const { preset, now, cases } = JSON.parse(readFileSync(new URL("./source-conformance.json", import.meta.url), "utf8")) as {
  readonly preset: string
  readonly now: string
  readonly cases: readonly ConformanceCase[]
}

/** A key result that stands alone may lack things its set would give; rules about the set are judged where markdown is given. */
const setRules = new Set(["has-key-results", "require-guardrail", "require-bet", "max-kpi-share", "key-result-count"])

/** Of `Ship 6 releases` the set says that either verdict will do. */
const eitherOf: Readonly<Record<string, string>> = { "no-activity-volume": "no-output-key-result" }

const exists = (id: string): boolean => Object.hasOwn(rules, id)
const linter = new Linter()

function findingsOn(markdown: string, statement: string): string[] {
  const line = markdown.split("\n").findIndex(text => text.includes(statement)) + 1
  return linter
    .verify(markdown, [{ extends: [preset] }], { filePath: "plans/2027-q2.md", now })
    .filter(message => message.line === line)
    .map(message => message.ruleId ?? "")
}

for (const item of cases) {
  const { position, statement } = item
  if (position === "narrative") continue
  describe(`${item.source}, ${position}: ${statement}`, () => {
    const documents =
      item.markdown === undefined
        ? documentShapes.map(shape => [shape.name, shape.write(position, statement)] as const)
        : [["as given", item.markdown] as const]
    test.for(documents)("%s", ([, markdown]) => {
      const found = findingsOn(markdown, statement)
      const goal = inspectText(markdown, now).find(({ text, role }) => role === position && text.includes(statement))
      expect(goal, "the statement is found as a goal").toBeDefined()
      expect(item.kind ?? [goal?.kind]).toContain(goal?.kind)
      expect(found.filter(id => item.mustNot.includes(id))).toEqual([])
      for (const id of item.must.filter(exists)) expect(found.includes(id) || found.includes(eitherOf[id] ?? id), `${id} speaks`).toBe(true)
      if (item.mayOnly !== undefined) {
        const allowed = new Set([
          ...item.must,
          ...item.mayOnly,
          ...item.must.map(id => eitherOf[id] ?? id),
          ...(item.markdown === undefined ? setRules : []),
        ])
        expect(found.filter(id => !allowed.has(id))).toEqual([])
      }
    })
  })
}
