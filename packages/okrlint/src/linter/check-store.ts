import type { CheckedDocument, KeepFindings } from "@okrlint/core"
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
  /** Keeps a text that no source has. */
  readonly keepText: KeepText
  /** A store for the checks of the same texts, fixed: its texts are read in an order of their own. */
  forNextPass(): CheckStore
  /** Keeps the parts of a check. */
  keep(parts: KeptParts): ReadPart
  /**
   * A document whose parts are read when they are asked for. Those of one document stay read, and facts until they are released; those
   * of a document that was added do not.
   */
  open(read: ReadPart, filePath: string | undefined): CheckedDocument
  /** What keeps findings that are read again in the order of their documents. */
  createFindingsKeeper(): KeepFindings
  /** Lets go of the facts that were read, once rules over all documents have run. */
  releaseFacts(): void
}

/** A store for the checks of one run. Texts that are read again in one order are kept together, by what `createKeeper` gives. */
export function createCheckStore(createKeeper: () => KeepText): CheckStore {
  const keepText = createKeeper()
  const keepFactsText = createKeeper()
  const facts = new Map<CheckedDocument, CheckedDocument["facts"]>()
  let latest: { readonly owner: CheckedDocument; readonly document: CheckedDocument } | undefined

  const open = (read: ReadPart, filePath: string | undefined, ownFacts?: CheckedDocument["facts"]): CheckedDocument => {
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
        const known = ownFacts ?? facts.get(this) ?? keepFacts(readAnew(this).facts, keepFactsText)
        facts.set(this, known)
        return known
      },
    }
  }
  const addDocument = (document: CheckedDocument): CheckedDocument => {
    const { findings, state, outline } = keepCheck({ ...document, facts: {} }, false)
    return open(keepParts({ findings, state, outline, facts: "" }, keepText), document.filePath, keepFacts(document.facts, keepFactsText))
  }
  return {
    keep: parts => keepParts(parts, keepText),
    keepText,
    open: (read, filePath) => open(read, filePath),
    add: (source, { text: _text, document, ...checked }) => ({
      ...checked,
      get text() {
        return source.text
      },
      // A page without goals gives next to nothing, and most Markdown is like that.
      document: isBare(document) ? document : addDocument(document),
    }),
    forNextPass: () => createCheckStore(createKeeper),
    createFindingsKeeper: () => createFindingsKeeper(createKeeper()),
    releaseFacts: () => facts.clear(),
  }
}

/** A source whose text lies elsewhere until it is asked for. */
export function keepSource({ text, ...source }: TextToLint, keepText: KeepText): TextToLint {
  const read = keepText(text)
  return {
    ...source,
    get text() {
      return read()
    },
  }
}

function createFindingsKeeper(keepText: KeepText): KeepFindings {
  return findings => {
    const read = keepText(packFindings(findings))
    return () => unpackFindings(read())
  }
}

function keepParts({ findings, state, outline, facts }: KeptParts, keepText: KeepText): ReadPart {
  const kept = { findings: keepText(findings), state: keepText(state), outline: keepText(outline), facts: keepText(facts) }
  return part => kept[part]()
}

/** Facts that are read whenever a rule asks for them: few rules look at them, one after another. */
function keepFacts(facts: CheckedDocument["facts"], keepText: KeepText): CheckedDocument["facts"] {
  const kept = {}
  for (const [key, value] of Object.entries(facts)) {
    const read = keepText(JSON.stringify(value))
    Object.defineProperty(kept, key, { enumerable: true, get: () => JSON.parse(read()) as unknown })
  }
  return kept
}

function isBare({ findings, outline, directives, inlineConfigs, facts }: CheckedDocument): boolean {
  return [findings, outline, directives, inlineConfigs, Object.keys(facts)].every(list => list.length === 0)
}
