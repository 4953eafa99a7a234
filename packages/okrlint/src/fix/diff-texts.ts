import { findEdits, type LineEdit } from "./line-edits.ts"

/** Lines shown before and after a change, as `diff -u` does. */
const contextLines = 3

/** Two states of a file. */
export interface TextPair {
  /** Relative, with `/` between folders; `a/` and `b/` are put before it, as git does. */
  readonly path: string
  readonly before: string
  readonly after: string
}

/** A unified diff that `git apply` and `patch -p1` take; empty when nothing differs. */
export function diffTexts({ path, before, after }: TextPair): string {
  if (before === after) return ""
  const oldLines = splitLines(before)
  const newLines = splitLines(after)
  const hunks = groupEdits(findEdits(oldLines, newLines)).map(edits => renderHunk(edits, oldLines, newLines))
  return `--- a/${path}\n+++ b/${path}\n${hunks.join("")}`
}

/** Lines with their breaks; a carriage return stays part of its line. */
function splitLines(text: string): string[] {
  const lines = text.split(/(?<=\n)/)
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines
}

/** Changes whose context would meet are shown together. */
function groupEdits(edits: readonly LineEdit[]): LineEdit[][] {
  const groups: LineEdit[][] = []
  for (const edit of edits) {
    const last = groups.at(-1)
    const previous = last?.at(-1)
    if (last && previous && edit.oldStart - previous.oldEnd <= 2 * contextLines) last.push(edit)
    else groups.push([edit])
  }
  return groups
}

function renderHunk(edits: readonly LineEdit[], oldLines: readonly string[], newLines: readonly string[]): string {
  const [first, last] = [edits[0]!, edits.at(-1)!]
  const oldFrom = Math.max(0, first.oldStart - contextLines)
  const oldTo = Math.min(oldLines.length, last.oldEnd + contextLines)
  const newFrom = first.newStart - (first.oldStart - oldFrom)
  const newTo = last.newEnd + (oldTo - last.oldEnd)
  const body: string[] = []
  let at = oldFrom
  for (const { oldStart, oldEnd, newStart, newEnd } of edits) {
    body.push(...mark(" ", oldLines.slice(at, oldStart)))
    body.push(...mark("-", oldLines.slice(oldStart, oldEnd)), ...mark("+", newLines.slice(newStart, newEnd)))
    at = oldEnd
  }
  body.push(...mark(" ", oldLines.slice(at, oldTo)))
  return `@@ -${renderRange(oldFrom, oldTo)} +${renderRange(newFrom, newTo)} @@\n${body.join("")}`
}

function mark(sign: string, lines: readonly string[]): string[] {
  return lines.map(line => (line.endsWith("\n") ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`))
}

/** 1-based line and count; a count of one is left out, and an empty range names the line before it. */
function renderRange(from: number, to: number): string {
  const count = to - from
  if (count === 1) return String(from + 1)
  return `${count === 0 ? from : from + 1},${count}`
}
