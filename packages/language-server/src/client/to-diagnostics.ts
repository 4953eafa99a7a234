import type { LineIndex } from "@okrlint/core/model"
import type { LintMessage } from "okrlint/universal"
import type { Diagnostic, DiagnosticSeverity } from "vscode-languageserver"
import type { ServerHost } from "../workspace/host.ts"
import type { ClientFacts } from "./client-facts.ts"
import { editorSeverity, type EditorSeverity, type ServerSettings } from "./settings.ts"

/** A document that findings are to be shown in. */
export interface DiagnosedDocument {
  readonly uri: string
  readonly path: string | undefined
  readonly messages: readonly LintMessage[]
  readonly lines: LineIndex
  rangeOf(start: number, end: number): Diagnostic["range"]
}

/** What a diagnostic's form depends on. */
export interface DiagnosticContext {
  readonly client: ClientFacts
  readonly settings: ServerSettings
  readonly host: ServerHost
}

const severities: Readonly<Record<Exclude<EditorSeverity, "off">, DiagnosticSeverity>> = { error: 1, warning: 2, information: 3, hint: 4 }

/** Findings that take text away mark it as unnecessary: what a directive silences in vain. */
const unnecessaryRules: ReadonlySet<string> = new Set(["okrlint/unused-directive", "okrlint/stale-suppression"])

/** The findings of a document as the client shows them. */
export function toDiagnostics(document: DiagnosedDocument, context: DiagnosticContext): Diagnostic[] {
  return document.messages.flatMap(message => {
    const severity = editorSeverity(context.settings, message)
    return severity === "off" ? [] : [toDiagnostic(message, document, { ...context, severity: severities[severity] })]
  })
}

function toDiagnostic(
  message: LintMessage,
  document: DiagnosedDocument,
  { client, host, severity }: DiagnosticContext & { readonly severity: DiagnosticSeverity },
): Diagnostic {
  const { ruleId, url, related } = message
  return {
    range: messageRange(message, document),
    severity,
    source: "okrlint",
    ...(ruleId !== null && { code: ruleId }),
    ...(url !== null && client.codeDescription && { codeDescription: { href: url } }),
    message: message.help === "" ? message.message : `${message.message}\n${message.help}`,
    ...(ruleId !== null && unnecessaryRules.has(ruleId) && { tags: [1] }),
    ...(client.relatedInformation &&
      related.length > 0 && {
        relatedInformation: related.map(place => ({
          location: { uri: relatedUri(place.filePath, document, host), range: placeRange(place, document) },
          message: place.message,
        })),
      }),
  }
}

/** Where a message stands, in the client's units. */
export function messageRange(
  message: Pick<LintMessage, "line" | "column" | "endLine" | "endColumn">,
  { lines, rangeOf }: DiagnosedDocument,
): Diagnostic["range"] {
  const start = lines.lineStart(message.line) + message.column - 1
  const end = lines.lineStart(message.endLine) + message.endColumn - 1
  return rangeOf(start, Math.max(start, end))
}

function relatedUri(filePath: string, { path, uri }: DiagnosedDocument, { toUri }: ServerHost): string {
  return path === undefined || filePath === path ? uri : toUri(filePath)
}

/** In another document, whose text is not at hand, columns are given as they are: in UTF-16 units. */
function placeRange(place: LintMessage["related"][number], document: DiagnosedDocument): Diagnostic["range"] {
  if (document.path === undefined || place.filePath === document.path) return messageRange(place, document)
  return {
    start: { line: place.line - 1, character: place.column - 1 },
    end: { line: place.endLine - 1, character: place.endColumn - 1 },
  }
}
