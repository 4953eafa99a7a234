import { applyEdits, checkDocument, checkWorkspace, type EnabledRule, type Finding, type Rule } from "../linter/index.ts"
import type { GoalDocument } from "../model/index.ts"
import {
  wordsAt,
  type ExpectedError,
  type InvalidCase,
  type RuleTestCases,
  type TesterHost,
  type TestRegistrar,
  type ValidCase,
} from "./rule-test-cases.ts"

/** Everything one run of a rule's tests needs. */
export interface RuleTestRun {
  readonly name: string
  readonly rule: Rule
  readonly cases: RuleTestCases
  readonly host: TesterHost
  readonly registrar: TestRegistrar
}

/**
 * Registers a test for each case, with the guards of ESLint's RuleTester: no duplicate cases, no expectations on valid cases,
 * fixes and suggestions must be asserted and must change the document.
 *
 * @throws {Error} at once for faults of the cases themselves.
 */
export function runRuleTests({ name, rule, cases, host, registrar }: RuleTestRun): void {
  const valid = cases.valid.map((item): ValidCase => (typeof item === "string" ? { code: item } : item))
  assertCases(name, valid, cases.invalid)
  registrar.describe(name, () => {
    registrar.describe("valid", () => {
      for (const item of valid) registrar.it(item.name ?? item.code, () => runValid(rule, item, host))
    })
    registrar.describe("invalid", () => {
      for (const item of cases.invalid) registrar.it(item.name ?? item.code, () => runInvalid(rule, item, host))
    })
  })
}

function assertCases(name: string, valid: readonly ValidCase[], invalid: readonly InvalidCase[]): void {
  const seen = new Set<string>()
  for (const item of [...valid, ...invalid]) {
    const { name: _name, ...content } = item
    const key = JSON.stringify(content)
    if (seen.has(key)) throw new Error(`Test of rule \`${name}\` has a case twice: ${JSON.stringify(item.code)}.`)
    seen.add(key)
  }
  for (const item of valid) {
    if ("errors" in item || "output" in item)
      throw new Error(`Valid case ${JSON.stringify(item.code)} of rule \`${name}\` expects nothing; move it to \`invalid\`.`)
  }
  for (const item of invalid) {
    const count = typeof item.errors === "number" ? item.errors : item.errors.length
    if (count < 1) throw new Error(`Invalid case ${JSON.stringify(item.code)} of rule \`${name}\` needs at least one error.`)
  }
}

interface Outcome {
  readonly document: GoalDocument
  readonly findings: readonly Finding[]
}

function lint(rule: Rule, item: ValidCase, host: TesterHost): Outcome {
  const document = host.parse(item.code, item.filePath)
  const enabled: EnabledRule = { rule, severity: 1, options: host.validateOptions(rule, item.options) }
  const checked = checkDocument(document, [enabled], { now: item.now ?? "2026-07-01" })
  const workspace = checkWorkspace([checked], () => [enabled]).get(checked) ?? []
  const findings = [...checked.findings, ...workspace].sort((a, b) => a.span.start.offset - b.span.start.offset)
  const broken = findings.find(finding => finding.fatal)
  if (broken !== undefined) throw new Error(broken.text)
  return { document, findings }
}

function runValid(rule: Rule, item: ValidCase, host: TesterHost): void {
  const { findings } = lint(rule, item, host)
  expectSame("findings", findings.map(describeFinding), [])
}

function runInvalid(rule: Rule, item: InvalidCase, host: TesterHost): void {
  const { document, findings } = lint(rule, item, host)
  const expected = typeof item.errors === "number" ? undefined : item.errors
  const count = expected?.length ?? item.errors
  if (findings.length !== count)
    throw new Error(`Expected ${String(count)} findings, got ${findings.length}: ${JSON.stringify(findings.map(describeFinding), null, 2)}`)
  expected?.forEach((error, index) => assertFinding(document, findings[index]!, error))
  assertOutput(document, findings, item.output)
}

function assertFinding(document: GoalDocument, finding: Finding, expected: ExpectedError): void {
  const { start, end } = finding.span
  const actual: Omit<Required<ExpectedError>, "suggestions"> = {
    messageId: finding.messageId,
    message: finding.text,
    help: finding.help,
    data: finding.data,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    words: wordsAt(document, finding.span),
  }
  const { suggestions, ...rest } = expected
  for (const [key, value] of Object.entries(rest)) {
    if (!Object.hasOwn(actual, key))
      throw new Error(`Unexpected property \`${key}\` of an error, expected one of ${Object.keys(actual).join(", ")}, suggestions.`)
    expectSame(key, actual[key as keyof typeof actual], value) // just found to be a key of it
  }
  const offered = finding.suggestions.map(({ messageId, edits }) => ({ messageId, output: applyEdits(document.text, edits) }))
  if (suggestions !== undefined || offered.length > 0) expectSame("suggestions", offered, suggestions ?? [])
  if (offered.some(({ output }) => output === document.text)) throw new Error("A suggestion must change the document.")
}

function assertOutput(document: GoalDocument, findings: readonly Finding[], output: string | null | undefined): void {
  const fixed = applyEdits(
    document.text,
    findings.flatMap(({ fix }) => fix),
  )
  if (output === document.text) throw new Error("The expected `output` equals `code`; use null for no fix.")
  expectSame("output", fixed === document.text ? null : fixed, output ?? null)
}

function describeFinding({ span, text }: Finding): string {
  return `${span.start.line}:${span.start.column} ${text}`
}

function expectSame(what: string, actual: unknown, expected: unknown): void {
  const [came, wanted] = [JSON.stringify(actual, null, 2), JSON.stringify(expected, null, 2)]
  if (came !== wanted) throw new Error(`Unexpected ${what}:\n${came}\nexpected:\n${wanted}`)
}
