import { auditDocument, summarizeAudit, type Audit } from "@okrlint/core/audit"
import { inspectPaths, type InspectOptions } from "../inspect/inspect-files.ts"

/** An audit, and what could not be read for it. */
export interface FileAudit {
  readonly audit: Audit
  /** One sentence each. */
  readonly problems: readonly string[]
}

/** Audits the goals of every document that paths, folders and globs stand for. */
export async function auditFiles(paths: readonly string[], options: InspectOptions): Promise<FileAudit> {
  const files = await inspectPaths(paths, options)
  const boards = files.flatMap(file => ("problem" in file ? [] : auditDocument(file)))
  const problems = files.flatMap(file => {
    const problem = "problem" in file ? file.problem : file.document.problems[0]
    return problem === undefined ? [] : [`${file.filePath}: ${problem.message}`]
  })
  return { audit: summarizeAudit(boards), problems }
}
