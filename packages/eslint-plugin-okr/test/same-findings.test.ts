import { readdirSync } from "node:fs"
import { join } from "node:path"
import { OKRLint, presets } from "okrlint"
import { describe, expect, test } from "vitest"
import { createEslint } from "./eslint.ts"

const folder = join(import.meta.dirname, "../../../fixtures")
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(name => name.endsWith(".md"))

describe.for(Object.keys(presets))("with the preset %s", preset => {
  test("ESLint reports on every fixture what okrlint reports", { timeout: 120_000 }, async () => {
    const eslint = createEslint({ preset: `okr/${preset}` })
    const okrlint = new OKRLint({ cwd: folder, now: "2026-07-01", overrideConfigFile: true, overrideConfig: justThe(preset) })
    expect(files.length).toBeGreaterThan(50)
    let count = 0
    for (const file of files) {
      const path = join(folder, file)
      const [[ours], [theirs]] = [await okrlint.lintFiles([path]), await eslint.lintFiles([path])]
      const expected = (ours?.messages ?? []).map(finding => ({
        ...pick(finding),
        ruleId: `okr/${finding.ruleId?.replace("okrlint/", "")}`,
        message: `${finding.message} ${finding.help}`,
      }))
      expect(sort((theirs?.messages ?? []).map(pick)), file).toEqual(sort(expected))
      count += expected.length
    }
    expect(count).toBeGreaterThan(20)
  })
})

/** Takes back what applies without a config. */
function justThe(preset: string): { rules?: Record<string, "off">; extends?: string[] }[] {
  const off = Object.fromEntries(Object.keys(presets["recommended"]?.rules ?? {}).map(id => [id, "off" as const]))
  return [{ rules: off }, { extends: [preset] }]
}

interface Compared {
  readonly ruleId: string | null
  readonly severity: number
  readonly message: string
  readonly line: number
  readonly column: number
  readonly endLine?: number | undefined
  readonly endColumn?: number | undefined
}

function pick({ ruleId, severity, message, line, column, endLine, endColumn }: Compared): Compared {
  return { ruleId, severity, message, line, column, endLine, endColumn }
}

/** ESLint sorts by line and column only. */
function sort(messages: readonly Compared[]): Compared[] {
  return messages.toSorted((a, b) => a.line - b.line || a.column - b.column || `${a.ruleId}`.localeCompare(`${b.ruleId}`))
}
