import type { CheckedDocument, Finding, FormerRun } from "@okrlint/core"
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
export const mostChanged = 1 / 4

/** Remembers one run, in memory. */
export function createLastRun(): LastRun {
  let last: ReadonlyMap<string | undefined, Kept> = new Map()
  return {
    recall: texts => {
      const changed = texts.filter(({ filePath, document }) => last.get(filePath)?.text.document !== document)
      if (changed.length > texts.length * mostChanged || !changed.every(text => hasSameRules(text, last.get(text.filePath)?.text)))
        return undefined
      const paths = new Set(texts.map(({ filePath }) => filePath))
      if ([...last.keys()].some(path => !paths.has(path))) return undefined
      const kept = last
      const byDocument = new Map(texts.map(({ filePath, document }) => [document, kept.get(filePath)]))
      return {
        changed: new Map(
          changed.map(({ document }): [CheckedDocument, CheckedDocument | undefined] => [
            document,
            byDocument.get(document)?.text.document,
          ]),
        ),
        findingsOf: (document, ruleId) => {
          const { findings = [] } = byDocument.get(document) ?? {}
          return ruleId === undefined ? findings : findings.filter(finding => finding.ruleId === ruleId)
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
