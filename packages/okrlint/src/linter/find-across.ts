import { rerunWorkspaceRulesInSteps, runWorkspaceRulesInSteps, type FormerRun } from "@okrlint/core"
import type { FoundAcross } from "./lint-memory.ts"
import type { CheckedText, LintTextsOptions } from "./lint-texts.ts"

/** What rules over all documents find in checked texts, as far as it is not known, with a pause after each rule. */
export function* findAcross(
  checked: readonly CheckedText[],
  options: LintTextsOptions,
  beside: readonly CheckedText[],
): Generator<string, FoundAcross> {
  const { memory } = options
  const all = [...checked, ...beside]
  const former = memory?.recallWorkspace(checked, beside) ?? memory?.recallFormerRun(checked, beside)
  const known = former === undefined || "findingsIn" in former ? former : yield* findAcrossChanged(all, former, options)
  return known ?? (yield* findAcrossTexts(all, options))
}

function* findAcrossTexts(checked: readonly CheckedText[], options: LintTextsOptions): Generator<string, FoundAcross> {
  // Most Markdown of a repository has nothing to look at.
  const looked = checked.filter(hasFacts)
  const findingsIn = yield* runWorkspaceRulesInSteps(looked, {
    exists: createWatchedExists(options),
    keepOf: options.store?.createFindingsKeeper,
  })
  return { findingsIn: ({ document }) => findingsIn(document), isRecalled: () => false }
}

/** As `findAcrossTexts`, where nearly all of it is known; undefined where it has to be found anew. */
function* findAcrossChanged(
  checked: readonly CheckedText[],
  former: FormerRun,
  options: LintTextsOptions,
): Generator<string, FoundAcross | undefined> {
  const looked = checked.filter(text => former.changed.has(text.document) || hasFacts(text))
  const found = yield* rerunWorkspaceRulesInSteps(looked, former, { exists: createWatchedExists(options) })
  if (found === undefined) return undefined
  return {
    findingsIn: ({ document }) => found.get(document) ?? former.findingsOf(document),
    isRecalled: ({ document }) => !found.has(document),
  }
}

function hasFacts({ document }: CheckedText): boolean {
  return Object.keys(document.facts).length > 0
}

/** What rules asked of other files may be different the next time. */
function createWatchedExists({ exists, memory }: LintTextsOptions): (path: string) => boolean | undefined {
  return path => {
    if (exists !== undefined) memory?.doubtWorkspace()
    return exists?.(path)
  }
}
