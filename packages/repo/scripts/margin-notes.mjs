import { readFileSync } from "node:fs"
import { join } from "node:path"
import { root } from "./bundle.mjs"

/** Rules whose findings stand at a page's or a board's heading, wherever the mark was put. */
const pageRules = new Set(["cycle-declared", "kpi-count", "max-objectives", "max-total-key-results"])

/** Rules that swallow findings on key results and list them as related. */
const partsOf = { "no-task-list": ["no-output-key-result", "no-activity-key-result", "no-activity-volume", "max-binary-key-results"] }

/** The marks that a coach made on real documents before any finding was seen. */
export function readMarginNotes() {
  return JSON.parse(readFileSync(join(root, "docs/margin-notes.json"), "utf8")).notes
}

/**
 * Whether a finding makes a coach's mark: one of the rules that the mark names, on the same statement. A finding that
 * speaks once for several statements makes the marks on each. A mark that stands for the page is made anywhere on it.
 */
export function makesMark(note, finding) {
  if (finding.document !== note.document || !note.rules.includes(finding.rule)) return false
  return note.page === true || [finding.line, ...finding.related].includes(note.line)
}

/**
 * The same with some play: also a line beside the mark's, rules of a whole page wherever the mark stands, and the
 * composite that speaks for a rule that the mark names.
 */
export function nearlyMakesMark(note, finding) {
  if (finding.document !== note.document) return false
  const isOnLine = at => Math.abs(at - note.line) <= 1
  if (note.rules.includes(finding.rule))
    return note.page === true || pageRules.has(finding.rule) || [finding.line, ...finding.related].some(isOnLine)
  return note.rules.some(rule => partsOf[finding.rule]?.includes(rule)) && finding.related.some(isOnLine)
}
