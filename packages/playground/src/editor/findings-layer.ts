import { forEachDiagnostic, setDiagnostics, type Action, type Diagnostic } from "@codemirror/lint"
import type { EditorState, Text, TransactionSpec } from "@codemirror/state"
import type { EditorView } from "@codemirror/view"
import type { LintMessage } from "../linting/protocol.ts"
import { renderWords } from "../panels/message-words.ts"

/** An edit that a finding offers. */
export interface Offer {
  /** What it does, one sentence. */
  readonly name: string
  readonly edits: LintMessage["edits"]
}

/** What a finding offers to do: its safe fix, then the rewrites to choose from. */
export function listOffers({ fix, edits, suggestions = [] }: LintMessage): Offer[] {
  const safe = fix === undefined ? [] : [{ name: "Fix this.", edits }]
  return [...safe, ...suggestions.map(({ desc, edits: own }) => ({ name: desc, edits: own }))]
}

/** A place in the text; lines and columns are 1-based. */
export type Place = Pick<LintMessage, "line" | "column" | "endLine" | "endColumn">

/** Where a finding stands in the editor's text; an empty place is widened to the next character, so that it can be seen. */
export function rangeOf({ line, column, endLine, endColumn }: Place, doc: Text): { readonly from: number; readonly to: number } {
  const from = offsetOf(doc, line, column)
  const to = Math.max(from, offsetOf(doc, endLine, endColumn))
  return { from, to: from === to ? Math.min(doc.length, to + 1) : to }
}

function offsetOf(doc: Text, line: number, column: number): number {
  const found = doc.line(Math.min(Math.max(line, 1), doc.lines))
  return Math.min(found.from + column - 1, found.to)
}

interface FindingDiagnostic extends Diagnostic {
  readonly index: number
}

/** A finding in the text. */
export interface ShownFinding {
  /** What it says. */
  readonly words: string
  /** Its place among the findings, 0-based. */
  readonly index: number
}

/** The findings at the cursor or in the selection. */
export function findingsAt(state: EditorState): ShownFinding[] {
  const found: ShownFinding[] = []
  const { from, to } = state.selection.main
  forEachDiagnostic(state, (diagnostic, start, end) => {
    const { message, index } = diagnostic as FindingDiagnostic // as `showFindings` made them
    if (start <= to && from <= end) found.push({ words: message, index })
  })
  return found.toSorted((a, b) => a.index - b.index)
}

/** Shows findings at their words, with what they offer; `apply` is asked to make an offer's edits. */
export function showFindings(
  state: EditorState,
  messages: readonly LintMessage[],
  apply: (view: EditorView, offer: Offer) => void,
): TransactionSpec {
  const diagnostics = messages.map((message, index): FindingDiagnostic => {
    const actions = listOffers(message).map((offer): Action => ({
      name: offer.name.replaceAll("`", "").replace(/\.$/, ""),
      apply: view => apply(view, offer),
    }))
    return {
      ...rangeOf(message, state.doc),
      severity: message.severity === 2 ? "error" : "warning",
      message: `${message.message} ${message.help}`,
      renderMessage: () => renderFinding(message),
      actions,
      index,
    }
  })
  return setDiagnostics(state, diagnostics)
}

function renderFinding({ message, help, ruleId }: LintMessage): Node {
  const box = document.createElement("div")
  for (const [className, text] of [
    ["op-finding-text", message],
    ["op-finding-help", help],
    ["op-finding-rule", ruleId ?? ""],
  ] as const) {
    if (text === "") continue
    const line = document.createElement("p")
    line.className = className
    line.append(...renderWords(text))
    box.append(line)
  }
  return box
}
