import { lookUpRule, type FileConfig, type Plugin } from "@okrlint/config"
import type { FastParser } from "@okrlint/markdown"
import { dirname, isAbsolute, resolve } from "node:path"
import { loadFormatter } from "../format/load-formatter.ts"
import manifest from "../../package.json" with { type: "json" }
import type { Formatter, FormatterRuleMeta } from "../format/formatter.ts"
import { describeRules } from "../format/rules-meta.ts"
import { writeAtomically } from "../fix/write-atomically.ts"
import { splitByteOrderMark } from "../linter/byte-order-mark.ts"
import { today, type Rule } from "@okrlint/core"
import type { KeepText } from "../linter/check-store.ts"
import type { TextToLint } from "../linter/lint-texts.ts"
import { fileMessage, readProblemMessage } from "../results/file-message.ts"
import { mapInTurn } from "../results/in-turn.ts"
import { toFileResult, withoutWarnings } from "../results/to-result.ts"
import type { LintResult } from "../results/types.ts"
import type { SuppressionRecord } from "../suppressions/accept-findings.ts"
import { createAcceptance } from "../suppressions/create-acceptance.ts"
import type { SuppressionEntry } from "../suppressions/suppressions-file.ts"
import { findSuppressionsPath, loadSuppressions, updateSuppressions } from "../suppressions/suppressions-store.ts"
import { checkOptions } from "./check-options.ts"
import { createConfigResolver, type ConfigResolver, type ConfigResolverOptions } from "./config-resolver.ts"
import { areMany, createDeflatedTexts } from "./deflated-texts.ts"
import { stat } from "./disk.ts"
import { discoverFiles, type FoundFile } from "./discover.ts"
import { createIgnoreFiles, createNoIgnoreFiles, type IgnoreFiles } from "./ignore-files.ts"
import { loadFastParser } from "./native-parser/load-fast-parser.ts"
import { lintReadTexts, type LintedTexts } from "./lint-read-texts.ts"
import { mapInBatches } from "./map-in-batches.ts"
import { NoFilesFoundError } from "./no-files-found-error.ts"
import { normalizePatterns } from "./normalize-patterns.ts"
import type { OKRLintOptions } from "./okrlint-options.ts"
import { keepTextOf, mergeInTurn, textsOf, type PreparedFile } from "./prepared-file.ts"
import { decodeSource, readSource, type Source } from "./read-source.ts"

/** What is known of a text that is no file. */
export interface LintTextOptions {
  /** Name of the document, relative to `cwd`; tells which config applies. */
  readonly filePath?: string
  /** False to say nothing when the name is ignored; as the object is set up when absent. */
  readonly warnIgnored?: boolean
}

/** What happens to a file that patterns lead to: it is linted, seen by rules over several documents only, or left out. */
export type FileChoice = "lint" | "see" | "skip"

/** What linting patterns gave, and the patterns that led nowhere. */
export interface LintedPatterns {
  readonly results: LintResult[]
  readonly unmatched: readonly string[]
  /** Config entries whose `files` name nothing, for people; known when the run was over all that a config is for. */
  readonly unmatchedEntries: readonly string[]
  /** With `safe`, configs that were passed over for one further up, since they run code. */
  readonly refusedConfigs: readonly string[]
}

/** What linting patterns gave, for who goes through the results one by one. */
export interface PatternsInTurn extends Omit<LintedPatterns, "results"> {
  /** Sorted by path. Many are made when they are asked for, and anew each time, so that nobody need hold them all. */
  readonly results: Iterable<LintResult>
  /** How many results there are. */
  readonly count: number
  /** Writes the cache; to be called when the results were gone through. */
  save(): Promise<void>
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
  readonly #configOptions: ConfigResolverOptions
  readonly #configs: ConfigResolver
  readonly #ignoreFiles: IgnoreFiles
  /** By prefix, of all files linted so far. */
  readonly #plugins: Record<string, Plugin> = {}
  /** Asked for with the first text that is not known from a cache. */
  #fastParser: Promise<FastParser | undefined> | undefined
  readonly #suppressionRecords = new WeakMap<LintResult, SuppressionRecord>()

  /** @throws {ConfigError} naming every option that is wrong. */
  constructor(options: OKRLintOptions = {}) {
    checkOptions(options)
    const { cwd = process.cwd(), overrideConfigFile: file, ignore, ignorePatterns, plugins } = options
    this.#cwd = resolve(cwd)
    this.#options = options
    this.#configOptions = {
      cwd: this.#cwd,
      file: typeof file === "string" ? resolve(this.#cwd, file) : file === true || undefined,
      base: options.baseConfig,
      override: plugins === undefined ? options.overrideConfig : [{ name: "plugins", plugins }, ...[options.overrideConfig ?? []].flat()],
      safe: options.safe,
      onDebug: options.onDebug,
    }
    this.#configs = createConfigResolver(this.#configOptions)
    this.#ignoreFiles =
      ignore === false ? createNoIgnoreFiles({ cwd: this.#cwd }) : createIgnoreFiles({ cwd: this.#cwd, patterns: ignorePatterns ?? [] })
  }

  /** This package's version, for example `1.2.0`. */
  static get version(): string {
    return manifest.version
  }

  /**
   * An `OKRLint` with the options that a module exports as its default, as in ESLint.
   *
   * @throws {ConfigError} naming every option that is wrong.
   *
   * @example
   * const okrlint = await OKRLint.fromOptionsModule(new URL("./okrlint.options.js", import.meta.url))
   */
  static async fromOptionsModule(url: URL): Promise<OKRLint> {
    const module = (await import(url.href)) as { readonly default?: OKRLintOptions } // the constructor checks what it is
    return new OKRLint(module.default)
  }

  /** The results without warnings, and without files that then have nothing to say. */
  static getErrorResults(results: readonly LintResult[]): LintResult[] {
    return results.map(withoutWarnings).filter(({ messages }) => messages.length > 0)
  }

  /**
   * Writes the fixed texts of results to their files, each in one step; mode, links and byte order marks stay.
   *
   * @throws {Error} of the file system; files already written stay so.
   *
   * @example
   * await OKRLint.outputFixes(await new OKRLint({ fix: true }).lintFiles("plans"))
   */
  static async outputFixes(results: Iterable<LintResult>): Promise<void> {
    await mapInBatches(listFixed(results), ({ filePath, output }) => writeAtomically(filePath, output))
  }

  /**
   * Lints the files that names, folders and globs stand for; one result for each, sorted by path. An empty list stands for the
   * working folder, unless `passOnNoPatterns` is set.
   *
   * @throws {TypeError} when a pattern is no string or an empty one.
   * @throws {NoFilesFoundError} when a pattern leads nowhere and `errorOnUnmatchedPattern` is not false.
   * @throws {ConfigError} when a config has a fault.
   */
  async lintFiles(patterns: string | readonly string[]): Promise<LintResult[]> {
    const { results, unmatched } = await this.lintPatterns(normalizePatterns(patterns, this.#options))
    if (unmatched[0] !== undefined && this.#options.errorOnUnmatchedPattern !== false) throw new NoFilesFoundError(unmatched[0])
    return results
  }

  /** As `lintFiles`, but tells of patterns that lead nowhere instead of throwing; `choose` may leave out files that were found. */
  async lintPatterns(patterns: readonly string[], choose?: (path: string) => FileChoice): Promise<LintedPatterns> {
    const { results, save, count: _count, ...linted } = await this.lintPatternsInTurn(patterns, choose)
    const list = [...results]
    await save()
    return { ...linted, results: list }
  }

  /** As `lintPatterns`, for who needs no list of the results. */
  async lintPatternsInTurn(patterns: readonly string[], choose: (path: string) => FileChoice = () => "lint"): Promise<PatternsInTurn> {
    const { workspace = [], globInputPaths, contents, onDebug } = this.#options
    const context = { cwd: this.#cwd, configs: this.#configs, ignoreFiles: this.#ignoreFiles, contents, globs: globInputPaths !== false }
    const { files, unmatched } = await discoverFiles(patterns, context)
    const chosen = files.filter(({ path }) => choose(path) === "lint")
    const linted = new Set(chosen.map(({ path }) => path))
    const around = workspace.length === 0 ? [] : (await discoverFiles([workspace].flat(), context)).files
    const beside = around.filter(file => !linted.has(file.path) && file.ignoredBecause === undefined && choose(file.path) !== "skip")
    onDebug?.(`${chosen.length} files are linted, ${beside.length} more are seen by rules over several documents`)
    const found = await this.#lintFound(chosen, beside)
    onDebug?.(`${found.count} results are there`)
    const unmatchedEntries = await this.#configs.findUnmatchedEntries(await this.#listFolders(patterns))
    return { ...found, unmatched, unmatchedEntries, refusedConfigs: this.#configs.listRefused() }
  }

  async #lintFound(files: readonly FoundFile[], beside: readonly FoundFile[]): Promise<Pick<PatternsInTurn, "results" | "count" | "save">> {
    const keepText = areMany(files.length + beside.length) ? createDeflatedTexts() : undefined
    const prepared = await this.#prepareAll(files, keepText)
    const { results, save } = await this.#lint(textsOf(prepared), textsOf(await this.#prepareAll(beside, keepText)))
    const merged = mergeInTurn(prepared, results)
    // Few are held, since many reports go through them more than once.
    return { results: keepText === undefined ? [...merged] : merged, count: prepared.length, save }
  }

  /** Files of which nothing is said are left out. */
  async #prepareAll(files: readonly FoundFile[], keepText: KeepText | undefined): Promise<PreparedFile[]> {
    const prepared = await mapInBatches(files, async file => {
      this.#options.signal?.throwIfAborted()
      const one = await this.#prepare(file)
      return one && keepText ? keepTextOf(one, keepText) : one
    })
    return prepared.filter(one => one !== undefined)
  }

  /**
   * Lints one text; the list holds one result, or none for a name that is ignored.
   *
   * @throws {ConfigError} when the config has a fault.
   *
   * @example
   * const [result] = await new OKRLint().lintText("## Objective: Keep churn below 4%", { filePath: "plans/q3.md" })
   * console.log(result?.warningCount)
   */
  async lintText(text: string, { filePath, warnIgnored }: LintTextOptions = {}): Promise<LintResult[]> {
    this.#options.signal?.throwIfAborted()
    const path = filePath === undefined ? undefined : resolve(this.#cwd, filePath)
    const reason = path === undefined ? undefined : await this.#findIgnoreReason(path)
    if (path !== undefined && reason !== undefined) return [this.#ignoredResult(path, reason, warnIgnored)].flatMap(result => result ?? [])
    const config = await this.#configs.forFile(path ?? resolve(this.#cwd, "text.md"))
    if (config === undefined) return []
    const source = { filePath: path, ...splitByteOrderMark(text), config }
    const { results, save } = await this.#lint([source])
    const list = [...results]
    await save()
    return list
  }

  /**
   * Accepts the findings of results for now: all of them, or those of the rules named. Files that are not among the results keep
   * their entries. Gives the path of the suppressions file.
   *
   * @throws {Error} when the results are not of this object with `applySuppressions`, or the file cannot be written.
   */
  async suppressFindings(results: Iterable<LintResult>, { rules }: { readonly rules?: readonly string[] } = {}): Promise<string> {
    return this.#updateSuppressions(results, record => [
      ...[...record.current, ...record.untested, ...record.stale],
      ...record.findNew().filter(({ rule }) => rules?.includes(rule) ?? true),
    ])
  }

  /**
   * Drops the entries of results that accept nothing any more, and those of files that are gone. Gives the path of the
   * suppressions file.
   *
   * @throws {Error} when the results are not of this object with `applySuppressions`, or the file cannot be written.
   */
  async pruneSuppressions(results: Iterable<LintResult>): Promise<string> {
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
   * What the rules that results name say about themselves, by id; messages of okrlint itself have no rule.
   *
   * @throws {Error} when a result names a plugin's rule that this object has not met.
   */
  getRulesMetaForResults(results: readonly LintResult[]): Record<string, FormatterRuleMeta> {
    const described = describeRules(results, ruleId => this.findRule(ruleId))
    for (const { ruleId } of results.flatMap(({ messages, suppressedMessages }) => [...messages, ...suppressedMessages])) {
      if (ruleId !== null && !ruleId.startsWith("okrlint/") && !Object.hasOwn(described, ruleId))
        throw new Error(`No rule \`${ruleId}\` is known here: the results are not of this object.`)
    }
    return described
  }

  /**
   * A formatter by its name: a built-in one, or an ESLint formatter.
   *
   * @throws {ConfigError} when there is none of that name.
   *
   * @example
   * const okrlint = new OKRLint()
   * const sarif = await okrlint.loadFormatter("sarif")
   * console.log(await sarif.format(await okrlint.lintFiles("plans")))
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

  /** Undefined for a file of which nothing is said. */
  async #prepare(file: FoundFile): Promise<PreparedFile | undefined> {
    const { path, ignoredBecause, unreadable } = file
    if (ignoredBecause !== undefined) {
      const result = this.#ignoredResult(path, ignoredBecause)
      return result && { result }
    }
    if (unreadable !== undefined) {
      const problem = {
        ruleId: "okrlint/parse-error",
        message: `Folder cannot be read: ${unreadable}.`,
        help: "Check that it may be read.",
      } as const
      return { result: toFileResult(path, [readProblemMessage(problem)]) }
    }
    const [source, config] = [await this.#read(path), await this.#configs.forFile(path)]
    if ("problem" in source) return { result: toFileResult(path, [readProblemMessage(source.problem)]) }
    return config && { text: { filePath: path, ...source, config } }
  }

  async #read(path: string): Promise<Source> {
    const { contents, maxFileSize } = this.#options
    const content = contents?.get(path)
    return content === undefined ? readSource(path, maxFileSize) : decodeSource(content, maxFileSize)
  }

  #ignoredResult(path: string, reason: string, warnIgnored = this.#options.warnIgnored): LintResult | undefined {
    this.#options.onDebug?.(`${path} is ignored: ${reason}`)
    if (warnIgnored === false) return undefined
    const message = `File is ignored: ${reason}.`
    return toFileResult(path, [
      fileMessage({ severity: 1, message, help: "Use `--no-ignore` to lint it, or leave it out of the command." }),
    ])
  }

  async #updateSuppressions(
    results: Iterable<LintResult>,
    entriesOf: (record: SuppressionRecord) => readonly SuppressionEntry[],
    options: { readonly dropMissing?: boolean } = {},
  ): Promise<string> {
    if (this.#options.applySuppressions !== true) throw new Error("Suppressions are written only with `applySuppressions`.")
    const path = await this.#findSuppressionsPath()
    const changes = new Map<string, readonly SuppressionEntry[]>()
    for (const result of results) {
      const record = this.#suppressionRecords.get(result)
      if (record !== undefined) changes.set(result.filePath, entriesOf(record))
    }
    await updateSuppressions(path, changes, options)
    return path
  }

  async #findSuppressionsPath(): Promise<string> {
    const { suppressionsLocation: location } = this.#options
    return findSuppressionsPath({ cwd: this.#cwd, location, configFile: await this.#configs.findFile(this.#cwd) })
  }

  async #lint(texts: readonly TextToLint[], beside: readonly TextToLint[] = []): Promise<LintedTexts> {
    const { now = today() } = this.#options
    this.#options.signal?.throwIfAborted()
    const suppressions = this.#options.applySuppressions === true ? await loadSuppressions(await this.#findSuppressionsPath()) : undefined
    for (const { config } of texts) Object.assign(this.#plugins, config.plugins)
    const acceptance = suppressions && createAcceptance(suppressions)
    const { results, save } = await lintReadTexts(
      { texts, beside },
      {
        cwd: this.#cwd,
        options: this.#options,
        configs: this.#configOptions,
        now,
        accept: acceptance?.accept,
        loadFastParser: () => (this.#fastParser ??= loadFastParser()),
      },
    )
    const withRecord = (result: LintResult): LintResult => {
      const record = acceptance?.recordOf(result.filePath)
      if (record !== undefined) this.#suppressionRecords.set(result, record)
      return result
    }
    return { results: mapInTurn(results, withRecord), save }
  }
}

/** The results that are fixed texts of files. */
function* listFixed(results: Iterable<LintResult>): Generator<{ readonly filePath: string; readonly output: string }, void> {
  for (const { filePath, output } of results) if (output !== undefined && isAbsolute(filePath)) yield { filePath, output }
}
