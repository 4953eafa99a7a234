import { setImmediate } from "node:timers/promises"
import { checkText, type CheckedText, type LintTextsOptions, type TextToLint } from "../linter/lint-texts.ts"

/** Texts that are checked without a pause. */
const textsPerTurn = 50

/**
 * Checks many texts, with a turn of the loop now and then: Node frees only between two turns what the native parser has made, which
 * is several times as much as a text.
 */
export async function checkInTurns(texts: readonly TextToLint[], options: LintTextsOptions): Promise<ReadonlyMap<TextToLint, CheckedText>> {
  const checked = new Map<TextToLint, CheckedText>()
  for (const text of texts) {
    const found = checkText(text, options)
    checked.set(text, options.store?.add(text, found) ?? found)
    options.onChecked?.()
    if (checked.size % textsPerTurn === 0) await setImmediate()
  }
  return checked
}
