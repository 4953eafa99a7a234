import { auditDocument, summarizeAudit, type Audit, type AuditedBoard } from "@okrlint/core/audit"
import type { KeepText } from "../linter/check-store.ts"
import { inspectPathsInTurn, type InspectOptions } from "../inspect/inspect-files.ts"

/** An audit, and what could not be read for it. */
export interface FileAudit {
  readonly audit: Audit
  /** One sentence each. */
  readonly problems: readonly string[]
}

/**
 * Audits the goals of every document that paths, folders and globs stand for. With `keepText`, the goals of boards lie where it keeps
 * them, and are read anew whenever they are asked for.
 */
export async function auditFiles(paths: readonly string[], options: InspectOptions, keepText?: KeepText): Promise<FileAudit> {
  const boards: AuditedBoard[] = []
  const problems: string[] = []
  for await (const file of inspectPathsInTurn(paths, options)) {
    const ofFile = "problem" in file ? [] : auditDocument(file)
    boards.push(...(keepText === undefined ? ofFile : ofFile.map(board => keepGoals(board, keepText))))
    const problem = "problem" in file ? file.problem : file.document.problems[0]
    if (problem !== undefined) problems.push(`${file.filePath}: ${problem.message}`)
  }
  return { audit: summarizeAudit(boards), problems }
}

/** Even a name would hold the whole page it is cut out of, so that all is written anew. */
function keepGoals({ goals, ...board }: AuditedBoard, keepText: KeepText): AuditedBoard {
  const read = keepText(JSON.stringify(goals))
  return {
    ...(JSON.parse(JSON.stringify(board)) as Omit<AuditedBoard, "goals">), // as it was
    get goals() {
      return JSON.parse(read()) as AuditedBoard["goals"] // as they were
    },
  }
}
