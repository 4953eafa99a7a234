import { OKRLint, type LintMessage, type LintResult } from "okrlint"
import type { McpOptions } from "okrlint/workspace"
import type { z } from "zod"
import type { AllowedFolders } from "./allowed-folders.ts"
import { quote } from "./quote.ts"
import type { finding } from "./schemas.ts"

/** Files or a text, as a tool is told. */
export interface Source {
  readonly paths?: readonly string[] | undefined
  readonly text?: string | undefined
  readonly name?: string | undefined
}

/** What a tool works with. */
export interface ToolContext {
  readonly options: McpOptions
  readonly folders: AllowedFolders
}

/** What linting gave, and what is to be said beside it. */
export interface LintedSource {
  readonly results: readonly LintResult[]
  readonly notes: readonly string[]
}

/**
 * Lints what a tool is pointed at.
 *
 * @throws {Error} when a path leads out of the folders, and for a source that is neither paths nor a text.
 * @throws {ConfigError} when a config has a fault.
 */
export async function lintSource(source: Source, { options, folders }: ToolContext, fix = false): Promise<LintedSource> {
  const notes: string[] = []
  const { folders: _folders, cwd: _cwd, now, ...configOptions } = options
  const okrlint = new OKRLint({
    ...configOptions,
    ...(now !== undefined && { now }),
    cwd: folders.base,
    fix,
    globInputPaths: false,
    applySuppressions: true,
    onWarning: warning => notes.push(warning),
  })
  const { text, name, paths } = checkSource(source)
  if (text !== undefined) {
    const results = await okrlint.lintText(text, name === undefined ? {} : { filePath: folders.resolve(name) })
    return { results, notes }
  }
  const real = paths.map(path => folders.resolve(path))
  const { results, unmatched, refusedConfigs } = await okrlint.lintPatterns(real, path => (folders.contains(path) ? "lint" : "skip"))
  notes.push(...unmatched.map(path => `No Markdown file was found at \`${path}\`.`))
  notes.push(...refusedConfigs.map(path => `\`${path}\` runs code and was passed over for the nearest data config.`))
  return { results, notes }
}

/** A source that is one of both. */
type CheckedSource =
  | { readonly text: string; readonly name?: string | undefined; readonly paths?: undefined }
  | { readonly text?: undefined; readonly name?: undefined; readonly paths: readonly string[] }

/** @throws {Error} saying what came and what was expected. */
export function checkSource({ paths, text, name }: Source): CheckedSource {
  if (text !== undefined && paths === undefined) return { text, name }
  if (paths !== undefined && text === undefined && name === undefined) return { paths }
  throw new Error("Expected either `paths`, or `text` with or without `name`.")
}

/** A message as tools give it: its words are quoted, the texts of edits are as they are. */
export function toFinding({
  ruleId,
  severity,
  message,
  help,
  line,
  column,
  endLine,
  endColumn,
  goal,
  url,
  fix,
  suggestions = [],
}: LintMessage): z.infer<typeof finding> {
  return {
    ...quote({ rule: ruleId, severity: severity === 2 ? ("error" as const) : ("warning" as const), message, help, goal, url }),
    ...{ line, column, endLine, endColumn },
    fixable: fix !== undefined,
    suggestions: suggestions.map(({ desc, fix: { range, text } }) => ({ description: quote(desc), range: [...range], replacement: text })),
  }
}
