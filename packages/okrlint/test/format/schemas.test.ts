import type { Role } from "@okrlint/core/model"
import type { Direction, Kind, MetricCategory } from "@okrlint/core/reading"
import { fileURLToPath } from "node:url"
import { describe, expect, test } from "vitest"
import inspectSchema from "../../schemas/inspect.schema.json" with { type: "json" }
import resultsSchema from "../../schemas/lint-results.schema.json" with { type: "json" }
import { formatJson } from "../../src/format/json.ts"
import { makeFolder, runCommand } from "../memory-host.ts"
import { cleanResults, richResults } from "./rich-results.ts"
import { findSchemaErrors } from "./schema-of.ts"
import { joinPieces } from "../../src/results/report-piece.ts"

const plans = fileURLToPath(new URL("../../../../fixtures/plans", import.meta.url))

/** The schema as it would be if nothing could be added, so that a field that is new or misspelt is noticed. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed)
  if (typeof schema !== "object" || schema === null) return schema
  const entries = Object.entries(schema).map(([key, value]) => [key, closed(value)] as const)
  const isObject = "properties" in schema && !("additionalProperties" in schema) && !("$ref" in schema)
  return Object.fromEntries([
    ...entries,
    ...(isObject && typeof schema.properties === "object" ? [["unevaluatedProperties", false] as const] : []),
  ])
}

/** As `closed`, for the one definition that builds on another. */
function closeResults(): object {
  const { message, suppressedMessage, ...defs } = resultsSchema.$defs
  const properties = { ...message.properties, ...suppressedMessage.properties }
  const required = [...message.required, ...suppressedMessage.required]
  return closed({ ...resultsSchema, $defs: { ...defs, message, suppressedMessage: { type: "object", required, properties } } }) as object // closed keeps objects
}

describe("results", () => {
  test("the rich results follow the published schema, and hold nothing it does not name", () => {
    for (const results of [richResults, cleanResults, []]) {
      expect(findSchemaErrors(resultsSchema, JSON.parse(joinPieces(formatJson(results))))).toEqual([])
      expect(findSchemaErrors(closeResults(), JSON.parse(joinPieces(formatJson(results))))).toEqual([])
    }
  })

  test("so does what the command prints for the sample plans, for files that cannot be read, and for ignored ones", async () => {
    const cwd = makeFolder({ "broken.md": new Uint8Array([0x23, 0x20, 0xff]), ".okrlintignore": "ignored.md\n", "ignored.md": "# Plan\n" })
    const argv = ["--format", "json", "--no-config-lookup", plans, "broken.md", "ignored.md"]
    const results: unknown = JSON.parse((await runCommand(argv, { cwd })).stdout)
    expect(findSchemaErrors(closeResults(), results)).toEqual([])
  })

  test("the schema is in force", () => {
    const [first] = JSON.parse(joinPieces(formatJson(richResults))) as [object]
    expect(findSchemaErrors(resultsSchema, [{ ...first, errorCount: -1 }])).not.toEqual([])
    expect(findSchemaErrors(closeResults(), [{ ...first, errors: 1 }])).not.toEqual([])
  })
})

describe("inspect", () => {
  test("what the command understands of the sample plans follows the published schema, and holds nothing it does not name", async () => {
    const inspection: unknown = JSON.parse((await runCommand(["inspect", "--format", "json", plans])).stdout)
    expect(findSchemaErrors(inspectSchema, inspection)).toEqual([])
    expect(findSchemaErrors(closed(inspectSchema) as object, inspection)).toEqual([]) // closed keeps objects
  })

  test("so does a goal of which only the label is written", async () => {
    const stdin = "- O1: Bakers order alone\n- KR 2.1: <br/>\n- KR 2.2: Raise orders from 5 to 9\n"
    const inspection = JSON.parse((await runCommand(["inspect", "--format", "json", "--stdin"], { stdin })).stdout) as object // the schema says which
    expect(inspection).toMatchObject({ documents: [{ goals: expect.arrayContaining([expect.objectContaining({ text: "" })]) }] })
    expect(findSchemaErrors(inspectSchema, inspection)).toEqual([])
  })

  test("so does what it prints for files that cannot be read", async () => {
    const cwd = makeFolder({ "broken.md": new Uint8Array([0x23, 0x20, 0xff]) })
    const { code, stdout } = await runCommand(["inspect", "--format", "json", "broken.md", "missing.md"], { cwd })
    expect(code).toBe(2)
    expect(findSchemaErrors(inspectSchema, JSON.parse(stdout))).toEqual([])
  })

  test("lists every name that a goal's role, kind, category and direction can have", () => {
    const roles = { objective: 0, keyResult: 0, kpi: 0, initiative: 0 } satisfies Record<Role, 0>
    const kinds = {
      aspiration: 0,
      bet: 0,
      "vital-sign": 0,
      output: 0,
      milestone: 0,
      activity: 0,
      learning: 0,
      routine: 0,
      placeholder: 0,
      unknown: 0,
    } satisfies Record<Kind, 0>
    const categories = {
      growth: 0,
      revenue: 0,
      acquisition: 0,
      retention: 0,
      quality: 0,
      speed: 0,
      cost: 0,
      satisfaction: 0,
      people: 0,
      reliability: 0,
      learning: 0,
      market: 0,
      "output-volume": 0,
    } satisfies Record<MetricCategory, 0>
    const directions = { increase: 0, decrease: 0, maintain: 0 } satisfies Record<Direction, 0>
    const { role, kind, category, direction } = inspectSchema.$defs.goal.properties
    expect(role.enum).toEqual(Object.keys(roles))
    expect(kind.enum).toEqual(Object.keys(kinds))
    expect(category.enum).toEqual([...Object.keys(categories), null])
    expect(direction.enum).toEqual([...Object.keys(directions), null])
  })
})

test("both schemas carry their version in their address", () => {
  expect(resultsSchema.$id).toBe("https://okrlint.dev/schemas/1/lint-results.schema.json")
  expect(inspectSchema.$id).toBe("https://okrlint.dev/schemas/1/inspect.schema.json")
})
