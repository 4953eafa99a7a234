import type { CheckedDocument, Finding } from "@okrlint/core"
import { keepCheck, restoreCheck, type KeptParts } from "./kept-check.ts"
import { packFindings, unpackFindings } from "./packed-finding.ts"
import type { CheckedText, TextToLint } from "./lint-texts.ts"

/** Keeps a text, perhaps in less room; gives the function that reads it again. */
export type KeepText = (text: string) => () => string

/** Reads a part of what checking a text gave. */
export type ReadPart = (part: keyof KeptParts) => string

/** What checking many texts gave, kept as texts: its objects take ten times the room. */
export interface CheckStore {
  /** Keeps what checking a text gave. The text itself is not kept: it is read from its source. */
  add(source: TextToLint, checked: CheckedText): CheckedText
  /** Keeps the parts of a check. */
  keep(parts: KeptParts): ReadPart
  /** A document whose parts are read when they are asked for. Facts stay read, all else of one document at a time. */
  open(read: ReadPart, filePath: string | undefined): CheckedDocument
  /** What keeps the findings of one rule over all documents. */
  createFindingsKeeper(): (findings: readonly Finding[]) => () => readonly Finding[]
  /** Lets go of the facts that were read, once rules over all documents have run. */
  releaseFacts(): void
}

/** A store for the checks of one run. Texts that are read again in one order are kept together, by what `createKeeper` gives. */
export function createCheckStore(createKeeper: () => KeepText): CheckStore {
  const keepText = createKeeper()
  const facts = new Map<CheckedDocument, CheckedDocument["facts"]>()
  let latest: { readonly owner: CheckedDocument; readonly document: CheckedDocument } | undefined

  const open = (read: ReadPart, filePath: string | undefined): CheckedDocument => {
    const readAnew = (owner: CheckedDocument): CheckedDocument => {
      if (latest?.owner !== owner) latest = { owner, document: restoreCheck(read, filePath) }
      return latest.document
    }
    return {
      filePath,
      get findings() {
        return readAnew(this).findings
      },
      get directives() {
        return readAnew(this).directives
      },
      get inlineConfigs() {
        return readAnew(this).inlineConfigs
      },
      get outline() {
        return readAnew(this).outline
      },
      get ruleIds() {
        return readAnew(this).ruleIds
      },
      get facts() {
        const known = facts.get(this) ?? readAnew(this).facts
        facts.set(this, known)
        return known
      },
    }
  }
  const keep = (parts: KeptParts): ReadPart => {
    const { findings, state, outline, facts } = parts
    const kept = { findings: keepText(findings), state: keepText(state), outline: keepText(outline), facts: keepText(facts) }
    return part => kept[part]()
  }
  return {
    keep,
    open,
    add: (source, { text: _text, document, ...checked }) => ({
      ...checked,
      get text() {
        return source.text
      },
      // A page without goals gives next to nothing, and most Markdown is like that.
      document: isBare(document) ? document : open(keep(keepCheck(document, checked.isDayBound)), checked.filePath),
    }),
    createFindingsKeeper: () => {
      const keepFindings = createKeeper()
      return findings => {
        const read = keepFindings(packFindings(findings))
        return () => unpackFindings(read())
      }
    },
    releaseFacts: () => facts.clear(),
  }
}

function isBare({ findings, outline, directives, inlineConfigs, facts }: CheckedDocument): boolean {
  return [findings, outline, directives, inlineConfigs, Object.keys(facts)].every(list => list.length === 0)
}
