import type { Finding, FinishedDocument, FormerRun, GroupKeeper } from "@okrlint/core"
import type { KeptResult } from "../results/kept-result.ts"
import type { LintResult } from "../results/types.ts"
import type { CheckedText, TextToLint } from "./lint-texts.ts"

/** A text that was linted, and what that gave. */
export interface LintedText {
  readonly text: CheckedText
  /** What rules over all documents found in it. */
  readonly workspace: readonly Finding[]
  /** Before accepted findings are silenced. */
  readonly finished: FinishedDocument
  /** The result of `finished`. */
  toResult(): LintResult
}

/** What linting a text is known to give. */
export interface RecalledResult {
  /** Before accepted findings are silenced; read when it is asked for. */
  readonly finished: FinishedDocument
  /** The result of `finished`, rules that are deprecated aside. */
  readonly kept: KeptResult
}

/** What rules over all documents found in the texts of a run. */
export interface FoundAcross {
  findingsIn(text: CheckedText): readonly Finding[]
  /** Whether that is what is remembered of the text. */
  isRecalled(text: CheckedText): boolean
}

/** What is known of texts before they are linted: from an earlier run, or from another thread. It answers undefined when it does not know. */
export interface LintMemory {
  recallCheck(text: TextToLint): Pick<CheckedText, "document" | "isDayBound" | "hasFacts"> | undefined
  /** What rules over all documents find, when what they look at is what they saw. */
  recallWorkspace(texts: readonly CheckedText[], beside: readonly CheckedText[]): FoundAcross | undefined
  /** Else what they found in a run over nearly the same texts. */
  recallFormerRun(texts: readonly CheckedText[], beside: readonly CheckedText[]): FormerRun | undefined
  /** Takes what rules over all documents look at together; `isRenewed` where they look at what has changed only. */
  createGroupKeeper(isRenewed: boolean): GroupKeeper | undefined
  /** Told that what rules over all documents found hangs on other files, too, so that it is not to be recalled. */
  doubtWorkspace(): void
  recallResult(text: CheckedText, across: FoundAcross): RecalledResult | undefined
  /** Told of each text whose result was not recalled; of one that is fixed, pass by pass. */
  keep(linted: LintedText): void
}
