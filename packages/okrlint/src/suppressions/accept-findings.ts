import { lookUpRule } from "@okrlint/config"
import { internalFinding, type Finding, type FinishedDocument } from "@okrlint/core"
import { createLineIndex } from "@okrlint/core/model"
import type { CheckedText } from "../linter/lint-texts.ts"
import { applySuppressions, toEntries, type SuppressibleDocument } from "./apply-suppressions.ts"
import type { SuppressionEntry } from "./suppressions-file.ts"

/** What a run tells about the entries of one file. */
export interface SuppressionRecord {
  /** Entries to write when the findings that are left are accepted, too. */
  findNew(): readonly SuppressionEntry[]
  /** Entries that accepted a finding, as they are to be written now. */
  readonly current: readonly SuppressionEntry[]
  /** Entries of rules that did not run, which therefore cannot tell. */
  readonly untested: readonly SuppressionEntry[]
  readonly stale: readonly SuppressionEntry[]
}

/** A document whose accepted findings are silenced, and what the run tells about its entries. */
export interface AcceptedDocument {
  readonly finished: FinishedDocument
  readonly record: SuppressionRecord
}

/** Silences the findings that entries accept, and reports the entries that accept nothing any more. */
export function acceptFindings(text: CheckedText, finished: FinishedDocument, entries: readonly SuppressionEntry[]): AcceptedDocument {
  // Most runs accept nothing and write nothing, and then nobody asks for the outline.
  const describe = (): SuppressibleDocument => ({ text: text.text, outline: text.document.outline })
  if (entries.length === 0)
    return { finished, record: { findNew: () => toEntries(finished.findings, describe()), current: [], untested: [], stale: [] } }
  const presentEntries = entries.map(entry => ({ ...entry, rule: presentId(entry.rule, text) ?? entry.rule }))
  const document = describe()
  const { active, suppressed, current, stale } = applySuppressions(finished.findings, presentEntries, document)
  const untested = stale.filter(entry => !canTell(entry, text, finished))
  const certain = stale.filter(entry => !untested.includes(entry))
  return {
    finished: {
      findings: [...certain.map(staleFinding), ...active],
      suppressed: [...finished.suppressed, ...suppressed].sort((a, b) => a.span.start.offset - b.span.start.offset),
    },
    record: { findNew: () => toEntries(active, document), current, untested, stale: certain },
  }
}

function presentId(ruleId: string, { config }: CheckedText): string | undefined {
  return lookUpRule(ruleId, config.plugins)?.id
}

/** A rule that ran on the whole document can tell, and so can the lack of a rule. */
function canTell({ rule }: SuppressionEntry, text: CheckedText, { findings }: FinishedDocument): boolean {
  if (findings.some(({ fatal }) => fatal)) return false
  return text.document.ruleIds.includes(rule) || presentId(rule, text) === undefined
}

function staleFinding({ rule, goal }: SuppressionEntry): Finding {
  const about = goal === "board" || goal === "prose" ? `the ${goal}` : `\`${goal}\``
  return internalFinding({
    ruleId: "okrlint/stale-suppression",
    text: `Suppressions accept \`${rule}\` on ${about}, where it finds nothing any more.`,
    help: "Run `okrlint --prune-suppressions` to drop the entry.",
    span: createLineIndex("").spanAt(0, 0),
  })
}
