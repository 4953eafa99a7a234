import type { Finding } from "../linter/index.ts"
import type { GoalDocument, Span } from "../model/index.ts"
import { applySuggestion, type CaseOutcome } from "./lint-case.ts"
import type { AssertionOptions, ExpectedError, ExpectedSuggestion, InvalidCase, TesterHost } from "./rule-test-cases.ts"

/** What an outcome is held against. */
export interface OutcomeExpectation {
  readonly item: InvalidCase
  readonly host: TesterHost
  readonly assertionOptions: AssertionOptions
}

/**
 * Compares what a rule made of a case with what the case says.
 *
 * @throws {Error} showing what came and what was expected.
 */
export function assertOutcome(outcome: CaseOutcome, { item, host, assertionOptions }: OutcomeExpectation): void {
  const { document, findings, fixed } = outcome
  const expected = typeof item.errors === "number" ? undefined : item.errors.map(toExpectedError)
  const count = expected?.length ?? item.errors
  if (findings.length !== count)
    throw new Error(`Expected ${String(count)} findings, got ${findings.length}: ${JSON.stringify(describeFindings(findings), null, 2)}`)
  findings.forEach((finding, index) => {
    assertFinding(document, finding, expected?.[index] ?? {})
    assertSuggestions({ document, finding, expected: expected?.[index]?.suggestions, host })
    if (assertionOptions.requireData === true) assertDataGiven(finding, expected?.[index])
  })
  assertSame("output", fixed === document.text ? null : fixed, item.output ?? null)
}

/** `line:column message` for each finding. */
export function describeFindings(findings: readonly Finding[]): string[] {
  return findings.map(({ span, text }) => `${span.start.line}:${span.start.column} ${text}`)
}

/**
 * Compares two values as JSON.
 *
 * @throws {Error} showing both when they differ.
 */
export function assertSame(what: string, actual: unknown, expected: unknown): void {
  const [came, wanted] = [JSON.stringify(actual, null, 2), JSON.stringify(expected, null, 2)]
  if (came !== wanted) throw new Error(`Unexpected ${what}:\n${came}\nexpected:\n${wanted}`)
}

function toExpectedError(error: string | RegExp | ExpectedError): ExpectedError {
  return typeof error === "string" || error instanceof RegExp ? { message: error } : error
}

function assertFinding(document: GoalDocument, finding: Finding, { suggestions: _suggestions, message, ...expected }: ExpectedError): void {
  const { start, end } = finding.span
  const actual = {
    messageId: finding.messageId,
    help: finding.help,
    data: finding.data,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    words: wordsAt(document, finding.span),
  } satisfies Required<Omit<ExpectedError, "message" | "suggestions">>
  if (message instanceof RegExp && !message.test(finding.text)) assertSame("message", finding.text, String(message))
  if (typeof message === "string") assertSame("message", finding.text, message)
  for (const [key, value] of Object.entries(expected)) {
    if (!Object.hasOwn(actual, key))
      throw new Error(
        `Unexpected property \`${key}\` of an error, expected one of ${[...Object.keys(actual), "message", "suggestions"].join(", ")}.`,
      )
    assertSame(key, actual[key as keyof typeof actual], value) // just found to be a key of it
  }
}

/** The source words that a span covers. */
function wordsAt({ text }: GoalDocument, { start, end }: Span): string {
  return text.slice(start.offset, end.offset)
}

interface SuggestionStep {
  readonly document: GoalDocument
  readonly finding: Finding
  readonly expected: ExpectedError["suggestions"]
  readonly host: TesterHost
}

function assertSuggestions({ document, finding, expected, host }: SuggestionStep): void {
  const offered = finding.suggestions.map(({ messageId, text, data, edits }) => ({
    messageId,
    desc: text,
    data,
    output: applySuggestion(document, edits, host),
  }))
  const twice = offered.find(({ desc }, index) => offered.findIndex(other => other.desc === desc) !== index)
  if (twice !== undefined) throw new Error(`Two suggestions of a finding say the same: ${JSON.stringify(twice.desc)}.`)
  if (expected === undefined) {
    if (offered.length > 0) throw new Error(`The suggestions of a finding must be asserted:\n${JSON.stringify(offered, null, 2)}`)
    return
  }
  if (typeof expected === "number") return assertSame("number of suggestions", offered.length, expected)
  assertSame("number of suggestions", offered.length, expected.length)
  expected.forEach((one, index) => assertSuggestion(offered[index]!, one))
}

function assertSuggestion(offered: Required<ExpectedSuggestion>, expected: ExpectedSuggestion): void {
  const keys = Object.keys(expected).filter(key => key in offered) as (keyof ExpectedSuggestion)[] // just filtered by them
  for (const key of keys) assertSame(`${key} of a suggestion`, offered[key], expected[key])
}

function assertDataGiven({ data, text }: Finding, expected: ExpectedError | undefined): void {
  if (Object.keys(data).length > 0 && expected?.data === undefined)
    throw new Error(`The data of ${JSON.stringify(text)} must be asserted: ${JSON.stringify(data)}.`)
}
