import type { GoalDocument } from "@okrlint/core/model"
import type { ParseOptions, ParserName } from "@okrlint/markdown"
import type { ParseTime, PassTimes, Time } from "../results/types.ts"

type Parse = (text: string, options: ParseOptions) => GoalDocument

/** Runs a check that pauses after each rule with the rule's id, and tells what each step took; the text is parsed in one. */
export function measureCheck<T>(
  start: (parse: Parse) => Generator<string | undefined, T>,
  parse: Parse,
): { readonly checked: T; readonly times: PassTimes } {
  const started = performance.now()
  let parsed = started
  let parsing: ParseTime = { total: 0 }
  const steps = start((text, options) => {
    const before = performance.now()
    let parser: ParserName | undefined
    const document = parse(text, { ...options, onParser: name => (parser = name) })
    parsed = performance.now()
    parsing = { total: parsed - before, ...(parser && { parser }) }
    return document
  })
  const rules: Record<string, Time> = {}
  for (let before: number | undefined; ;) {
    const step = steps.next()
    const now = performance.now()
    if (step.done === true) return { checked: step.value, times: { parse: parsing, rules, fix: { total: 0 }, total: now - started } }
    if (step.value !== undefined) rules[step.value] = { total: now - (before ?? parsed) }
    before = now
  }
}
