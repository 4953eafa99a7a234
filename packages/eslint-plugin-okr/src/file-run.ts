import { ConfigError, createConfigArray, lintDocument, lookUpRule, type ConfiguredRule, type Settings } from "@okrlint/config"
import { validateConfig, validateOptions } from "@okrlint/config/validate"
import { isDay, today, type Finding } from "@okrlint/core"
import { fromMdast } from "@okrlint/markdown"
import { readSource, type RuleContext } from "./eslint-rule.ts"

/** The rules that ESLint runs on one file, checked together: the document is read once, and findings make others superfluous as in okrlint. */
export interface FileRun {
  /** Adds a rule that is on; to be called for all of them before the findings are asked for. */
  enable(ruleId: string, options: unknown): void
  findingsOf(ruleId: string, context: RuleContext): readonly Finding[]
  /** Whether the findings were asked for. */
  hasRun(): boolean
}

/** Gives the run of a file; the rules of one file meet there. */
export type FileRuns = (sourceCode: object) => FileRun

/** Keeps the runs of files that ESLint is at; a source that is linted again, perhaps with other rules, gets a new one. */
export function createFileRuns(): FileRuns {
  const runs = new WeakMap<object, FileRun>()
  return sourceCode => {
    const known = runs.get(sourceCode)
    if (known !== undefined && !known.hasRun()) return known
    const run = createFileRun()
    runs.set(sourceCode, run)
    return run
  }
}

function createFileRun(): FileRun {
  const enabled = new Map<string, unknown>()
  let findings: readonly Finding[] | undefined
  return {
    enable: (ruleId, options) => enabled.set(ruleId, options),
    findingsOf: (ruleId, context) => (findings ??= lintFile(enabled, context)).filter(finding => finding.ruleId === ruleId),
    hasRun: () => findings !== undefined,
  }
}

function lintFile(enabled: ReadonlyMap<string, unknown>, context: RuleContext): readonly Finding[] {
  const { ast, text } = readSource(context)
  const { settings, now, preset } = readSettings(context.settings["okr"])
  const known = preset === undefined ? undefined : createConfigArray([{ extends: [preset] }]).forFile("plan.md")?.rules
  const document = fromMdast(ast, text, { ...settings, filePath: context.filename })
  const config = {
    rules: new Map([...enabled].flatMap(([ruleId, options]) => configure(ruleId, options, known?.get(ruleId)?.severity))),
    settings,
    linterOptions: {
      reportUnusedDirectives: enabled.has("okrlint/unused-directive"),
      requireDirectiveReason: enabled.has("okrlint/directive-without-reason"),
    },
    plugins: {},
    origins: [],
    renamed: [],
    keyOrigins: {},
  }
  return lintDocument(document, config, { now, validate: validateOptions }).findings
}

/** ESLint does not tell rules how grave they are, which bears on whether a finding makes another superfluous: the preset tells it, else all count alike. */
function configure(ruleId: string, options: unknown, severity: 0 | 1 | 2 = 2): [string, ConfiguredRule][] {
  const rule = lookUpRule(ruleId)?.rule // messages of okrlint itself have none
  return rule === undefined ? [] : [[ruleId, { rule, severity: severity === 0 ? 2 : severity, options, origin: "the ESLint config" }]]
}

interface OkrSettings {
  readonly settings: Settings
  /** ISO day that counts as today. */
  readonly now: string
  /** Which preset is the base, as presets say themselves. */
  readonly preset: string | undefined
}

/** okrlint's `settings`, and what is the plugin's own. */
function readSettings(okr: unknown = {}): OkrSettings {
  const source = "the ESLint config (`settings.okr`)"
  const { now = today(), preset, ...settings } = okr as { readonly now?: unknown; readonly preset?: unknown } // the rest is checked below, whatever it is
  if (typeof now !== "string" || !isDay(now))
    throw new ConfigError(`Unexpected ${JSON.stringify(now)} as \`now\` in ${source}, expected a day such as \`2026-12-31\`.`, {
      source,
      path: "now",
    })
  if (preset !== undefined && typeof preset !== "string")
    throw new ConfigError(`Unexpected ${JSON.stringify(preset)} as \`preset\` in ${source}, expected the name of a preset.`, {
      source,
      path: "preset",
    })
  return { preset, settings: validateConfig({ settings }, source)[0]?.settings ?? {}, now }
}
