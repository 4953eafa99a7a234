import type { ConfigEntry } from "@okrlint/config"
import { resolve } from "node:path"
import { escapeControls } from "../format/escape.ts"
import type { InspectOptions } from "../inspect/inspect-files.ts"
import { stat } from "../node/disk.ts"
import type { OKRLintOptions } from "../node/okrlint-options.ts"
import { findSuppressionsPath } from "../suppressions/suppressions-store.ts"
import type { Host } from "./host.ts"
import type { Arguments } from "./parse-arguments.ts"
import { UsageError } from "./usage-error.ts"

/** Which configs count, as `OKRLint` takes it. */
export interface ConfigOptions extends Pick<OKRLintOptions, "safe" | "overrideConfig"> {
  readonly cwd: string
  readonly now: string
  /** As given, or true for none at all. */
  readonly overrideConfigFile?: string | true
}

/**
 * What the command line says about configs.
 *
 * @throws {UsageError} when the config file it names is not there.
 */
export async function toConfigOptions(args: Arguments, host: Host): Promise<ConfigOptions> {
  if (args.config !== undefined) await checkFile(resolve(host.cwd, args.config), `No config file \`${args.config}\` was found.`)
  const overrideConfig = [...(await readPlugins(args)), ...(await readRules(args)), ...readLinterOptions(args)]
  const overrideConfigFile = args.config ?? (args.configLookup ? undefined : true)
  return {
    cwd: host.cwd,
    now: args.now ?? host.today(),
    safe: args.safe,
    ...(overrideConfig.length > 0 && { overrideConfig }),
    ...(overrideConfigFile !== undefined && { overrideConfigFile }),
  }
}

/** The same, as an inspection takes it. */
export function toInspectOptions({ cwd, now, safe, overrideConfig, overrideConfigFile: file }: ConfigOptions): InspectOptions {
  return { cwd, now, safe, override: overrideConfig, configFile: typeof file === "string" ? resolve(cwd, file) : file }
}

/**
 * What the command line asks of an `OKRLint`.
 *
 * @throws {UsageError} when a file it names is not there.
 */
export async function toLintOptions(args: Arguments, host: Host): Promise<OKRLintOptions> {
  if (args.suppressionsLocation !== undefined) await checkSuppressions(args, host)
  return {
    ...(await toConfigOptions(args, host)),
    ignore: args.ignore,
    ignorePatterns: args.ignorePatterns,
    passOnNoPatterns: args.passOnNoPatterns,
    stats: args.stats,
    allowInlineConfig: args.inlineConfig,
    warnIgnored: args.warnIgnored,
    applySuppressions: true,
    onWarning: warning => host.stderr.write(`${escapeControls(warning)}\n`),
    ...(host.program && { program: host.program }),
    ...args.speed,
    fix: chooseFix(args),
    fixSuggestions: args.fixSuggestions,
    ...(args.fixTypes && { fixTypes: args.fixTypes }),
    ...(args.suppressionsLocation !== undefined && { suppressionsLocation: args.suppressionsLocation }),
    ...(args.reportUnusedDirectives !== undefined && { reportUnusedDirectives: args.reportUnusedDirectives }),
    ...(args.maxFileSize !== undefined && { maxFileSize: args.maxFileSize }),
    ...chooseWorkspace(args),
    ...chooseRules(args),
  }
}

/** Where a part is linted, rules over several documents look at the whole. */
function chooseWorkspace({ workspace, staged, changed }: Arguments): Pick<OKRLintOptions, "workspace"> {
  if (workspace.length > 0) return { workspace }
  return staged || changed ? { workspace: ["."] } : {}
}

/** A rule that is asked for is run, too, when no config speaks of it; of plugins' rules only configs can know. */
function chooseRules({ only, skip }: Arguments): Pick<OKRLintOptions, "ruleFilter" | "baseConfig"> {
  if (only.length === 0 && skip.length === 0) return {}
  const builtIn = only.filter(ruleId => !ruleId.includes("/"))
  return {
    ruleFilter: ({ ruleId }) => (only.length === 0 || only.includes(ruleId)) && !skip.includes(ruleId),
    ...(builtIn.length > 0 && { baseConfig: [{ name: "--only", rules: Object.fromEntries(builtIn.map(ruleId => [ruleId, "warn"])) }] }),
  }
}

/** What is not reported is not fixed. */
function chooseFix({ fix, fixDryRun, diff, quiet }: Arguments): NonNullable<OKRLintOptions["fix"]> {
  const isAsked = fix || fixDryRun || diff
  return isAsked && quiet ? ({ severity }) => severity === 2 : isAsked
}

/** Whether fixed texts are written to their files; suggestions that are named are, also without `--fix`. */
export function writesFixes({ fix, fixDryRun, diff, fixSuggestions }: Arguments): boolean {
  return fix || (fixSuggestions.length > 0 && !fixDryRun && !diff)
}

async function readRules({ rules }: Arguments): Promise<ConfigEntry[]> {
  if (rules.length === 0) return []
  const { parseRuleOptions } = await import("./parse-rule-option.ts")
  return [{ name: "--rule", rules: await parseRuleOptions(rules) }]
}

function readLinterOptions({ reportUnusedInlineConfigs }: Arguments): ConfigEntry[] {
  if (reportUnusedInlineConfigs === undefined) return []
  return [{ name: "--report-unused-inline-configs", linterOptions: { reportUnusedInlineConfigs } }]
}

async function readPlugins({ plugins }: Arguments): Promise<ConfigEntry[]> {
  if (plugins.length === 0) return []
  const { namePlugin } = await import("@okrlint/config/load")
  const named = plugins.map(namePlugin).map(({ prefix, module }) => [prefix, module] as const)
  return [{ name: "--plugin", plugins: Object.fromEntries(named) }]
}

/** A file that is named has to be there, or the run would report all that it accepts. */
async function checkSuppressions({ suppressionsLocation: location, suppressAll, suppressRules }: Arguments, { cwd }: Host): Promise<void> {
  if (suppressAll || suppressRules.length > 0) return
  const path = await findSuppressionsPath({ cwd, location })
  await checkFile(path, `No suppressions file \`${location}\` was found; \`--suppress-all\` or \`--suppress-rule\` writes it.`)
}

async function checkFile(path: string, problem: string): Promise<void> {
  const status = await stat(path).catch(() => undefined)
  if (status?.isFile() !== true) throw new UsageError(problem)
}
