import { didYouMean } from "@okrlint/config"
import type { FixType } from "../linter/choose-edits.ts"
import { parseArgs } from "node:util"
import { parseFormatRequests, type FileReport } from "../format/parse-format-requests.ts"
import { checkArguments } from "./check-arguments.ts"
import { commandNames, optionTable, type CommandName, type OptionSpec } from "./option-table.ts"
import { toCount, toDay, toFixTypes, toRuleId, toUnusedSeverity } from "./option-values.ts"
import { UsageError } from "./usage-error.ts"

/** A command line, understood and checked. */
export interface Arguments {
  readonly command: CommandName
  /** Paths, or the rules to explain. */
  readonly operands: readonly string[]
  /** The format on the standard output; undefined when none is asked for. */
  readonly format: string | undefined
  /** Further reports, for linting only. */
  readonly fileReports: readonly FileReport[]
  readonly outputFile: string | undefined
  readonly quiet: boolean
  readonly maxWarnings: number | undefined
  /** Undefined when the terminal decides. */
  readonly color: boolean | undefined
  readonly fix: boolean
  readonly fixDryRun: boolean
  /** Undefined for all types. */
  readonly fixTypes: readonly FixType[] | undefined
  readonly fixSuggestions: readonly string[]
  readonly diff: boolean
  readonly suppressAll: boolean
  readonly suppressRules: readonly string[]
  readonly pruneSuppressions: boolean
  readonly suppressionsLocation: string | undefined
  readonly plugins: readonly string[]
  readonly safe: boolean
  readonly printConfig: string | undefined
  /** Undefined when the configs decide. */
  readonly reportUnusedDirectives: "off" | "warn" | "error" | undefined
  readonly config: string | undefined
  readonly configLookup: boolean
  /** As given, still to be read. */
  readonly rules: readonly string[]
  readonly inlineConfig: boolean
  readonly now: string | undefined
  readonly stdin: boolean
  readonly stdinFilename: string | undefined
  readonly ignore: boolean
  readonly ignorePatterns: readonly string[]
  readonly errorOnUnmatchedPattern: boolean
  readonly warnIgnored: boolean
  readonly help: boolean
  readonly version: boolean
}

/**
 * Understands a command line, the program's name left out.
 *
 * @throws {UsageError} for unknown options and values that cannot be.
 * @throws {ConfigError} for values of `--format` that cannot be.
 */
export function parseArguments(argv: readonly string[]): Arguments {
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    options: parseOptions(),
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const values = new Map<string, string[]>()
  for (const token of tokens) {
    if (token.kind !== "option") continue
    const spec = findOption(token.name, token.rawName)
    const value = checkValue(spec, token)
    values.set(spec.name, [...(spec.multiple === true ? (values.get(spec.name) ?? []) : []), value])
  }
  const [first, ...rest] = positionals
  const command = commandNames.find(name => name === first)
  const args = { command: command ?? "lint", operands: command === undefined ? positionals : rest, ...toArguments(values) } as const
  checkArguments(args)
  return args
}

function parseOptions(): Record<string, { type: "string" | "boolean"; short?: string; multiple?: boolean }> {
  return Object.fromEntries(
    optionTable.map(({ name, short, value, multiple }) => [
      name,
      { type: value === undefined ? ("boolean" as const) : ("string" as const), ...(short && { short }), ...(multiple && { multiple }) },
    ]),
  )
}

function findOption(name: string, rawName: string): OptionSpec {
  const spec = optionTable.find(option => option.name === name)
  if (spec !== undefined) return spec
  const hint =
    didYouMean(
      name,
      optionTable.map(option => option.name),
    ).replace("`", "`--") || ", `okrlint --help` lists them."
  throw new UsageError(`Unexpected option \`${rawName}\`${hint}`)
}

interface OptionToken {
  readonly rawName: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}

function checkValue(spec: OptionSpec, { rawName, value, inlineValue }: OptionToken): string {
  if (spec.value === undefined) {
    if (value !== undefined) throw new UsageError(`Unexpected value \`${value}\` for \`${rawName}\`, which takes none.`)
    return ""
  }
  const looksLikeOption = inlineValue !== true && value !== undefined && /^--?[a-z]/.test(value)
  if (value === undefined || value === "" || looksLikeOption)
    throw new UsageError(`Option \`${rawName}\` needs a value: \`${rawName} ${spec.value}\`.`)
  return value
}

function toArguments(values: ReadonlyMap<string, readonly string[]>): Omit<Arguments, "command" | "operands"> {
  const last = (name: string): string | undefined => values.get(name)?.at(-1)
  const has = (name: string): boolean => values.has(name)
  const formats = parseFormatRequests(values.get("format") ?? [])
  const colors = [...values.keys()].filter(name => name === "color" || name === "no-color")
  return {
    format: formats.main,
    fileReports: formats.files,
    outputFile: last("output-file"),
    quiet: has("quiet"),
    maxWarnings: toCount(last("max-warnings")),
    color: colors.length === 0 ? undefined : colors.at(-1) === "color",
    fix: has("fix"),
    fixDryRun: has("fix-dry-run"),
    fixTypes: toFixTypes(values.get("fix-type")),
    fixSuggestions: (values.get("fix-suggestions") ?? []).map(toRuleId),
    diff: has("diff"),
    suppressAll: has("suppress-all"),
    suppressRules: (values.get("suppress-rule") ?? []).map(toRuleId),
    pruneSuppressions: has("prune-suppressions"),
    suppressionsLocation: last("suppressions-location"),
    plugins: values.get("plugin") ?? [],
    safe: has("safe"),
    printConfig: last("print-config"),
    reportUnusedDirectives: toUnusedSeverity(has("report-unused-disable-directives"), last("report-unused-disable-directives-severity")),
    config: last("config"),
    configLookup: !has("no-config-lookup"),
    rules: values.get("rule") ?? [],
    inlineConfig: !has("no-inline-config"),
    now: toDay(last("now")),
    stdin: has("stdin"),
    stdinFilename: last("stdin-filename"),
    ignore: !has("no-ignore"),
    ignorePatterns: values.get("ignore-pattern") ?? [],
    errorOnUnmatchedPattern: !has("no-error-on-unmatched-pattern"),
    warnIgnored: !has("no-warn-ignored"),
    help: has("help"),
    version: has("version"),
  }
}
