import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { readMarkedPlan, type MarkedPlan } from "./marked-plan.ts"

const FOLDER = join(import.meta.dirname, "../../../../fixtures/languages")

/** The plans of one language: those that lists of words may be mended on, and those that only measure. */
export interface LanguagePlans {
  readonly language: string
  readonly dev: readonly MarkedPlan[]
  readonly heldOut: readonly MarkedPlan[]
}

/** The marked plans of every language, from fixtures/languages: `<language>/dev-*.md` and `<language>/held-out-*.md`. */
export function readLanguagePlans(): readonly LanguagePlans[] {
  return readdirSync(FOLDER)
    .sort()
    .map(language => ({ language, dev: readPlans(language, "dev-"), heldOut: readPlans(language, "held-out-") }))
    .filter(({ dev, heldOut }) => dev.length + heldOut.length > 0)
}

function readPlans(language: string, prefix: string): readonly MarkedPlan[] {
  const folder = join(FOLDER, language)
  const names = readdirSync(folder).filter(name => name.startsWith(prefix) && name.endsWith(".md"))
  return names.sort().map(name => readMarkedPlan(`${language}/${name}`, readFileSync(join(folder, name), "utf8")))
}
