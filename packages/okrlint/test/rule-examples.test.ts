import { describe, expect, test } from "vitest"
import { loadRuleFiles } from "../../repo/test/load-rules.ts"
import { findInExample } from "../src/explain/example-findings.ts"

const files = await loadRuleFiles()

describe.for(files)("$name", ({ default: rule, examples }) => {
  test.for(examples)("$name", example => {
    const reports = findInExample(rule, example).map(({ span, text }) => `${span.start.line}:${span.start.column} ${text}`)
    expect(reports).toEqual(example.reports)
  })
})
