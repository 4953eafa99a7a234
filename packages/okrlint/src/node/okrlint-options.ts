import type { Config, Plugin, Severity } from "@okrlint/config"
import type { FixOptions } from "../linter/choose-edits.ts"
import type { RuleFilter } from "../linter/rule-filter.ts"
import type { Concurrency } from "../workers/count-workers.ts"

/** What an `OKRLint` works with. Names and defaults are those of ESLint's class where it has them. */
export interface OKRLintOptions extends FixOptions {
  /** Folder that paths and globs are relative to; the process's own when absent. */
  readonly cwd?: string
  /** Calendar day that counts as today, `YYYY-MM-DD` in UTC; the present day when absent. */
  readonly now?: string
  /** Entries that come before those of the config files. */
  readonly baseConfig?: Config
  /** Entries that come after those of the config files. */
  readonly overrideConfig?: Config
  /** A config file to use instead of looking one up, or true to use none; null and false look one up, as in ESLint. */
  readonly overrideConfigFile?: string | boolean | null
  /** Plugins by prefix, beside those that the configs name. */
  readonly plugins?: Readonly<Record<string, Plugin>>
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
  /** False to take every pattern as a path. */
  readonly globInputPaths?: boolean
  /** False to lint what `.gitignore` and `.okrlintignore` name. */
  readonly ignore?: boolean
  /** Patterns in the form of `.gitignore`, relative to `cwd`. */
  readonly ignorePatterns?: readonly string[] | null
  /** True to lint nothing when no patterns are given; else the working folder is linted. */
  readonly passOnNoPatterns?: boolean
  /** False to say nothing of ignored files that are given by name. */
  readonly warnIgnored?: boolean
  /** Which of the rules that a config turns on are run; all when absent. */
  readonly ruleFilter?: RuleFilter
  /** True to measure, and to give each result its `stats`. */
  readonly stats?: boolean
  /** True to keep findings in a cache, so that what has not changed is not linted again. */
  readonly cache?: boolean
  /** File of the cache, or a folder for it; `.okrlintcache` in `cwd` when absent. */
  readonly cacheLocation?: string
  /** For ESLint's sake: whether a file has changed is always told by its content, whatever stands here. */
  readonly cacheStrategy?: "content" | "metadata"
  /**
   * How many threads check documents, the main one among them: a number, as many as pay for the documents at hand, or `off` for the
   * main one alone, which is the default. Configs and plugins are loaded in each; plugins given in code cannot be, and keep it to one thread.
   */
  readonly concurrency?: Concurrency
  /** Told of what went wrong beside the linting; a warning of the process when absent. */
  readonly onWarning?: (warning: string) => void
  /** What runs, when it is the bundled command. */
  readonly program?: Program
  /** Stops the work; what is under way then rejects with the signal's reason. */
  readonly signal?: AbortSignal
  /** Largest file that is read, in bytes; 32 MiB when absent. */
  readonly maxFileSize?: number
  /**
   * Patterns of files that rules over several documents look at, too, without being reported themselves. Only files that are
   * linted are looked at when absent.
   */
  readonly workspace?: string | readonly string[]
  /** What counts as a file's content instead of what is on disk, by absolute path; such a file need not exist. */
  readonly contents?: ReadonlyMap<string, Uint8Array>
  /** Told of each file that was checked. */
  readonly onProgress?: (progress: LintProgress) => void
  /** Told of each decision and step, one line each, for people who look for a cause. */
  readonly onDebug?: (line: string) => void
}

/** The bundled command, as it tells of itself. */
export interface Program {
  /** Tells one build from another, where versions are the same. */
  readonly build: string
  /** URL of the file that starts it. */
  readonly url: string
  /** Told when there is so little to lint that nothing pays that makes a long run faster. */
  readonly expectShortRun?: () => void
  /** Told when there is more to lint, but not so much that all pays that makes a long run faster. */
  readonly expectSomeTexts?: () => void
  /** Told when, of many texts, so much is held from now on that memory counts more than time. */
  readonly expectManyTexts?: () => void
}

/** How far a run has come. */
export interface LintProgress {
  /** Files checked so far. */
  readonly done: number
  readonly total: number
}
