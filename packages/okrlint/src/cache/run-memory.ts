import type { CheckedDocument, Finding } from "@okrlint/core"
import { restoreCheck, type KeptCheck } from "../linter/kept-check.ts"
import { restoreFinish } from "../linter/kept-finish.ts"
import type { CheckStore } from "../linter/check-store.ts"
import type { LintMemory, RecalledResult } from "../linter/lint-memory.ts"
import type { TextToLint } from "../linter/lint-texts.ts"
import { packFindings } from "../linter/packed-finding.ts"
import { createCacheDraft } from "./cache-draft.ts"
import type { CacheEntry } from "./cache-entry.ts"
import type { CacheFile } from "./cache-file.ts"
import { noKeys, type TextKeys } from "./text-key.ts"
import { createTextRecords, sumOf } from "./text-records.ts"
import { createTextStore, type Known } from "./text-store.ts"
import { createWorkspaceMemory, unknownTrace } from "./workspace-memory.ts"
import { createWorkspaceRuns, type Trace } from "./workspace-runs.ts"
import type { CacheChanges } from "./write-cache.ts"

/** What a run remembers from. */
export interface RunMemoryOptions {
  readonly cache: CacheFile
  readonly keys: TextKeys
  /** ISO day that counts as today. */
  readonly now: string
  /** Keeps what is read of many texts in little room. */
  readonly store?: CheckStore | undefined
}

/** The memory of a run, and what it has to write down afterwards. */
export interface RunMemory extends LintMemory {
  /** Texts that it does not know, so that they have to be checked. */
  findUnknown(texts: readonly TextToLint[]): TextToLint[]
  /** Whether no rule has to run on these texts, not even one over all documents. */
  knowsAll(texts: readonly TextToLint[], beside: readonly TextToLint[]): boolean
  /** Takes what another thread found for a text. */
  learn(text: TextToLint, check: KeptCheck): void
  /** What the cache does not hold as it is now. */
  listNews(): Omit<CacheChanges, "met">
}

/** Remembers what the cache holds for the texts of a run as they are now. */
export function createRunMemory(options: RunMemoryOptions): RunMemory {
  const { find, learn } = createTextStore(options)
  const byDocument = new Map<CheckedDocument, Known>()
  const records = createTextRecords(options, document => byDocument.get(document))
  const runs = createWorkspaceRuns(options.cache.runs)
  const draft = createCacheDraft()
  const workspace = createWorkspaceMemory({ runs, records, cache: options.cache, draft: draft.groups })
  return {
    findUnknown: texts => texts.filter(text => find(text) === undefined),
    learn,
    listNews: () => ({ draft, ...workspace.toRuns() }),
    knowsAll: (texts, beside) => {
      const traceOf = (text: TextToLint): Trace => find(text)?.entry ?? unknownTrace
      return runs.isKnown(texts.map(traceOf), beside.map(traceOf))
    },
    recallCheck: text => {
      const known = find(text)
      if (known === undefined) return undefined
      const document = (options.store?.open ?? restoreCheck)(known.read, text.filePath)
      byDocument.set(document, known)
      return { document, isDayBound: known.isDayBound, ...(known.entry && { hasFacts: known.entry.seen !== "" }) }
    },
    recallWorkspace: workspace.recall,
    recallFormerRun: workspace.recallFormer,
    createGroupKeeper: options.keys === noKeys ? () => undefined : workspace.createKeeper,
    doubtWorkspace: workspace.forget,
    recallResult: (text, across) => {
      const entry = byDocument.get(text.document)?.entry
      if (entry === undefined || !(across.isRecalled(text) || sumOf(packFindings(across.findingsIn(text))) === entry.found))
        return undefined
      workspace.note(text.document, entry.found)
      return recallResult(entry, text.document, () => across.findingsIn(text))
    },
    keep: linted => {
      const { text, finished } = linted
      const key = records.keyOf(text)
      if (key === undefined || text.filePath === undefined) return
      const packed = packFindings(linted.workspace)
      const found = sumOf(packed)
      workspace.note(text.document, found)
      // What failed, or ran out of time, may not fail again.
      if (finished.findings.some(({ fatal }) => fatal)) return
      const place = { key, path: text.filePath, found, workspace: packed }
      if (draft.holds(place)) return
      const { entry, parts } = records.toEntry(linted, place)
      draft.add(entry, parts)
    },
  }
}

function recallResult(entry: CacheEntry, document: CheckedDocument, readWorkspace: () => readonly Finding[]): RecalledResult {
  return {
    finished: restoreFinish(() => entry.read("finish"), readWorkspace, document),
    kept: {
      counts: entry.counts,
      messages: () => entry.readBytes("messages"),
      suppressedMessages: () => entry.readBytes("suppressedMessages"),
    },
  }
}
