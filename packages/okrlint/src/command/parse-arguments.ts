import { didYouMean } from "@okrlint/config"
import type { FixType } from "../linter/choose-edits.ts"
import { parseArgs } from "node:util"
import { parseFormatRequests, type FileReport } from "../format/parse-format-requests.ts"
import { checkArguments } from "./check-arguments.ts"
import { commandNames, options, takesOption, type CommandName, type OptionName, type OptionSpec } from "./option-table.ts"
import { toCount, toDay, toFixTypes, toRuleId, toSeverity, toSize, toUnusedSeverity } from "./option-values.ts"
import { toSpeedArguments, type SpeedArguments } from "./speed-options.ts"
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
  readonly redact: boolean
  readonly stats: boolean
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
  readonly passOnUnprunedSuppressions: boolean
  readonly suppressionsLocation: string | undefined
  readonly init: boolean
  readonly plugins: readonly string[]
  readonly safe: boolean
  readonly printConfig: string | undefined
  /** Undefined when the configs decide. */
  readonly reportUnusedDirectives: "off" | "warn" | "error" | undefined
  /** Undefined when the configs decide. */
  readonly reportUnusedInlineConfigs: "off" | "warn" | "error" | undefined
  readonly config: string | undefined
  readonly configLookup: boolean
  /** As given, still to be read. */
  readonly rules: readonly string[]
  /** Ids; empty for all. */
  readonly only: readonly string[]
  readonly skip: readonly string[]
  readonly inlineConfig: boolean
  readonly now: string | undefined
  readonly stdin: boolean
  readonly stdinFilename: string | undefined
  readonly ignore: boolean
  readonly ignorePatterns: readonly string[]
  /** In bytes. */
  readonly maxFileSize: number | undefined
  readonly workspace: readonly string[]
  readonly passOnNoPatterns: boolean
  readonly errorOnUnmatchedPattern: boolean
  readonly warnIgnored: boolean
  readonly staged: boolean
  readonly changed: boolean
  readonly since: string | undefined
  /** Whether `diff` reports what rules find, not what changed. */
  readonly historyRules: boolean
  readonly onlyNew: boolean
  readonly speed: SpeedArguments
  readonly mcp: boolean
  readonly debug: boolean
  readonly envInfo: boolean
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
  const given = toArguments(values)
  const args = { command: command ?? "lint", operands: command === undefined ? positionals : rest, ...given } as const
  if (args.help || args.version) return args
  for (const name of values.keys()) checkTaken(args.command, name)
  checkArguments(args)
  return args
}

/** An option that a command would not look at is a misunderstanding. */
function checkTaken(command: CommandName, name: string): void {
  const option = options.find(option => option.name === name)
  if (option === undefined || takesOption(command, option)) return
  throw new UsageError(`Option \`--${name}\` is not for \`${command}\`; \`okrlint ${command} --help\` lists what is.`)
}

function parseOptions(): Record<string, { type: "string" | "boolean"; short?: string; multiple?: boolean }> {
  return Object.fromEntries(
    options.map(({ name, short, value, multiple }) => [
      name,
      { type: value === undefined ? ("boolean" as const) : ("string" as const), ...(short && { short }), ...(multiple && { multiple }) },
    ]),
  )
}

function findOption(name: string, rawName: string): OptionSpec {
  const spec = options.find(option => option.name === name)
  if (spec !== undefined) return spec
  const hint =
    didYouMean(
      name,
      options.map(option => option.name),
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
  const all = (name: OptionName): readonly string[] => values.get(name) ?? []
  const last = (name: OptionName): string | undefined => values.get(name)?.at(-1)
  const has = (name: OptionName): boolean => values.has(name)
  const formats = parseFormatRequests(all("format"))
  const colors = [...values.keys()].filter(name => name === "color" || name === "no-color")
  return {
    format: formats.main,
    fileReports: formats.files,
    outputFile: last("output-file"),
    quiet: has("quiet"),
    maxWarnings: toCount(last("max-warnings")),
    redact: has("redact"),
    stats: has("stats"),
    color: colors.length === 0 ? undefined : colors.at(-1) === "color",
    fix: has("fix"),
    fixDryRun: has("fix-dry-run"),
    fixTypes: toFixTypes(values.get("fix-type")),
    fixSuggestions: all("fix-suggestions").map(toRuleId),
    diff: has("diff"),
    suppressAll: has("suppress-all"),
    suppressRules: all("suppress-rule").map(toRuleId),
    pruneSuppressions: has("prune-suppressions"),
    passOnUnprunedSuppressions: has("pass-on-unpruned-suppressions"),
    suppressionsLocation: last("suppressions-location"),
    init: has("init"),
    plugins: all("plugin"),
    safe: has("safe"),
    printConfig: last("print-config"),
    reportUnusedDirectives: toUnusedSeverity(has("report-unused-disable-directives"), last("report-unused-disable-directives-severity")),
    reportUnusedInlineConfigs: toSeverity(last("report-unused-inline-configs"), "--report-unused-inline-configs"),
    config: last("config"),
    configLookup: !has("no-config-lookup"),
    rules: all("rule"),
    only: all("only").map(toRuleId),
    skip: all("skip").map(toRuleId),
    inlineConfig: !has("no-inline-config"),
    now: toDay(last("now")),
    stdin: has("stdin"),
    stdinFilename: last("stdin-filename"),
    ignore: !has("no-ignore"),
    ignorePatterns: all("ignore-pattern"),
    maxFileSize: toSize(last("max-file-size")),
    workspace: all("workspace"),
    passOnNoPatterns: has("pass-on-no-patterns"),
    errorOnUnmatchedPattern: !has("no-error-on-unmatched-pattern"),
    warnIgnored: !has("no-warn-ignored"),
    staged: has("staged"),
    changed: has("changed"),
    since: last("since"),
    historyRules: has("rules"),
    onlyNew: has("only-new"),
    speed: toSpeedArguments(last),
    mcp: has("mcp"),
    debug: has("debug"),
    envInfo: has("env-info"),
    help: has("help"),
    version: has("version"),
  }
}
