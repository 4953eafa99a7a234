import { defaultKeymap, history, historyKeymap } from "@codemirror/commands"
import { nextDiagnostic, previousDiagnostic } from "@codemirror/lint"
import { EditorState, type Extension } from "@codemirror/state"
import { EditorView, highlightSpecialChars, keymap, placeholder } from "@codemirror/view"
import type { Understanding } from "../linting/protocol.ts"
import { findingsAt, rangeOf, showFindings, type Offer, type Place } from "./findings-layer.ts"
import { goalMarks, setGoals } from "./goal-lines.ts"
import { markdownLines } from "./markdown-lines.ts"

/** What an editor is made with. */
export interface EditorOptions {
  readonly parent: HTMLElement
  readonly text: string
  /** Id of the element that says how to move on by keyboard. */
  readonly describedBy: string
  /** The text was edited. */
  onEdit(): void
  /** The cursor was moved to a finding by key; what it says, for people who do not see it. */
  onFinding(words: string): void
  /** The finding at the cursor is asked for; its place among the findings, 0-based. */
  onAsk(index: number): void
  /** An edit can be made only in the text that it was made for. */
  mayApply(): boolean
}

/** The text, with findings at their words. */
export interface Editor {
  text(): string
  /** Replaces the text; undoing brings the old one back. */
  setText(text: string): void
  show(understanding: Understanding): void
  /** Makes an offer's edits; false when the text has changed since it was made. */
  apply(offer: Offer): boolean
  goTo(place: Place): void
  focus(): void
  destroy(): void
}

/** Makes an editor. The tab key moves on, as in any field; `Mod-]` and `Mod-[` indent. */
export function createEditor(options: EditorOptions): Editor {
  const view = new EditorView({ parent: options.parent, state: createState(options.text, options) })
  return {
    text: () => view.state.doc.toString(),
    setText: text => {
      const insert = withoutByteOrderMarks(text)
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert }, selection: { anchor: 0 }, scrollIntoView: true })
    },
    show: ({ goals, messages }) =>
      view.dispatch(
        { effects: setGoals.of(goals) },
        showFindings(view.state, messages, (_view, offer) => applyOffer(view, offer, options)),
      ),
    apply: offer => applyOffer(view, offer, options),
    goTo: place => {
      const { from, to } = rangeOf(place, view.state.doc)
      view.dispatch({ selection: { anchor: from, head: to }, effects: EditorView.scrollIntoView(from, { y: "center" }) })
      view.focus()
    },
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  }
}

function createState(text: string, options: EditorOptions): EditorState {
  return EditorState.create({ doc: withoutByteOrderMarks(text), extensions: listExtensions(options) })
}

function listExtensions({ describedBy, onEdit, onFinding, onAsk }: EditorOptions): Extension[] {
  const step = (move: (view: EditorView) => boolean) => (view: EditorView) => {
    const moved = move(view)
    const found = findingsAt(view.state)[0]
    if (moved && found !== undefined) onFinding(found.words)
    return moved
  }
  const ask = (view: EditorView): boolean => {
    const found = findingsAt(view.state)[0]
    if (found !== undefined) onAsk(found.index)
    return found !== undefined
  }
  return [
    history(),
    highlightSpecialChars(),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({
      "aria-label": "Your plan, in Markdown",
      "aria-describedby": describedBy,
      spellcheck: "true",
      tabindex: "0",
    }),
    EditorView.clipboardInputFilter.of(withoutByteOrderMarks),
    EditorView.updateListener.of(({ docChanged }) => (docChanged ? onEdit() : undefined)),
    placeholder("Paste or type your goals here."),
    keymap.of([
      { key: "F8", run: step(nextDiagnostic) },
      { key: "Shift-F8", run: step(previousDiagnostic) },
      { key: "Mod-.", run: ask },
      ...historyKeymap,
      ...defaultKeymap,
    ]),
    markdownLines,
    goalMarks,
  ]
}

function applyOffer(view: EditorView, { edits }: Offer, { mayApply }: EditorOptions): boolean {
  if (!mayApply()) return false
  const changes = edits.map(({ range: [from, to], text }) => ({ from, to, insert: text }))
  view.dispatch({ changes, userEvent: "input.fix", scrollIntoView: true })
  return true
}

/** Offsets are counted without them, and they say nothing inside a text. */
function withoutByteOrderMarks(text: string): string {
  return text.replaceAll("\uFEFF", "")
}
