import { auditDocument, summarizeAudit, type Audit, type AuditedBoard } from "@okrlint/core/audit"
import { inspectPathsInTurn, type InspectOptions } from "../inspect/inspect-files.ts"

/** An audit, and what could not be read for it. */
export interface FileAudit {
  readonly audit: Audit
  /** One sentence each. */
  readonly problems: readonly string[]
}

/** Audits the goals of every document that paths, folders and globs stand for. */
export async function auditFiles(paths: readonly string[], options: InspectOptions): Promise<FileAudit> {
  const boards: AuditedBoard[] = []
  const problems: string[] = []
  for await (const file of inspectPathsInTurn(paths, options)) {
    if (!("problem" in file)) boards.push(...auditDocument(file))
    const problem = "problem" in file ? file.problem : file.document.problems[0]
    if (problem !== undefined) problems.push(`${file.filePath}: ${problem.message}`)
  }
  return { audit: summarizeAudit(boards), problems }
}
