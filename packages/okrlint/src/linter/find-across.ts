import { rerunWorkspaceRulesInSteps, runWorkspaceRulesInSteps, type FormerRun, type KeepingOptions } from "@okrlint/core"
import type { FoundAcross } from "./lint-memory.ts"
import type { CheckedText, LintTextsOptions } from "./lint-texts.ts"

/** What rules over all documents find in checked texts, as far as it is not known, with a pause after each rule. */
export function* findAcross(
  checked: readonly CheckedText[],
  options: LintTextsOptions,
  beside: readonly CheckedText[],
): Generator<string, FoundAcross> {
  const { memory, lastRun, exists, store } = options
  const recalled = memory?.recallWorkspace(checked, beside)
  if (recalled !== undefined) return recalled
  const all = [...checked, ...beside]
  let hasAsked = false
  const run: KeepingOptions = {
    exists: path => {
      hasAsked = exists !== undefined
      return exists?.(path)
    },
  }
  const former = memory?.recallFormerRun(checked, beside) ?? lastRun?.recall(all)
  const found =
    (former && (yield* findAcrossChanged(all, former, { ...run, keeper: memory?.createGroupKeeper(true) }))) ??
    (yield* findAcrossTexts(all, { ...run, keeper: memory?.createGroupKeeper(false) }, store))
  // What rules asked of other files may be different the next time.
  if (hasAsked) memory?.doubtWorkspace()
  else lastRun?.keep(all, found)
  return found
}

function* findAcrossTexts(
  checked: readonly CheckedText[],
  run: KeepingOptions,
  store: LintTextsOptions["store"],
): Generator<string, FoundAcross> {
  // Most Markdown of a repository has nothing to look at.
  const looked = checked.filter(hasFacts)
  const findingsIn = yield* runWorkspaceRulesInSteps(looked, { ...run, createKeeper: store?.createFindingsKeeper })
  return { findingsIn: ({ document }) => findingsIn(document), isRecalled: () => false }
}

/** As `findAcrossTexts`, where nearly all of it is known; undefined where it has to be found anew. */
function* findAcrossChanged(
  checked: readonly CheckedText[],
  former: FormerRun,
  run: KeepingOptions,
): Generator<string, FoundAcross | undefined> {
  const looked = checked.filter(text => former.changed.has(text.document) || hasFacts(text))
  const found = yield* rerunWorkspaceRulesInSteps(looked, former, run)
  if (found === undefined) return undefined
  return {
    findingsIn: ({ document }) => found.get(document) ?? former.findingsOf(document),
    isRecalled: ({ document }) => !found.has(document),
  }
}

function hasFacts({ document, hasFacts: isKnown }: CheckedText): boolean {
  return isKnown ?? Object.keys(document.facts).length > 0
}
