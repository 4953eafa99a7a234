import type { Edit } from "@okrlint/core"
import type { LintMessage } from "okrlint/universal"
import type { CodeActionKind } from "vscode-languageserver"
import type { DiagnosticContext } from "../../client/to-diagnostics.ts"

/** What actions depend on beside the document. */
export interface ActionContext extends DiagnosticContext {
  /** Of the document, for clients that check it before they apply an edit. */
  readonly version: number
}

/** Something that can be done to a document, before it is put into the client's form. */
export interface Action {
  /** Tells it from the others offered at the same place. */
  readonly key: string
  readonly title: string
  readonly kind: CodeActionKind
  /** The finding it answers; undefined for what can be done without one. */
  readonly message?: LintMessage
  readonly isPreferred?: boolean
  /** Works the edits out; undefined when there is no way that leaves the goals as they are. */
  readonly edits: () => readonly Edit[] | undefined
  /** True when working the edits out means linting again, so that it waits until the action is chosen. */
  readonly isCostly?: boolean
  /** A page to open instead of an edit. */
  readonly url?: string
}
