import { needsValidator, type OptionsValidator } from "@okrlint/config"
import { mayConfigureRules, type TextToLint } from "../linter/lint-texts.ts"

/** The validator loads zod, which costs more than linting a page; most runs need none. */
export async function loadValidator(texts: readonly TextToLint[]): Promise<OptionsValidator | undefined> {
  if (!texts.some(({ config, text }) => needsValidator(config) || mayConfigureRules(text))) return undefined
  const { validateOptions } = await import("@okrlint/config/validate")
  return validateOptions
}
