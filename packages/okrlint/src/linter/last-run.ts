import type { Finding, FormerRun } from "@okrlint/core"
import type { FoundAcross } from "./lint-memory.ts"
import type { CheckedText } from "./lint-texts.ts"

/** What rules over all documents found the last time, so that the next time they look only at what has changed. */
export interface LastRun {
  /** Undefined where too much has changed. */
  recall(texts: readonly CheckedText[]): FormerRun | undefined
  keep(texts: readonly CheckedText[], found: FoundAcross): void
}

interface Kept {
  readonly text: CheckedText
  readonly findings: readonly Finding[]
}

/** Where more have changed, looking at what has changed takes longer than looking at all. */
const mostChanged = 1 / 4

/** Whether so many of all texts have changed that rules had better look at all; one never is. */
export function isMuchChanged(changed: number, all: number): boolean {
  return changed > Math.max(1, all * mostChanged)
}

/** Remembers one run, in memory. */
export function createLastRun(): LastRun {
  let last: ReadonlyMap<string | undefined, Kept> = new Map()
  return {
    recall: texts => {
      const kept = last
      const formerOf = ({ filePath }: CheckedText): CheckedText | undefined => kept.get(filePath)?.text
      const changed = texts.filter(text => formerOf(text)?.document !== text.document)
      if (isMuchChanged(changed.length, texts.length) || !changed.every(text => hasSameRules(text, formerOf(text)))) return undefined
      const paths = new Set(texts.map(({ filePath }) => filePath))
      if ([...kept.keys()].some(path => !paths.has(path))) return undefined
      const findings = new Map(texts.map(({ filePath, document }) => [document, kept.get(filePath)?.findings]))
      return {
        changed: new Map(changed.map(text => [text.document, formerOf(text)?.document])),
        findingsOf: (document, ruleId) => {
          const all = findings.get(document) ?? []
          return ruleId === undefined ? all : all.filter(finding => finding.ruleId === ruleId)
        },
      }
    },
    keep: (texts, found) => {
      last = new Map(texts.map(text => [text.filePath, { text, findings: found.findingsIn(text) }]))
    },
  }
}

/** A text that was not there is looked at with the rules that it has. */
function hasSameRules({ config, document }: CheckedText, former: CheckedText | undefined): boolean {
  if (former === undefined) return true
  return former.config === config && JSON.stringify(former.document.inlineConfigs) === JSON.stringify(document.inlineConfigs)
}
