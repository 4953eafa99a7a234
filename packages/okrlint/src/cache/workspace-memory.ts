import type { CheckedDocument, Finding, FormerRun, GroupKeeper } from "@okrlint/core"
import { isMuchChanged } from "../linter/last-run.ts"
import type { FoundAcross } from "../linter/lint-memory.ts"
import type { CheckedText } from "../linter/lint-texts.ts"
import { unpackFindings } from "../linter/packed-finding.ts"
import type { CacheEntry } from "./cache-entry.ts"
import type { CacheFile } from "./cache-file.ts"
import type { GroupDraft } from "./group-draft.ts"
import { openGroups } from "./group-table.ts"
import type { CacheChanges } from "./write-cache.ts"
import type { TextRecords } from "./text-records.ts"
import type { Trace, WorkspaceRuns } from "./workspace-runs.ts"

/** What rules over all documents found in this run, pass by pass. */
export interface WorkspaceMemory {
  /** Begins a pass; what they find in it, when that is known. */
  recall(linted: readonly CheckedText[], beside: readonly CheckedText[]): FoundAcross | undefined
  /** What they found when a few of the documents were otherwise. */
  recallFormer(linted: readonly CheckedText[], beside: readonly CheckedText[]): FormerRun | undefined
  /** Does not write the pass down. */
  forget(): void
  /** Takes what stands for their findings in a document. */
  note(document: CheckedDocument, found: string): void
  /** Takes the groups of the pass; `isRenewed` where it is one like a former pass. Undefined where none are to be kept. */
  createKeeper(isRenewed: boolean): GroupKeeper | undefined
  /** The runs to write down, undefined when they are as they were, and the run whose groups are to be written. */
  toRuns(): Pick<CacheChanges, "runs" | "groupedRun">
}

interface Pass {
  readonly linted: readonly CheckedText[]
  readonly beside: readonly Trace[]
  readonly found: Map<CheckedDocument, string>
}

/** Of documents in which these rules look at nothing. */
const nothing: Trace = { seen: "", found: "" }

/** Of documents of which nothing is known. */
export const unknownTrace: Trace = { seen: undefined, found: undefined }

/** Remembers what the cache holds of the runs of these rules. */
export function createWorkspaceMemory(remembered: Remembered): WorkspaceMemory {
  const { runs, records, cache, draft } = remembered
  let pass: Pass | undefined
  let from: string | undefined
  return {
    recall: (linted, others) => {
      const entries = new Map(linted.map(text => [text, records.findSeen(text)]))
      const traces = linted.map(text => entries.get(text) ?? (records.seenOf(text) === "" ? nothing : unknownTrace))
      const beside = traceBeside(others, records)
      pass = { linted, beside, found: new Map() }
      draft.drop()
      return runs.isKnown(traces, beside) ? { findingsIn: text => readFindings(entries.get(text)), isRecalled: () => true } : undefined
    },
    recallFormer: (linted, others) => {
      const former = recallFormer(linted, others, remembered)
      from = former?.groups && cache.groups?.run
      return former
    },
    createKeeper: isRenewed => {
      const size = countDocuments(pass)
      if (isRenewed ? from === undefined : size > mostGrouped) return undefined
      return draft.begin(isRenewed ? from : undefined)
    },
    forget: () => {
      pass = undefined
    },
    note: (document, found) => void pass?.found.set(document, found),
    toRuns: () => {
      const { linted = [], beside = [], found } = pass ?? {}
      const traces = linted.map(text => ({ seen: records.seenOf(text), found: found?.get(text.document) }))
      runs.add(traces, beside)
      const run = runs.seenIn(traces, beside)
      return { runs: runs.toRuns(), groupedRun: run === undefined ? undefined : { run, size: countDocuments(pass) } }
    },
  }
}

/** What is remembered, and where groups are written to. */
interface Remembered {
  readonly runs: WorkspaceRuns
  readonly records: TextRecords
  readonly cache: CacheFile
  readonly draft: GroupDraft
}

/** Of so many documents groups are kept: they take half as much room as all else, and of more a run anew is long anyhow. */
const mostGrouped = 4000

function countDocuments(pass: Pass | undefined): number {
  return pass === undefined ? 0 : pass.linted.length + pass.beside.length
}

function recallFormer(
  linted: readonly CheckedText[],
  others: readonly CheckedText[],
  { runs, records, cache }: Remembered,
): FormerRun | undefined {
  const formers = linted.map(text => ({ text, former: records.findFormer(text) }))
  const changed = formers.filter(({ former }) => former?.isChanged !== false)
  if (isMuchChanged(changed.length, linted.length) || changed.some(({ former }) => former === undefined)) return undefined
  const traces = formers.map(({ former }) => former?.entry ?? nothing)
  const beside = traceBeside(others, records)
  if (!runs.isKnown(traces, beside)) return undefined
  const entries = new Map(formers.map(({ text, former }) => [text.document, former?.entry]))
  return {
    groups: cache.groups?.run === runs.seenIn(traces, beside) ? openGroups(cache) : undefined,
    changed: new Map(changed.map(({ text, former }) => [text.document, former?.document])),
    findingsOf: (document, ruleId) => readFindings(entries.get(document), ruleId),
  }
}

/** Of texts that are not linted only what rules see counts. */
function traceBeside(others: readonly CheckedText[], records: TextRecords): readonly Trace[] {
  return others.map(text => ({ seen: records.seenOf(text), found: "" }))
}

function readFindings(entry: CacheEntry | undefined, ruleId?: string): readonly Finding[] {
  if (entry === undefined || entry.found === "") return []
  if (ruleId === undefined) return unpackFindings(entry.read("workspace"))
  if (!entry.readBytes("workspace").includes(JSON.stringify(ruleId))) return []
  return unpackFindings(entry.read("workspace")).filter(finding => finding.ruleId === ruleId)
}
