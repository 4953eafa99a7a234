import { internalFinding, type InternalRuleId } from "@okrlint/core"
import { createLineIndex } from "@okrlint/core/model"
import { toMessage } from "./to-message.ts"
import type { LintMessage } from "./types.ts"

/** A message about a file as such, in no place of its text. */
export interface FileMessage {
  readonly severity: 1 | 2
  readonly message: string
  readonly help: string
}

/** A message without a rule, as ESLint gives it for ignored files. */
export function fileMessage({ severity, message, help }: FileMessage): LintMessage {
  return {
    ruleId: null,
    severity,
    fatal: false,
    message,
    help,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    data: {},
    goal: null,
    board: null,
    related: [],
    edits: [],
    url: null,
  }
}

/** Why a file could not be read, and where in it. */
export interface ReadProblem {
  readonly ruleId: Extract<InternalRuleId, "okrlint/parse-error" | "okrlint/limit">
  readonly message: string
  readonly help: string
  /** 1-based; the start of the file when absent. */
  readonly line?: number
  readonly column?: number
}

/** The fatal message of a file that could not be read. */
export function readProblemMessage({ ruleId, message, help, line = 1, column = 1 }: ReadProblem): LintMessage {
  const finding = internalFinding({ ruleId, text: message, help, span: createLineIndex("").spanAt(0, 0) })
  return { ...toMessage(finding, { filePath: "", source: "" }), line, column, endLine: line, endColumn: column }
}
