import { configureFinish, parseSeverity } from "@okrlint/config"
import { finishDocument, type Finding, type FinishedDocument } from "@okrlint/core"
import { runToEnd } from "@okrlint/core/model"
import { restoreResult } from "../results/kept-result.ts"
import { textResultName, toResult } from "../results/to-result.ts"
import type { LintResult } from "../results/types.ts"
import { byConfig } from "./by-config.ts"
import { createKeeperOf } from "./check-text.ts"
import { findDeprecatedRules } from "./deprecated-rules.ts"
import { findAcross } from "./find-across.ts"
import type { FoundAcross } from "./lint-memory.ts"
import type { CheckedText, LintTextsOptions } from "./lint-texts.ts"

/** The results of checked texts, with what rules over all of them find. Those `beside` are looked at and have no result. */
export function finishTexts(checked: readonly CheckedText[], options: LintTextsOptions, beside?: readonly CheckedText[]): LintResult[] {
  return runToEnd(finishTextsInSteps(checked, options, beside))
}

/** As `finishTexts`, with a pause after each rule over all texts and after each text. */
export function* finishTextsInSteps(
  checked: readonly CheckedText[],
  options: LintTextsOptions,
  beside: readonly CheckedText[] = [],
): Generator<unknown, LintResult[]> {
  const finish = yield* runAcrossTexts(checked, options, beside)
  const results: LintResult[] = []
  for (const text of checked) {
    results.push(finish(text))
    yield
  }
  return results
}

/** Lets rules over all texts find what they find, with a pause after each; gives what makes the result of a text. */
export function* runAcrossTexts(
  checked: readonly CheckedText[],
  options: LintTextsOptions,
  beside: readonly CheckedText[],
): Generator<string, (text: CheckedText) => LintResult> {
  const across = yield* findAcross(checked, options, beside)
  options.store?.releaseFacts()
  const deprecatedOf = byConfig(findDeprecatedRules)
  return text => finishText(text, { options, across, usedDeprecatedRules: deprecatedOf(text.config) })
}

interface Finishing {
  readonly options: LintTextsOptions
  readonly across: FoundAcross
  readonly usedDeprecatedRules: LintResult["usedDeprecatedRules"]
}

function finishText(checked: CheckedText, { options, across, usedDeprecatedRules }: Finishing): LintResult {
  const { text: source, filePath } = checked
  const known = options.memory?.recallResult(checked, across)
  const workspace = known === undefined ? across.findingsIn(checked) : []
  const finished = known?.finished ?? finishChecked(checked, workspace, options)
  const accepted = options.accept?.(checked, finished) ?? finished
  if (known !== undefined && accepted === finished)
    return restoreResult(known.kept, { filePath: filePath ?? textResultName, source, usedDeprecatedRules })
  const result = toResult(filePath, source, accepted)
  if (known === undefined)
    options.memory?.keep({
      text: checked,
      workspace,
      finished,
      toResult: () => (accepted === finished ? result : toResult(filePath, source, finished)),
    })
  return { ...result, usedDeprecatedRules }
}

function finishChecked(checked: CheckedText, workspace: readonly Finding[], options: LintTextsOptions): FinishedDocument {
  const { config, text, document } = checked
  const { findings, directives, inlineConfigs } = document
  if ([findings, workspace, directives, inlineConfigs].every(list => list.length === 0)) return { findings: [], suppressed: [] }
  const { enabled, isFiltered } = checked
  const configured = configureFinish(config, enabled)
  const { reportUnusedDirectives } = options
  return finishDocument(document, workspace, {
    now: options.now,
    text,
    keepsGoals: createKeeperOf(checked, options),
    ...configured,
    // A comment may be for a rule that was left out.
    reportUnusedDirectives: isFiltered ? 0 : parseSeverity(reportUnusedDirectives, configured.reportUnusedDirectives),
  })
}
