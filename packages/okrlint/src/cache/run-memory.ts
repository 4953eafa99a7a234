import type { CheckedDocument, Finding } from "@okrlint/core"
import { keepCheck, noFacts, restoreCheck, type KeptCheck } from "../linter/kept-check.ts"
import { keepFinish, restoreFinish } from "../linter/kept-finish.ts"
import type { LintedText, LintMemory } from "../linter/lint-memory.ts"
import type { CheckedText, TextToLint } from "../linter/lint-texts.ts"
import { packFindings, unpackFindings } from "../linter/packed-finding.ts"
import type { CacheEntry } from "./cache-entry.ts"
import type { CacheFile } from "./cache-file.ts"
import type { TextKey } from "./text-key.ts"
import { createWorkspaceRuns } from "./workspace-runs.ts"

/** What a run remembers from. */
export interface RunMemoryOptions {
  readonly cache: CacheFile
  readonly keyOf: TextKey
  /** ISO day that counts as today. */
  readonly now: string
}

/** The memory of a run, and what it has to write down afterwards. */
export interface RunMemory extends LintMemory {
  /** Texts that it does not know, so that they have to be checked. */
  findUnknown(texts: readonly TextToLint[]): TextToLint[]
  /** Whether no rule has to run on these texts, not even one over all documents. */
  knowsAll(texts: readonly TextToLint[], beside: readonly TextToLint[]): boolean
  /** Takes what another thread found for a text. */
  learn(text: TextToLint, check: KeptCheck): void
  /** Entries that the cache does not hold as they are now. */
  listNews(): CacheEntry[]
}

/** A text as this run knows it: from an entry, or from another thread. */
interface Known {
  readonly kept: Omit<KeptCheck, "isDayBound">
  readonly isDayBound: boolean
  readonly entry?: CacheEntry
}

/** Remembers what the cache holds for the texts of a run as they are now. */
export function createRunMemory(options: RunMemoryOptions): RunMemory {
  const { keyOf, now } = options
  const { find, learn } = createTextStore(options)
  const workspace = createWorkspaceMemory(options)
  const byDocument = new Map<CheckedDocument, Known>()
  const news = new Map<string, CacheEntry | undefined>()
  const pack = createPacker()
  const entryOf = ({ document }: CheckedText): CacheEntry | undefined => byDocument.get(document)?.entry
  return {
    findUnknown: texts => texts.filter(text => find(text) === undefined),
    learn,
    listNews: () => [...news.values(), workspace.finish()].filter(entry => entry !== undefined),
    knowsAll: (texts, beside) => {
      const all = [...texts, ...beside]
      if (all.some(text => find(text) === undefined)) return false
      workspace.see(all.filter(text => find(text)?.kept.facts !== noFacts))
      return workspace.isKnown(texts.map(text => find(text)?.entry))
    },
    recallCheck: text => {
      const known = find(text)
      if (known === undefined) return undefined
      const document = restoreCheck(known.kept, text.filePath)
      byDocument.set(document, known)
      return { document, isDayBound: known.isDayBound }
    },
    recallWorkspace: (texts, beside) => {
      const entries = texts.map(entryOf)
      workspace.see([...texts, ...beside].filter(text => hasFacts(text, byDocument.get(text.document))))
      if (!workspace.isKnown(entries)) return undefined
      return new Map(texts.map(({ document }, index) => [document, pack.unpack(workspaceOf(entries[index]))]))
    },
    doubtWorkspace: () => workspace.forget(),
    recallFinish: (text, found) => {
      const entry = entryOf(text)
      if (entry === undefined || entry.workspace !== pack.pack(found)) return undefined
      return restoreFinish(entry.finish, { document: text.document, workspace: found })
    },
    keep: linted => {
      const { text, finished } = linted
      const known = byDocument.get(text.document)
      const found = pack.pack(linted.workspace)
      workspace.keep(found)
      const key = known?.entry?.key ?? keyOf(text)
      // What failed, or ran out of time, may not fail again.
      if (key === undefined || text.filePath === undefined || finished.findings.some(({ fatal }) => fatal)) return
      news.set(text.filePath, known?.entry?.workspace === found ? undefined : toEntry(linted, { known, key, workspace: found, now }))
    },
  }
}

interface Packer {
  pack(findings: readonly Finding[]): string
  unpack(text: string): readonly Finding[]
}

/** Remembers the text of each list, as each is asked for several times. */
function createPacker(): Packer {
  const texts = new Map<readonly Finding[], string>()
  return {
    pack: findings => {
      const text = texts.get(findings) ?? packFindings(findings)
      texts.set(findings, text)
      return text
    },
    unpack: text => {
      const findings = unpackFindings(text)
      texts.set(findings, text)
      return findings
    },
  }
}

/** What rules over all documents found, document by document. */
interface WorkspaceMemory {
  /** Begins anew with the documents that they look at. */
  see(texts: readonly TextToLint[]): void
  /** Whether they would find what the entries of the linted documents say. */
  isKnown(entries: readonly (CacheEntry | undefined)[]): boolean
  /** Does not write this run down. */
  forget(): void
  /** Takes what they found in the next document. */
  keep(found: string): void
  finish(): CacheEntry | undefined
}

function createWorkspaceMemory({ cache, keyOf }: RunMemoryOptions): WorkspaceMemory {
  const runs = createWorkspaceRuns(cache)
  let seen: readonly string[] | undefined
  let found: string[] = []
  return {
    see: texts => {
      seen = listKeys(texts, keyOf)
      found = []
    },
    isKnown: entries => {
      if (seen === undefined || entries.includes(undefined)) return false
      return seen.length === 0 || runs.isKnown(seen, entries.map(workspaceOf))
    },
    forget: () => {
      seen = undefined
    },
    keep: one => void found.push(one),
    finish: () => {
      if (seen !== undefined && seen.length > 0) runs.add(seen, found)
      return runs.toEntry()
    },
  }
}

interface TextStore {
  find(text: TextToLint): Known | undefined
  learn(text: TextToLint, check: KeptCheck): void
}

function createTextStore({ cache, keyOf, now }: RunMemoryOptions): TextStore {
  const known = new Map<TextToLint, Known | undefined>()
  const lookUp = (text: TextToLint): Known | undefined => {
    const key = keyOf(text)
    const entry = key === undefined || text.filePath === undefined ? undefined : cache.find(text.filePath)
    const isValid = entry?.key === key && (entry?.day === "" || entry?.day === now)
    return isValid && entry !== undefined ? { kept: entry, entry, isDayBound: entry.day !== "" } : undefined
  }
  return {
    find: text => {
      if (!known.has(text)) known.set(text, lookUp(text))
      return known.get(text)
    },
    learn: (text, kept) => void known.set(text, { kept, isDayBound: kept.isDayBound }),
  }
}

/** Undefined when a text has no key, so that nothing tells whether it was seen. */
function listKeys(texts: readonly TextToLint[], keyOf: TextKey): string[] | undefined {
  const keys = texts.map(keyOf).filter(key => key !== undefined)
  return keys.length === texts.length ? keys : undefined
}

/** What no rule over all documents looks at is nothing to any of them. */
function hasFacts({ document }: CheckedText, known: Known | undefined): boolean {
  return known === undefined ? Object.keys(document.facts).length > 0 : known.kept.facts !== noFacts
}

function workspaceOf(entry: CacheEntry | undefined): string {
  return entry?.workspace ?? "[]"
}

interface EntryContext {
  readonly known: Known | undefined
  readonly key: string
  readonly workspace: string
  readonly now: string
}

function toEntry({ text, workspace: inWorkspace, finished }: LintedText, { known, key, workspace, now }: EntryContext): CacheEntry {
  const { document, filePath = "", isDayBound } = text
  const { findings, state, facts } = known?.kept ?? keepCheck(document, isDayBound)
  const mayExpire = document.directives.some(({ until }) => until !== undefined)
  return {
    path: filePath,
    key,
    day: isDayBound || mayExpire ? now : "",
    findings,
    state,
    facts,
    workspace,
    finish: keepFinish(finished, { document, workspace: inWorkspace }),
  }
}
