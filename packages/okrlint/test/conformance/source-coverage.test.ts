import { rules } from "@okrlint/core/rules"
import { presets } from "@okrlint/config"
import { describe, expect, test } from "vitest"
import coverage from "./source-coverage.json" with { type: "json" }

interface Row {
  readonly source: string
  readonly claim: string
  readonly rules: readonly string[]
  readonly why?: string
}

const rows: readonly Row[] = coverage.rows

describe("what the four sources say", () => {
  test.for(rows)("$source, $claim: stands in rules that exist", ({ rules: names, why }) => {
    expect(names.filter(name => !Object.hasOwn(rules, name))).toEqual([])
    expect(names.length > 0).toBe(why === undefined)
  })

  test("is asked for by a preset, but for what only some teams write down", () => {
    const asked = new Set(Object.entries(presets).flatMap(([name, preset]) => (name === "all" ? [] : Object.keys(preset.rules ?? {}))))
    const offEverywhere = [...new Set(rows.flatMap(row => row.rules))].filter(name => !asked.has(name))
    expect(offEverywhere.sort()).toEqual(["kr-has-evidence", "not-doing-list", "stale-update"])
  })

  test("comes from each of the four", () => {
    expect([...new Set(rows.map(({ source }) => source))]).toEqual(["000", "001", "002", "003"])
  })
})
