import type { LintTextsOptions } from "../linter/lint-texts.ts"
import { acceptFindings, type SuppressionRecord } from "./accept-findings.ts"
import type { LoadedSuppressions } from "./suppressions-store.ts"

/** Silences what is accepted, text by text, and tells what that means for the entries. */
export interface Acceptance {
  readonly accept: NonNullable<LintTextsOptions["accept"]>
  /** Of the text that `accept` was given last: a record holds findings, and so there is only one. */
  recordOf(filePath: string): SuppressionRecord | undefined
}

/** Goes by the entries of a suppressions file; a text without a name has none. */
export function createAcceptance(suppressions: LoadedSuppressions): Acceptance {
  let last: { readonly filePath: string; readonly record: SuppressionRecord } | undefined
  return {
    accept: (text, finished) => {
      if (text.filePath === undefined) return finished
      const accepted = acceptFindings(text, finished, suppressions.entriesOf(text.filePath))
      last = { filePath: text.filePath, record: accepted.record }
      return accepted.finished
    },
    recordOf: filePath => (last?.filePath === filePath ? last.record : undefined),
  }
}
