import {
  lookUpRule,
  needsValidator,
  type Config,
  type FileConfig,
  type OptionsValidator,
  type Plugin,
  type Severity,
} from "@okrlint/config"
import type { Rule } from "@okrlint/core"
import { stat } from "node:fs/promises"
import { dirname, isAbsolute, resolve } from "node:path"
import { loadFormatter } from "../format/load-formatter.ts"
import type { Formatter } from "../format/formatter.ts"
import { writeAtomically } from "../fix/write-atomically.ts"
import { splitByteOrderMark } from "../linter/byte-order-mark.ts"
import { createEditChooser, type FixOptions } from "../linter/choose-edits.ts"
import { today } from "../linter/day.ts"
import { lintTexts, mayConfigureRules, type LintTextsOptions, type TextToLint } from "../linter/lint-texts.ts"
import { fileMessage, readProblemMessage } from "../results/file-message.ts"
import { toFileResult, withoutWarnings } from "../results/to-result.ts"
import type { LintResult } from "../results/types.ts"
import { acceptFindings, type SuppressionRecord } from "../suppressions/accept-findings.ts"
import type { SuppressionEntry } from "../suppressions/suppressions-file.ts"
import { findSuppressionsPath, loadSuppressions, updateSuppressions, type LoadedSuppressions } from "../suppressions/suppressions-store.ts"
import { createConfigResolver, type ConfigResolver } from "./config-resolver.ts"
import { discoverFiles, type FoundFile } from "./discover.ts"
import { createIgnoreFiles, createNoIgnoreFiles, type IgnoreFiles } from "./ignore-files.ts"
import { NoFilesFoundError } from "./no-files-found-error.ts"
import { readSource } from "./read-source.ts"

/** What an `OKRLint` works with. */
export interface OKRLintOptions extends FixOptions {
  /** Folder that paths and globs are relative to; the process's own when absent. */
  readonly cwd?: string
  /** Calendar day that counts as today, `YYYY-MM-DD` in UTC; the present day when absent. */
  readonly now?: string
  /** Entries that come after those of the config files. */
  readonly overrideConfig?: Config
  /** A config file to use instead of looking one up, or true to use none. */
  readonly overrideConfigFile?: string | true
  /** True to run no code that a folder brings: data configs only, and plugins only as pattern data. */
  readonly safe?: boolean
  /** False to ignore comments that speak to okrlint. */
  readonly allowInlineConfig?: boolean
  /** True to silence the findings that the suppressions file accepts, and to report its stale entries. */
  readonly applySuppressions?: boolean
  /** The suppressions file, or the folder it lies in; looked for in `cwd` and beside the config when absent. */
  readonly suppressionsLocation?: string
  /** Severity at which directives that silence nothing are reported, whatever the configs say. */
  readonly reportUnusedDirectives?: Severity
  /** False to make nothing of a pattern that no file matches. */
  readonly errorOnUnmatchedPattern?: boolean
  /** False to lint what `.gitignore` and `.okrlintignore` name. */
  readonly ignore?: boolean
  /** Patterns in the form of `.gitignore`, relative to `cwd`. */
  readonly ignorePatterns?: readonly string[]
  /** False to say nothing of ignored files that are given by name. */
  readonly warnIgnored?: boolean
}

/** What is known of a text that is no file. */
export interface LintTextOptions {
  /** Name of the document, relative to `cwd`; tells which config applies. */
  readonly filePath?: string
}

/** What linting patterns gave, and the patterns that led nowhere. */
export interface LintedPatterns {
  readonly results: LintResult[]
  readonly unmatched: readonly string[]
  /** Config entries whose `files` name nothing, for people; known when the run was over all that a config is for. */
  readonly unmatchedEntries: readonly string[]
}

/**
 * Lints files: finds them and their configs, reads and lints them.
 *
 * @example
 * const okrlint = new OKRLint({ cwd: "/plans" })
 * const results = await okrlint.lintFiles(["2026/**\/*.md"])
 * const formatter = await okrlint.loadFormatter("stylish")
 * console.log(await formatter.format(results))
 */
export class OKRLint {
  readonly #cwd: string
  readonly #options: OKRLintOptions
  readonly #configs: ConfigResolver
  readonly #ignoreFiles: IgnoreFiles
  /** By prefix, of all files linted so far. */
  readonly #plugins: Record<string, Plugin> = {}
  readonly #suppressionRecords = new WeakMap<LintResult, SuppressionRecord>()

  constructor(options: OKRLintOptions = {}) {
    const { cwd = process.cwd(), overrideConfig, overrideConfigFile: file, ignore, ignorePatterns = [] } = options
    this.#cwd = resolve(cwd)
    this.#options = options
    this.#configs = createConfigResolver({
      cwd: this.#cwd,
      file: typeof file === "string" ? resolve(this.#cwd, file) : file,
      override: overrideConfig,
      safe: options.safe,
    })
    this.#ignoreFiles =
      ignore === false ? createNoIgnoreFiles({ cwd: this.#cwd }) : createIgnoreFiles({ cwd: this.#cwd, patterns: ignorePatterns })
  }

  /** The results without warnings, and without files that then have nothing to say. */
  static getErrorResults(results: readonly LintResult[]): LintResult[] {
    return withoutWarnings(results).filter(({ messages }) => messages.length > 0)
  }

  /**
   * Writes the fixed texts of results to their files, each in one step; mode, links and byte order marks stay.
   *
   * @throws {Error} of the file system; files already written stay so.
   */
  static async outputFixes(results: readonly LintResult[]): Promise<void> {
    const fixed = results.filter(({ filePath, output }) => output !== undefined && isAbsolute(filePath))
    await mapInBatches(fixed, ({ filePath, output = "" }) => writeAtomically(filePath, output))
  }

  /**
   * Lints the files that names, folders and globs stand for; one result for each, sorted by path.
   *
   * @throws {NoFilesFoundError} when a pattern leads nowhere and `errorOnUnmatchedPattern` is not false.
   * @throws {ConfigError} when a config has a fault.
   */
  async lintFiles(patterns: string | readonly string[]): Promise<LintResult[]> {
    const { results, unmatched } = await this.lintPatterns(typeof patterns === "string" ? [patterns] : patterns)
    if (unmatched[0] !== undefined && this.#options.errorOnUnmatchedPattern !== false) throw new NoFilesFoundError(unmatched[0])
    return results
  }

  /** As `lintFiles`, but tells of patterns that lead nowhere instead of throwing. */
  async lintPatterns(patterns: readonly string[]): Promise<LintedPatterns> {
    const context = { cwd: this.#cwd, configs: this.#configs, ignoreFiles: this.#ignoreFiles }
    const { files, unmatched } = await discoverFiles(patterns, context)
    const prepared = await mapInBatches(files, file => this.#prepare(file))
    const texts = prepared.flatMap(one => ("text" in one ? [one.text] : []))
    const linted = await this.#lint(texts)
    const results = prepared.flatMap(one => ("text" in one ? (linted.get(one.text) ?? []) : (one.result ?? [])))
    return { results, unmatched, unmatchedEntries: await this.#configs.findUnmatchedEntries(await this.#listFolders(patterns)) }
  }

  /**
   * Lints one text; the list holds one result, or none for a name that is ignored.
   *
   * @throws {ConfigError} when the config has a fault.
   */
  async lintText(text: string, { filePath }: LintTextOptions = {}): Promise<LintResult[]> {
    const path = filePath === undefined ? undefined : resolve(this.#cwd, filePath)
    const reason = path === undefined ? undefined : await this.#findIgnoreReason(path)
    if (path !== undefined && reason !== undefined) return [this.#ignoredResult(path, reason)].flatMap(result => result ?? [])
    const config = await this.#configs.forFile(path ?? resolve(this.#cwd, "text.md"))
    if (config === undefined) return []
    const source = { filePath: path, ...splitByteOrderMark(text), config }
    const result = (await this.#lint([source])).get(source)
    return result === undefined ? [] : [result]
  }

  /**
   * Accepts the findings of results for now: all of them, or those of the rules named. Files that are not among the results keep
   * their entries. Gives the path of the suppressions file.
   *
   * @throws {Error} when the results are not of this object with `applySuppressions`, or the file cannot be written.
   */
  async suppressFindings(results: readonly LintResult[], { rules }: { readonly rules?: readonly string[] } = {}): Promise<string> {
    return this.#updateSuppressions(results, record => [
      ...[...record.current, ...record.untested, ...record.stale],
      ...record.found.filter(({ rule }) => rules?.includes(rule) ?? true),
    ])
  }

  /**
   * Drops the entries of results that accept nothing any more, and those of files that are gone. Gives the path of the
   * suppressions file.
   *
   * @throws {Error} when the results are not of this object with `applySuppressions`, or the file cannot be written.
   */
  async pruneSuppressions(results: readonly LintResult[]): Promise<string> {
    return this.#updateSuppressions(results, ({ current, untested }) => [...current, ...untested], { dropMissing: true })
  }

  /** What the config says about a file; undefined when it is ignored. */
  async calculateConfigForFile(filePath: string): Promise<FileConfig | undefined> {
    const path = resolve(this.#cwd, filePath)
    return (await this.#findIgnoreReason(path)) === undefined ? this.#configs.forFile(path) : undefined
  }

  /** Whether a path is left out by an ignore file or the config. */
  async isPathIgnored(filePath: string): Promise<boolean> {
    return (await this.#findIgnoreReason(resolve(this.#cwd, filePath))) !== undefined
  }

  /** The config file that applies to a file, or to the working folder. */
  async findConfigFile(filePath?: string): Promise<string | undefined> {
    return this.#configs.findFile(filePath === undefined ? this.#cwd : dirname(resolve(this.#cwd, filePath)))
  }

  /** A rule by its id: a built-in one, or one of a plugin that a file linted so far is configured with. */
  findRule(ruleId: string): Rule | undefined {
    return lookUpRule(ruleId, this.#plugins)?.rule
  }

  /**
   * A formatter by its name.
   *
   * @throws {ConfigError} when there is none of that name.
   */
  async loadFormatter(name = "stylish"): Promise<Formatter> {
    return loadFormatter(name, { cwd: this.#cwd, findRule: ruleId => this.findRule(ruleId) })
  }

  /** The folders that are linted whole; a pattern that takes away leaves none. */
  async #listFolders(patterns: readonly string[]): Promise<string[]> {
    if (patterns.some(pattern => pattern.startsWith("!"))) return []
    const paths = patterns.map(pattern => resolve(this.#cwd, pattern))
    const folders = await Promise.all(
      paths.map(async path => ((await stat(path).catch(() => undefined))?.isDirectory() === true ? [path] : [])),
    )
    return folders.flat()
  }

  async #findIgnoreReason(path: string): Promise<string | undefined> {
    return this.#ignoreFiles.findReason(path, false) ?? this.#configs.findIgnoreReason(path)
  }

  async #prepare(file: FoundFile): Promise<{ readonly text: TextToLint } | { readonly result: LintResult | undefined }> {
    const { path, ignoredBecause, unreadable } = file
    if (ignoredBecause !== undefined) return { result: this.#ignoredResult(path, ignoredBecause) }
    if (unreadable !== undefined) {
      const problem = {
        ruleId: "okrlint/parse-error",
        message: `Folder cannot be read: ${unreadable}.`,
        help: "Check that it may be read.",
      } as const
      return { result: toFileResult(path, [readProblemMessage(problem)]) }
    }
    const [source, config] = [await readSource(path), await this.#configs.forFile(path)]
    if ("problem" in source) return { result: toFileResult(path, [readProblemMessage(source.problem)]) }
    return config === undefined ? { result: undefined } : { text: { filePath: path, ...source, config } }
  }

  #ignoredResult(path: string, reason: string): LintResult | undefined {
    if (this.#options.warnIgnored === false) return undefined
    const message = `File is ignored: ${reason}.`
    return toFileResult(path, [
      fileMessage({ severity: 1, message, help: "Use `--no-ignore` to lint it, or leave it out of the command." }),
    ])
  }

  async #updateSuppressions(
    results: readonly LintResult[],
    entriesOf: (record: SuppressionRecord) => readonly SuppressionEntry[],
    options: { readonly dropMissing?: boolean } = {},
  ): Promise<string> {
    if (this.#options.applySuppressions !== true) throw new Error("Suppressions are written only with `applySuppressions`.")
    const path = await this.#findSuppressionsPath()
    const changes = results.flatMap(result => {
      const record = this.#suppressionRecords.get(result)
      return record === undefined ? [] : [[result.filePath, entriesOf(record)] as const]
    })
    await updateSuppressions(path, new Map(changes), options)
    return path
  }

  async #findSuppressionsPath(): Promise<string> {
    const { suppressionsLocation: location } = this.#options
    return findSuppressionsPath({ cwd: this.#cwd, location, configFile: await this.#configs.findFile(this.#cwd) })
  }

  async #lint(texts: readonly TextToLint[]): Promise<Map<TextToLint, LintResult>> {
    const { now = today(), allowInlineConfig, reportUnusedDirectives } = this.#options
    const suppressions = this.#options.applySuppressions === true ? await loadSuppressions(await this.#findSuppressionsPath()) : undefined
    for (const { config } of texts) Object.assign(this.#plugins, config.plugins)
    const records = new Map<string, SuppressionRecord>()
    const results = lintTexts(texts, {
      now,
      validate: await loadValidator(texts),
      chooseEdits: createEditChooser(this.#options),
      ...(suppressions && { accept: createAcceptance(suppressions, records) }),
      ...(allowInlineConfig !== undefined && { allowInlineConfig }),
      ...(reportUnusedDirectives !== undefined && { reportUnusedDirectives }),
    })
    for (const result of results) {
      const record = records.get(result.filePath)
      if (record !== undefined) this.#suppressionRecords.set(result, record)
    }
    return new Map(texts.map((text, index) => [text, results[index]!]))
  }
}

/** Silences what is accepted, text by text, and keeps what that tells about the entries; a text without a name has none. */
function createAcceptance(suppressions: LoadedSuppressions, records: Map<string, SuppressionRecord>): LintTextsOptions["accept"] {
  return (text, finished) => {
    if (text.filePath === undefined) return finished
    const accepted = acceptFindings(text, finished, suppressions.entriesOf(text.filePath))
    records.set(text.filePath, accepted.record)
    return accepted.finished
  }
}

/** Files open at one time; systems allow a process some hundreds. */
const batchSize = 64

async function mapInBatches<T, R>(items: readonly T[], map: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  for (let from = 0; from < items.length; from += batchSize)
    results.push(...(await Promise.all(items.slice(from, from + batchSize).map(map))))
  return results
}

/** The validator loads zod, which costs more than linting a page; most runs need none. */
async function loadValidator(texts: readonly TextToLint[]): Promise<OptionsValidator | undefined> {
  if (!texts.some(({ config, text }) => needsValidator(config) || mayConfigureRules(text))) return undefined
  const { validateOptions } = await import("@okrlint/config/validate")
  return validateOptions
}
