import type { CheckedDocument } from "@okrlint/core"
import { keepCheck, noFacts, restoreCheck, type KeptParts } from "../linter/kept-check.ts"
import { keepFinish } from "../linter/kept-finish.ts"
import type { LintedText } from "../linter/lint-memory.ts"
import type { CheckedText } from "../linter/lint-texts.ts"
import { keepCounts } from "../results/kept-result.ts"
import type { CacheEntry, EntryParts, NewEntry } from "./cache-entry.ts"
import type { RunMemoryOptions } from "./run-memory.ts"
import { hash, type TextKeys } from "./text-key.ts"
import type { Known } from "./text-store.ts"

/** What is written down of checked texts. */
export interface TextRecords {
  /** Tells what rules over all documents look at in a text; empty when that is nothing, undefined when nothing can tell. */
  seenOf(text: CheckedText): string | undefined
  /** The entry in which they looked at the same, though the text may have changed since. */
  findSeen(text: CheckedText): CacheEntry | undefined
  /** What is known of the text as it was; undefined when it had other rules, or nothing can tell. */
  findFormer(text: CheckedText): FormerText | undefined
  /** Undefined for a text that nothing can tell. */
  keyOf(text: CheckedText): string | undefined
  /** What is to be written of a linted text. */
  toEntry(linted: LintedText, place: EntryPlace): { readonly entry: NewEntry; readonly parts: EntryParts }
}

/** A text as rules over all documents last saw it. */
export interface FormerText {
  /** Absent when they looked at nothing in it. */
  readonly entry?: CacheEntry
  readonly document?: CheckedDocument
  /** Whether they look at something else in it now. */
  readonly isChanged: boolean
}

/** What an entry is known by, and the packed findings of rules over all documents in it. */
export interface EntryPlace extends Pick<CacheEntry, "path" | "key" | "found"> {
  readonly workspace: string
}

/** Writes texts down, each once; `knownOf` gives what is known of a document already. */
export function createTextRecords(
  { cache, keys, now, store }: RunMemoryOptions,
  knownOf: (document: CheckedDocument) => Known | undefined,
): TextRecords {
  const seen = new Map<CheckedDocument, string>()
  const kept = new Map<CheckedDocument, KeptParts>()
  const partsOf = ({ document, isDayBound }: CheckedText): KeptParts => {
    const parts = kept.get(document) ?? knownParts(knownOf(document)) ?? keepCheck(document, isDayBound)
    if (store === undefined) kept.set(document, parts) // many would take too much room
    return parts
  }
  const seenOf = (text: CheckedText): string | undefined => {
    const known = knownOf(text.document)
    if (known?.entry !== undefined) return known.entry.seen
    if (known === undefined && Object.keys(text.document.facts).length === 0) return ""
    const config = keys.ofConfig(text.config)
    if (config === undefined || text.filePath === undefined) return undefined
    const sum = seen.get(text.document) ?? sumUp(config, text.filePath, partsOf(text))
    seen.set(text.document, sum)
    return sum
  }
  return {
    seenOf,
    findFormer: text => {
      const seen = seenOf(text)
      if (seen === undefined) return undefined
      const entry = knownOf(text.document)?.entry ?? (text.filePath === undefined ? undefined : cache.find(text.filePath))
      if (entry === undefined || entry.seen === "") return { isChanged: seen !== "" }
      return entry.seen === seen ? { entry, isChanged: false } : restoreFormer(entry, text, keys)
    },
    findSeen: text => {
      const entry = knownOf(text.document)?.entry
      if (entry !== undefined || text.filePath === undefined) return entry
      const seen = seenOf(text)
      const former = seen === undefined || seen === "" ? undefined : cache.find(text.filePath)
      return former?.seen === seen ? former : undefined
    },
    keyOf: text => knownOf(text.document)?.entry?.key ?? keys.ofText(text),
    toEntry: ({ text, workspace: inWorkspace, finished, toResult }, { path, key, found, workspace }) => {
      const { document, isDayBound } = text
      const result = toResult()
      const mayExpire = document.directives.some(({ until }) => until !== undefined)
      return {
        entry: {
          ...{ path, key, day: isDayBound || mayExpire ? now : "" },
          ...{ seen: seenOf(text) ?? "", found, counts: keepCounts(result) },
        },
        parts: {
          ...partsOf(text),
          messages: JSON.stringify(result.messages),
          suppressedMessages: JSON.stringify(result.suppressedMessages),
          workspace,
          finish: keepFinish(finished, { document, workspace: inWorkspace }),
        },
      }
    },
  }
}

/** The text that an entry was of, when it had the same rules: its sum is one of the config, too. */
function restoreFormer(entry: CacheEntry, { config, document: present }: CheckedText, keys: TextKeys): FormerText | undefined {
  const key = keys.ofConfig(config)
  if (key === undefined || hashSeen(key, entry.path, entry.read) !== entry.seen) return undefined
  const document = restoreCheck(entry.read, entry.path)
  const isConfiguredAlike = JSON.stringify(document.inlineConfigs) === JSON.stringify(present.inlineConfigs)
  return isConfiguredAlike ? { entry, document, isChanged: true } : undefined
}

function sumUp(config: string, path: string, parts: KeptParts): string {
  return parts.facts === noFacts ? "" : hashSeen(config, path, part => parts[part])
}

/** Stands for what rules over all documents look at in one. */
function hashSeen(config: string, path: string, read: (part: keyof KeptParts) => string): string {
  return hash([config, path, read("facts"), read("state"), read("outline")])
}

/** Stands for what rules over all documents found in one, by their packed findings; empty when that is nothing. */
export function sumOf(workspace: string): string {
  return workspace === "[]" ? "" : hash([workspace])
}

function knownParts(known: Known | undefined): KeptParts | undefined {
  return (
    known && { findings: known.read("findings"), state: known.read("state"), outline: known.read("outline"), facts: known.read("facts") }
  )
}
