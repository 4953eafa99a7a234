import type { Rule } from "@okrlint/core"
import { applySuggestion, assertSame, lintCase, type CaseOptions, type TesterHost } from "@okrlint/core/testing"
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"

/** A finding as `output.json` has it; lines and columns are 1-based. */
export interface FolderFinding {
  readonly messageId: string
  readonly message: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** The words of each suggestion, and the document after it. */
  readonly suggestions?: readonly { readonly messageId: string; readonly desc: string; readonly output: string }[]
}

/** What `output.json` says. */
export interface FolderCaseOutput {
  /** In document order. */
  readonly findings: readonly FolderFinding[]
  /** The document after the fixes; null when nothing is fixed. */
  readonly output: string | null
}

/** One case: a folder with `input.md`. */
export interface FolderCase {
  readonly name: string
  readonly folder: string
}

/** The cases in a folder, by name. */
export function listFolderCases(folder: string): FolderCase[] {
  const cases = readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && existsSync(join(folder, entry.name, "input.md")))
    .map(({ name }) => ({ name, folder: join(folder, name) }))
  if (cases.length === 0) throw new Error(`No folder with an \`input.md\` was found in ${folder}.`)
  return cases.sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** What running one case needs. */
export interface FolderRun {
  readonly rule: Rule
  readonly folder: string
  readonly host: TesterHost
  readonly shared: CaseOptions
}

/** Runs one case, or writes down what it gives when `UPDATE_SNAPSHOT` is set. */
export function runFolderCase({ rule, folder, host, shared }: FolderRun): void {
  const code = readFileSync(join(folder, "input.md"), "utf8")
  const outputFile = join(folder, "output.json")
  const actual = describeCase({ rule, folder, host, shared }, code)
  if ((process.env["UPDATE_SNAPSHOT"] ?? "") !== "") return writeFileSync(outputFile, `${JSON.stringify(actual, null, 2)}\n`)
  if (!existsSync(outputFile)) throw new Error(`${outputFile} is not there; run the tests with UPDATE_SNAPSHOT=1 to write it.`)
  assertSame(`result of ${folder}`, actual, JSON.parse(readFileSync(outputFile, "utf8")))
}

function describeCase({ rule, folder, host, shared }: FolderRun, code: string): FolderCaseOutput {
  const optionsFile = join(folder, "options.json")
  const options: unknown = existsSync(optionsFile) ? JSON.parse(readFileSync(optionsFile, "utf8")) : undefined
  const { document, findings, fixed } = lintCase(rule, { ...shared, code, options }, host)
  return {
    findings: findings.map(({ messageId, text, span: { start, end }, suggestions }) => ({
      messageId,
      message: text,
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
      ...(suggestions.length > 0 && {
        suggestions: suggestions.map(one => ({
          messageId: one.messageId,
          desc: one.text,
          output: applySuggestion(document, one.edits, host),
        })),
      }),
    })),
    output: fixed === code ? null : fixed,
  }
}
