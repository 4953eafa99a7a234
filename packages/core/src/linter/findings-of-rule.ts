import { compareText } from "../collections/compare-text.ts"
import type { CheckedDocument } from "./check.ts"
import type { TakeFinding } from "./check-workspace.ts"
import type { Finding } from "./finding.ts"

/** Keeps findings; gives what reads them again. */
export type KeepFindings = (findings: readonly Finding[]) => () => readonly Finding[]

/** What was found in a document. */
export type FindingsIn = (document: CheckedDocument) => readonly Finding[]

/** What one rule finds, which may be much more than its documents hold. */
export interface FindingsOfRule {
  readonly take: TakeFinding
  /** In the order in which they were taken. */
  readonly findingsIn: FindingsIn
}

/**
 * Findings that are held as they are before they are kept together, those of a document side by side. With 40,000, a run over 3,000 pages
 * took 300 MB instead of 240, and a twentieth less work: `node packages/bench/measure-memory.mjs 3000`.
 */
const batchSize = 4_000

/** Takes the findings of a rule, and keeps each batch by a keeper of its own, in the order of paths; held as they are without. */
export function createFindingsOfRule(createKeeper: () => KeepFindings = () => hold): FindingsOfRule {
  const kept = new Map<CheckedDocument, (() => readonly Finding[])[]>()
  let batch = new Map<CheckedDocument, Finding[]>()
  let size = 0
  const keepBatch = (): void => {
    const keep = createKeeper()
    for (const [document, findings] of [...batch].sort(([a], [b]) => compareText(a.filePath ?? "", b.filePath ?? ""))) {
      const read = keep(findings)
      const reads = kept.get(document)
      if (reads) reads.push(read)
      else kept.set(document, [read])
    }
    batch = new Map()
    size = 0
  }
  return {
    take: (document, finding) => {
      const findings = batch.get(document)
      if (findings) findings.push(finding)
      else batch.set(document, [finding])
      if (++size === batchSize) keepBatch()
    },
    findingsIn: document => {
      if (size > 0) keepBatch()
      return (kept.get(document) ?? []).flatMap(read => read())
    },
  }
}

function hold(findings: readonly Finding[]): () => readonly Finding[] {
  return () => findings
}
