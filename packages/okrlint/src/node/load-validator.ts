import { needsValidator, type OptionsValidator } from "@okrlint/config"
import { mayConfigureRules } from "../linter/check-text.ts"
import type { TextToLint } from "../linter/lint-texts.ts"

/** The validator loads zod, which costs more than linting a page; most runs need none. */
export async function loadValidator(texts: readonly TextToLint[]): Promise<OptionsValidator | undefined> {
  const configs = new Set(texts.map(({ config }) => config)) // most texts share one
  if (![...configs].some(needsValidator) && !texts.some(({ text }) => mayConfigureRules(text))) return undefined
  const { validateOptions } = await import("@okrlint/config/validate")
  return validateOptions
}
