import type { CheckedDocument, Finding, FinishedDocument } from "@okrlint/core"
import type { CheckedText, TextToLint } from "./lint-texts.ts"

/** A text that was linted, and what that gave. */
export interface LintedText {
  readonly text: CheckedText
  /** What rules over all documents found in it. */
  readonly workspace: readonly Finding[]
  /** Before accepted findings are silenced. */
  readonly finished: FinishedDocument
}

/** What is known of texts before they are linted: from an earlier run, or from another thread. It answers undefined when it does not know. */
export interface LintMemory {
  recallCheck(text: TextToLint): Pick<CheckedText, "document" | "isDayBound"> | undefined
  /** What rules over all documents find, when these are the documents that they saw. */
  recallWorkspace(
    texts: readonly CheckedText[],
    beside: readonly CheckedText[],
  ): ReadonlyMap<CheckedDocument, readonly Finding[]> | undefined
  /** Told that what rules over all documents found hangs on other files, too, so that it is not to be recalled. */
  doubtWorkspace(): void
  recallFinish(text: CheckedText, workspace: readonly Finding[]): FinishedDocument | undefined
  /** Told of each text that was linted; of one that is fixed, pass by pass. */
  keep(linted: LintedText): void
}
