import type { AssertionOptions, ExpectedError, InvalidCase, ValidCase } from "./rule-test-cases.ts"

/** The cases of one rule, those without more than code written out. */
export interface CasesToCheck {
  readonly name: string
  readonly valid: readonly ValidCase[]
  readonly invalid: readonly InvalidCase[]
  readonly assertionOptions: AssertionOptions
}

/**
 * Finds the faults of cases before any is run: twice the same case, a valid case that expects findings, an invalid one that
 * expects none or too little.
 *
 * @throws {Error} naming the rule and the case.
 */
export function checkCases({ name, valid, invalid, assertionOptions }: CasesToCheck): void {
  const fail = (item: ValidCase, problem: string): never => {
    throw new Error(`Case ${JSON.stringify(item.name ?? item.code)} of rule \`${name}\` ${problem}`)
  }
  const seen = new Set<string>()
  for (const item of [...valid, ...invalid]) {
    const key = keyOf(item)
    if (seen.has(key)) fail(item, "is there twice.")
    seen.add(key)
  }
  for (const item of valid) if ("errors" in item || "output" in item) fail(item, "is valid and expects findings; move it to `invalid`.")
  for (const item of invalid) {
    const count = typeof item.errors === "number" ? item.errors : item.errors.length
    if (count < 1) fail(item, "is invalid and needs at least one error.")
    if (item.output === item.code) fail(item, "has an `output` that equals its `code`; use null for no fix.")
    const problem = findMissing(item.errors, assertionOptions)
    if (problem !== undefined) fail(item, problem)
  }
}

/** A case by what it tests, whatever its name. */
function keyOf({ name: _name, only: _only, ...content }: ValidCase): string {
  return JSON.stringify(content, (_, value: unknown) => (value instanceof RegExp ? String(value) : value))
}

function findMissing(
  errors: InvalidCase["errors"],
  { requireMessage = false, requireLocation = false }: AssertionOptions,
): string | undefined {
  if (!requireMessage && !requireLocation) return undefined
  if (typeof errors === "number") return "has to list its errors."
  for (const error of errors) {
    const given: ExpectedError = typeof error === "string" || error instanceof RegExp ? { message: error } : error
    if (requireMessage && given.message === undefined && given.messageId === undefined)
      return "has an error without `message` or `messageId`."
    const missing = requireLocation
      ? (["line", "column", "endLine", "endColumn"] as const).find(key => given[key] === undefined)
      : undefined
    if (missing !== undefined) return `has an error without \`${missing}\`.`
  }
  return undefined
}
