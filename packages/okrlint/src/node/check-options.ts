import { ConfigError, didYouMean } from "@okrlint/config"
import { isDay } from "@okrlint/core"
import type { OKRLintOptions } from "./okrlint-options.ts"

/** What an option may be: a test, and words for what passes it. */
interface Expected {
  readonly is: (value: unknown) => boolean
  readonly words: string
}

const boolean: Expected = { is: value => typeof value === "boolean", words: "a boolean" }
const text: Expected = { is: isText, words: "a string that is not empty" }
const texts: Expected = { is: value => Array.isArray(value) && value.every(isText), words: "a list of strings that are not empty" }
const callback: Expected = { is: value => typeof value === "function", words: "a function" }
const config: Expected = { is: value => isObject(value) || Array.isArray(value), words: "a config: an entry or a list of entries" }
const fixTypes: readonly string[] = ["problem", "suggestion", "directive"]

const expected: { readonly [Name in keyof Required<OKRLintOptions>]: Expected } = {
  cwd: text,
  now: { is: value => isText(value) && isDay(value), words: "a day such as `2026-12-31`" },
  baseConfig: config,
  overrideConfig: config,
  overrideConfigFile: {
    is: value => isText(value) || value === null || typeof value === "boolean",
    words: "a path, or true for no config file",
  },
  plugins: { is: value => isObject(value) && !Object.hasOwn(value, ""), words: "an object of plugins by prefix" },
  safe: boolean,
  allowInlineConfig: boolean,
  applySuppressions: boolean,
  suppressionsLocation: text,
  reportUnusedDirectives: { is: value => ["off", "warn", "error", 0, 1, 2].some(one => one === value), words: "`off`, `warn` or `error`" },
  errorOnUnmatchedPattern: boolean,
  globInputPaths: boolean,
  ignore: boolean,
  ignorePatterns: { is: value => value === null || texts.is(value), words: texts.words },
  passOnNoPatterns: boolean,
  warnIgnored: boolean,
  ruleFilter: callback,
  stats: boolean,
  cache: boolean,
  cacheLocation: text,
  cacheStrategy: { is: value => value === "content" || value === "metadata", words: "`content` or `metadata`" },
  concurrency: {
    is: value => value === "auto" || value === "off" || (Number.isInteger(value) && Number(value) > 0),
    words: "a whole number, at least 1, `auto` or `off`",
  },
  onWarning: callback,
  program: { is: isObject, words: "what the bundled command tells of itself" },
  signal: { is: value => value instanceof AbortSignal, words: "an `AbortSignal`" },
  maxFileSize: { is: value => Number.isInteger(value) && Number(value) > 0, words: "a whole number of bytes, at least 1" },
  workspace: { is: value => isText(value) || texts.is(value), words: "a pattern or a list of patterns" },
  contents: { is: value => value instanceof Map, words: "a map from absolute paths to bytes" },
  onProgress: callback,
  onDebug: callback,
  fix: { is: value => typeof value === "boolean" || typeof value === "function", words: "a boolean or a function" },
  fixTypes: {
    is: value => Array.isArray(value) && value.every(type => fixTypes.includes(type)),
    words: `a list of ${fixTypes.map(type => `\`${type}\``).join(", ")}`,
  },
  fixSuggestions: texts,
}

/**
 * Checks what an `OKRLint` is made with; options that are undefined count as absent.
 *
 * @throws {ConfigError} naming everything that is wrong, as ESLint does.
 */
export function checkOptions(options: OKRLintOptions): void {
  const problems = Object.entries(options).flatMap(([name, value]) => (value === undefined ? [] : findProblem(name, value)))
  if (problems.length === 0) return
  throw new ConfigError(`Unexpected options for \`OKRLint\`:\n${problems.map(problem => `- ${problem}`).join("\n")}`)
}

function findProblem(name: string, value: unknown): string[] {
  const known: Readonly<Record<string, Expected>> = expected
  const option = Object.hasOwn(known, name) ? known[name] : undefined
  if (option === undefined) return [`There is no option \`${name}\`${didYouMean(name, Object.keys(known)) || "."}`]
  return option.is(value) ? [] : [`Unexpected value \`${describe(value)}\` for \`${name}\`, expected ${option.words}.`]
}

function describe(value: unknown): string {
  if (typeof value === "function") return "a function"
  return JSON.stringify(value) ?? String(value)
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== ""
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}
