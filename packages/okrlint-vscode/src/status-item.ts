import { languages, LanguageStatusSeverity, window, type Disposable, type TextEditor } from "vscode"

/** How it stands with a document, as the server tells it. */
export interface DocumentStatus {
  readonly uri: string
  readonly state: "ok" | "ignored" | "config-error" | "error"
  readonly message?: string
}

/** Shows in the status bar how it stands with the document at hand. */
export interface StatusItem extends Disposable {
  readonly show: (status: DocumentStatus) => void
  readonly follow: (editor: TextEditor | undefined) => void
}

const texts: Readonly<Record<DocumentStatus["state"], string>> = {
  ok: "okrlint",
  ignored: "okrlint: ignored",
  "config-error": "okrlint: config",
  error: "okrlint: failed",
}

/** Makes the item; it is shown for Markdown alone. */
export function createStatusItem(): StatusItem {
  const item = languages.createLanguageStatusItem("okrlint.status", [{ language: "markdown" }, { language: "mdx" }])
  const known = new Map<string, DocumentStatus>()
  item.name = "okrlint"
  item.text = texts.ok
  item.command = { title: "Log", command: "okrlint.showOutput" }
  const follow = (editor: TextEditor | undefined): void => {
    const status = editor && known.get(editor.document.uri.toString())
    if (status === undefined) return
    item.text = texts[status.state]
    item.detail = status.message ?? ""
    item.severity = status.state === "ok" || status.state === "ignored" ? LanguageStatusSeverity.Information : LanguageStatusSeverity.Error
  }
  return {
    show: status => {
      known.set(status.uri, status)
      follow(window.activeTextEditor)
    },
    follow,
    dispose: () => item.dispose(),
  }
}
