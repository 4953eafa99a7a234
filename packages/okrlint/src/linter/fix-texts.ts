import type { LintResult, Time } from "../results/types.ts"
import { keepSource, type CheckStore } from "./check-store.ts"
import { checkText, createKeeperOf } from "./check-text.ts"
import type { EditChooser } from "./choose-edits.ts"
import { runAcrossTexts } from "./finish-texts.ts"
import { applyFixPass, countSuggestions, type FixPass, type SuggestionBudget } from "./fix-pass.ts"
import type { CheckedText, LintTextsOptions } from "./lint-texts.ts"

/** Most passes over one text, as in ESLint: fixes that meet are made one pass after another. */
const maxPasses = 10

/** Texts after their last pass. */
export interface FixedTexts {
  readonly checked: readonly CheckedText[]
  /** Makes the result of one of them, anew each time. */
  readonly finish: (text: CheckedText) => LintResult
}

/** Fixes texts pass by pass, where that is asked for, with a pause after each text and each rule over all texts. */
export function* fixTexts(
  first: readonly CheckedText[],
  options: LintTextsOptions,
  beside: readonly CheckedText[],
): Generator<unknown, FixedTexts> {
  const { chooseEdits } = options
  let checked = first
  let finish = yield* runAcrossTexts(checked, options, beside)
  if (chooseEdits === undefined) return { checked, finish }
  const histories: FixHistory[] = []
  for (let pass = 0; pass < maxPasses; pass++) {
    const store = options.store?.forNextPass() // whose texts are read in the order of this pass
    const next: CheckedText[] = []
    for (const [index, current] of checked.entries()) {
      const { messages } = finish(current)
      const history = (histories[index] ??= { former: [], budget: countSuggestions(messages) })
      next.push(fixChecked(current, messages, { history, options: { ...options, store }, chooseEdits }))
      yield
    }
    if (next.every((text, index) => text === checked[index])) break
    checked = next
    finish = yield* runAcrossTexts(checked, options, beside)
  }
  return { checked, finish }
}

/** What became of a text in the passes so far. */
interface FixHistory {
  readonly former: CheckedText[]
  readonly budget: SuggestionBudget
}

interface FixStep {
  readonly history: FixHistory
  readonly options: LintTextsOptions
  readonly chooseEdits: EditChooser
}

/** The text after one pass, checked anew; the same object when nothing is to be changed, or a change is undone. */
function fixChecked(current: CheckedText, messages: LintResult["messages"], { history, options, chooseEdits }: FixStep): CheckedText {
  const { former, budget } = history
  const before = current.text
  const started = options.stats === true ? performance.now() : 0
  const choose: FixPass["choose"] = message => chooseEdits(message, current)
  const text = applyFixPass(before, { messages, budget, choose, keepsGoals: createKeeperOf(current, options) })
  const fix = { total: options.stats === true ? performance.now() - started : 0 }
  if (text === before || former.some(known => known.text === text)) return current
  former.push(current)
  const next = withFormerPasses(checkText({ ...current, text }, options), current, fix)
  return keepFixed(next, options.store)
}

/** A fixed text is nowhere else. */
function keepFixed(checked: CheckedText, store: CheckStore | undefined): CheckedText {
  if (store === undefined) return checked
  const { filePath, text, config } = checked
  return store.add(keepSource({ filePath, text, config }, store.keepText), checked)
}

function withFormerPasses(next: CheckedText, { passes }: CheckedText, fix: Time): CheckedText {
  const last = passes?.at(-1)
  if (passes === undefined || last === undefined) return next
  return { ...next, passes: [...passes.slice(0, -1), { ...last, fix, total: last.total + fix.total }, ...(next.passes ?? [])] }
}
