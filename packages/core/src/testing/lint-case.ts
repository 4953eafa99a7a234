import {
  applyEdits,
  checkDocument,
  checkWorkspace,
  combineFixes,
  type Edit,
  type EnabledRule,
  type Finding,
  type Rule,
} from "../linter/index.ts"
import type { GoalDocument } from "../model/index.ts"
import type { TesterHost, ValidCase } from "./rule-test-cases.ts"

/** What a rule made of a case. */
export interface CaseOutcome {
  readonly document: GoalDocument
  /** In document order. */
  readonly findings: readonly Finding[]
  /** The document after all fixes; the same text when nothing is fixed. */
  readonly fixed: string
}

/** Day that counts as today when a case names none. */
const defaultDay = "2026-07-01"

/**
 * Runs one rule on one case. The document is frozen, so that a rule that changes it fails.
 *
 * @throws {Error} when the rule fails, or a message keeps a placeholder.
 */
export function lintCase(rule: Rule, item: ValidCase, host: TesterHost): CaseOutcome {
  const document = freeze(host.parse(item.code, item.filePath))
  const enabled: EnabledRule = { rule, severity: 1, options: host.validateOptions(rule, item.options ?? {}) }
  const settings = item.settings === undefined ? {} : { settings: item.settings }
  const checked = checkDocument(document, [enabled], { now: item.now ?? defaultDay, allowInlineConfig: false, ...settings })
  const workspace = checkWorkspace([checked], () => [enabled]).get(checked) ?? []
  const findings = [...checked.findings, ...workspace].sort((a, b) => a.span.start.offset - b.span.start.offset)
  const broken = findings.find(({ fatal }) => fatal)
  if (broken !== undefined) throw new Error(broken.text)
  findings.forEach(assertFilled)
  return { document, findings, fixed: applyEdits(document.text, combineFixes(findings.map(({ fix }) => fix))) }
}

/**
 * The document after a suggestion.
 *
 * @throws {Error} when nothing changes, or what was read before cannot be read any more.
 */
export function applySuggestion(document: GoalDocument, edits: readonly Edit[], host: TesterHost): string {
  const output = applyEdits(document.text, edits)
  if (output === document.text) throw new Error("A suggestion must change the document.")
  const after = host.parse(output, document.filePath)
  if (after.problems.length > document.problems.length)
    throw new Error(`A suggestion breaks the document: ${after.problems.at(-1)?.message}`)
  return output
}

function assertFilled({ text, help, suggestions, data }: Finding): void {
  const given = Object.values(data).join("\n")
  for (const words of [text, help, ...suggestions.map(suggestion => suggestion.text)]) {
    const left = /\{\{[^{}]{1,80}\}\}/.exec(words)?.[0]
    if (left !== undefined && !given.includes(left))
      throw new Error(`The message ${JSON.stringify(words)} keeps the placeholder \`${left}\`.`)
  }
}

/** Freezes what is reachable; goals point at each other, so what is frozen is not entered again. */
function freeze<T>(value: T): T {
  const open: unknown[] = [value]
  while (open.length > 0) {
    const next = open.pop()
    if (typeof next !== "object" || next === null || Object.isFrozen(next) || ArrayBuffer.isView(next)) continue
    Object.freeze(next)
    open.push(...Object.values(next))
  }
  return value
}
