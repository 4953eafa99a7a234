import type { Edit } from "@okrlint/core"
import type { SnippetTextEdit, TextEdit, WorkspaceEdit } from "vscode-languageserver"
import type { Analysis } from "../../workspace/analysis.ts"
import type { ActionContext } from "./action.ts"

/** A blank to fill in, as rewrites write it. */
const blank = "___"

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
  return edit.newText.includes(blank) ? { range: edit.range, snippet: { kind: "snippet", value: toSnippet(edit.newText) } } : edit
}

/** A text with blanks as a snippet, its tab stops in order. */
export function toSnippet(text: string): string {
  const parts = text.split(blank).map(part => part.replace(/[\\$}]/g, "\\$&"))
  return parts.map((part, index) => (index === 0 ? part : `\${${index}:${blank}}${part}`)).join("")
}
