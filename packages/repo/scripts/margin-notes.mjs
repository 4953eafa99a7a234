import { readFileSync } from "node:fs"
import { join } from "node:path"
import { root } from "./bundle.mjs"

/** The marks that a coach made on real documents before any finding was seen. */
export function readMarginNotes() {
  return JSON.parse(readFileSync(join(root, "docs/margin-notes.json"), "utf8")).notes
}

/**
 * Whether a finding makes a coach's mark: one of the rules that the mark names, on the same statement. A finding that
 * speaks once for several statements makes the marks on each. A mark that stands for the page is made anywhere on it.
 */
export function makesMark(note, finding) {
  return finding.document === note.document && note.rules.includes(finding.rule) && (note.page === true || isAt(note, finding))
}

/**
 * Whether a finding makes the mark, or points at its statement with a rule that speaks in place of one that the mark
 * names, by the rules' own `supersedes`. A rule that supersedes every other says none of them.
 */
export function speaksForMark(note, finding, rules) {
  if (makesMark(note, finding)) return true
  const replaced = (rules[finding.rule]?.supersedes ?? []).map(({ rule }) => rule)
  return finding.document === note.document && isAt(note, finding) && replaced.some(rule => note.rules.includes(rule))
}

function isAt({ line }, finding) {
  return finding.line === line || finding.related.includes(line)
}
