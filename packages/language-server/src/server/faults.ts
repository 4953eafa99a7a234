import type { Diagnostic } from "vscode-languageserver"

/** Whether a config is at fault. By its name: plugins may bring a copy of okrlint of their own. */
export function isConfigError(error: unknown): boolean {
  return error instanceof Error && error.name === "ConfigError"
}

/** What an error says, for people. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** What an error says, for the log. */
export function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

/** A fault of okrlint in one document is shown there, and the server goes on. */
export function toCrashDiagnostic(error: unknown): Diagnostic {
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }
  const message = `okrlint failed on this document: ${messageOf(error)}\nReport this as a fault of okrlint.`
  return { range, severity: 1, source: "okrlint", code: "okrlint/crash", message }
}
