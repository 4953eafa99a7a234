import type { CheckedDocument } from "@okrlint/core"
import type { FindingsOf } from "../linter/lint-memory.ts"
import type { CheckedText } from "../linter/lint-texts.ts"
import { unpackFindings } from "../linter/packed-finding.ts"
import type { CacheEntry } from "./cache-entry.ts"
import type { TextRecords } from "./text-records.ts"
import type { Trace, WorkspaceRuns } from "./workspace-runs.ts"

/** What rules over all documents found in this run, pass by pass. */
export interface WorkspaceMemory {
  /** Begins a pass; what they find in it, when that is known. */
  recall(linted: readonly CheckedText[], beside: readonly CheckedText[]): FindingsOf | undefined
  /** Whether what they find is recalled. */
  isRecalled(): boolean
  /** Does not write the pass down. */
  forget(): void
  /** Takes what stands for their findings in a document. */
  note(document: CheckedDocument, found: string): void
  /** The line to write down; undefined when it is as it was. */
  toEntry(): CacheEntry | undefined
}

interface Pass {
  readonly linted: readonly CheckedText[]
  readonly beside: readonly Trace[]
  readonly isRecalled: boolean
  readonly found: Map<CheckedDocument, string>
}

/** Of documents in which these rules look at nothing. */
const nothing: Trace = { seen: "", found: "" }

/** Of documents of which nothing is known. */
export const unknownTrace: Trace = { seen: undefined, found: undefined }

/** Remembers what the cache holds of the runs of these rules. */
export function createWorkspaceMemory(runs: WorkspaceRuns, records: TextRecords): WorkspaceMemory {
  let pass: Pass | undefined
  return {
    recall: (linted, others) => {
      const entries = new Map(linted.map(text => [text, records.findSeen(text)]))
      const traces = linted.map(text => entries.get(text) ?? (records.seenOf(text) === "" ? nothing : unknownTrace))
      const beside = others.map(text => ({ seen: records.seenOf(text), found: "" }))
      const isRecalled = runs.isKnown(traces, beside)
      pass = { linted, beside, isRecalled, found: new Map() }
      return isRecalled ? text => readFindings(entries.get(text)) : undefined
    },
    isRecalled: () => pass?.isRecalled === true,
    forget: () => {
      pass = undefined
    },
    note: (document, found) => void pass?.found.set(document, found),
    toEntry: () => {
      const { linted = [], beside = [], found } = pass ?? {}
      const traces = linted.map(text => ({ seen: records.seenOf(text), found: found?.get(text.document) }))
      runs.add(traces, beside)
      return runs.toEntry()
    },
  }
}

function readFindings(entry: CacheEntry | undefined): ReturnType<FindingsOf> {
  return entry === undefined ? [] : unpackFindings(entry.read("workspace"))
}
