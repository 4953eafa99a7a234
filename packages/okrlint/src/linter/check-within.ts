import { checkEmptyDocument, internalFinding, type CheckedDocument, type EnabledRule } from "@okrlint/core"
import { createLineIndex } from "@okrlint/core/model"

/**
 * Seconds that checking one text may take. Limits of size, nesting and marks let no text through that takes more than a few, so that
 * only a fault of a rule comes near, of a plugin's above all; and a slow machine never.
 */
export const mostSeconds = 60

/** Work on a text that pauses now and then, naming the rule that has run. */
export interface TimedWork<T> {
  readonly steps: Generator<string | undefined, T>
  /** Milliseconds since any time. */
  readonly clock: () => number
}

/** What work comes to; when its time is up before, the rule that ran last, if any. */
export function runWithin<T>({ steps, clock }: TimedWork<T>): { readonly value: T } | { readonly lastRule: string | undefined } {
  const end = clock() + mostSeconds * 1000
  let lastRule: string | undefined
  for (;;) {
    const step = steps.next()
    if (step.done === true) return { value: step.value }
    lastRule = step.value ?? lastRule
    if (clock() > end) return { lastRule }
  }
}

/** A document whose check was given up: one finding that says so. */
export function describeTimeout(
  filePath: string | undefined,
  lastRule: string | undefined,
  enabled: readonly EnabledRule[],
): CheckedDocument {
  const where = lastRule === undefined ? "" : ` with rule \`${lastRule}\``
  const finding = internalFinding({
    ruleId: "okrlint/limit",
    text: `Checking the document was given up after ${mostSeconds} seconds${where}.`,
    help: "Leave the rule out with `--skip`, split the document, or leave it out with `ignores`.",
    span: createLineIndex("").spanAt(0, 0),
  })
  return { ...checkEmptyDocument(filePath, enabled), findings: [finding] }
}
