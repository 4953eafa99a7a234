import type { Edit } from "@okrlint/core"
import { BLANK } from "@okrlint/core/rewriting"
import type { SnippetTextEdit, TextEdit, WorkspaceEdit } from "vscode-languageserver"
import type { Analysis } from "../../workspace/analysis.ts"
import type { ActionContext } from "./action.ts"

/** Edits of one document in the client's form; blanks become tab stops where the client has them. */
export function toWorkspaceEdit(
  edits: readonly Edit[],
  { uri, rangeOf }: Analysis,
  { client, version }: Pick<ActionContext, "client" | "version">,
): WorkspaceEdit {
  const textEdits = edits.map(({ range, text }): TextEdit => ({ range: rangeOf(...range), newText: text }))
  if (!client.documentChanges) return { changes: { [uri]: textEdits } }
  const forClient = client.snippetEdits ? textEdits.map(withTabStops) : textEdits
  return { documentChanges: [{ textDocument: { uri, version }, edits: forClient }] }
}

function withTabStops(edit: TextEdit): TextEdit | SnippetTextEdit {
  return edit.newText.includes(BLANK) ? { range: edit.range, snippet: { kind: "snippet", value: toSnippet(edit.newText) } } : edit
}

/** A text with blanks as a snippet, its tab stops in order. */
export function toSnippet(text: string): string {
  const parts = text.split(BLANK).map(part => part.replace(/[\\$}]/g, "\\$&"))
  return parts.map((part, index) => (index === 0 ? part : `\${${index}:${BLANK}}${part}`)).join("")
}
