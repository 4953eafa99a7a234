import { lookUpRule } from "@okrlint/config"
import type { LintMessage } from "../results/types.ts"
import type { ChosenEdits } from "./fix-pass.ts"
import type { TextToLint } from "./lint-texts.ts"

/** What a fix is about: a rule of type `problem` or `suggestion`, or a comment that silences nothing. */
export type FixType = "problem" | "suggestion" | "directive"

/** Which fixes are made. */
export interface FixOptions {
  /** True for every fix, or a predicate that accepts a message's fix; none when absent. */
  readonly fix?: boolean | ((message: LintMessage) => boolean)
  /** Only fixes of these types; all when absent. */
  readonly fixTypes?: readonly FixType[]
  /** Rules whose suggestion is made wherever a finding offers exactly one. */
  readonly fixSuggestions?: readonly string[]
}

/** The edits to make for a message of a text. */
export type EditChooser = (message: LintMessage, text: TextToLint) => ChosenEdits | undefined

/** Turns options into the choice of edits; undefined when nothing is to be fixed. */
export function createEditChooser({ fix = false, fixTypes, fixSuggestions = [] }: FixOptions): EditChooser | undefined {
  if (fix === false && fixSuggestions.length === 0) return undefined
  const accepts = typeof fix === "function" ? fix : () => fix
  return (message, text) => {
    const isOfType = fixTypes === undefined || fixTypes.some(type => type === findFixType(message, text))
    if (message.edits.length > 0 && isOfType && accepts(message)) return { edits: message.edits, isSuggestion: false }
    const [suggestion, ...others] = message.suggestions ?? []
    if (suggestion === undefined || others.length > 0 || !isNamed(message, fixSuggestions, text)) return undefined
    return { edits: suggestion.edits, isSuggestion: true }
  }
}

function isNamed({ ruleId }: LintMessage, names: readonly string[], { config }: TextToLint): boolean {
  return ruleId !== null && names.some(name => name === ruleId || lookUpRule(name, config.plugins)?.id === ruleId)
}

/** Findings of okrlint itself that can be fixed are about directives. */
function findFixType({ ruleId }: LintMessage, { config }: TextToLint): FixType | undefined {
  if (ruleId === null) return undefined
  return ruleId.startsWith("okrlint/") ? "directive" : lookUpRule(ruleId, config.plugins)?.rule.type
}
