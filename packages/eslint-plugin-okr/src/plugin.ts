import { createConfigArray, presets, severityNames } from "@okrlint/config"
import { ruleOptionsSchema } from "@okrlint/config/validate"
import { needsHistory, ruleUrl, type InternalRuleId, type Rule } from "@okrlint/core"
import { rules as okrlintRules } from "@okrlint/core/rules"
import manifest from "../package.json" with { type: "json" }
import { createRule } from "./create-rule.ts"
import type { EslintRule, EslintRuleEntry } from "./eslint-rule.ts"
import { createFileRuns, type FileRuns } from "./file-run.ts"

/** A preset as an entry of ESLint's flat config; it needs `@eslint/markdown` as the plugin `markdown` beside it. */
export interface PresetConfig {
  readonly name: string
  readonly files: string[]
  /** This plugin as `okr`; loosely typed, because the plugin holds its presets. */
  readonly plugins: Record<"okr", object>
  readonly language: "markdown/gfm"
  readonly languageOptions: { readonly frontmatter: "yaml" }
  /** Tells rules how grave others are, which ESLint does not. */
  readonly settings: { readonly okr: { readonly preset: string } }
  readonly rules: Record<`okr/${string}`, EslintRuleEntry>
}

/** The plugin as ESLint takes it. */
export interface OkrPlugin {
  readonly meta: { readonly name: string; readonly version: string; readonly namespace: "okr" }
  /** By id, as okrlint names them; messages of okrlint itself by the name behind `okrlint/`. */
  readonly rules: Record<string, EslintRule>
  /** okrlint's presets by name. */
  readonly configs: Record<string, PresetConfig>
}

/** What okrlint itself says of a document: a rule each, and how grave presets hold it to be. There is no suppressions file under ESLint. */
const internalRules: Readonly<
  Record<Exclude<InternalRuleId, "okrlint/stale-suppression">, [severity: "off" | "warn" | "error", summary: string]>
> = {
  "okrlint/parse-error": ["error", "Find parts of documents that cannot be read"],
  "okrlint/limit": ["error", "Find documents that are over a limit"],
  "okrlint/rule-error": ["error", "Find documents on which a rule fails"],
  "okrlint/unused-directive": ["warn", "Find okrlint comments that silence nothing"],
  "okrlint/unknown-rule": ["warn", "Find okrlint comments that name a rule which does not exist"],
  "okrlint/broken-directive": ["warn", "Find okrlint comments that cannot be understood"],
  "okrlint/directive-without-reason": ["off", "Require a reason in okrlint comments"],
  "okrlint/expired-directive": ["warn", "Find okrlint comments that no longer count"],
}

/** The name of a finding's rule in this plugin. */
function nameOf(ruleId: string): string {
  return ruleId.replace(/^okrlint\//, "")
}

/** Makes the plugin; rules that run on one file meet in it. */
export function createPlugin(): OkrPlugin {
  const runOf = createFileRuns()
  const rules = Object.fromEntries([
    ...Object.values(okrlintRules)
      .filter(rule => !needsHistory(rule))
      .map(rule => [rule.id, wrapRule(rule, runOf)] as const),
    ...Object.entries(internalRules).map(([id, [, summary]]) => [nameOf(id), wrapInternalRule(id, summary, runOf)] as const),
  ])
  const plugin: OkrPlugin = { meta: { name: manifest.name, version: manifest.version, namespace: "okr" }, rules, configs: {} }
  for (const name of Object.keys(presets)) plugin.configs[name] = createPreset(name, plugin)
  return plugin
}

function wrapRule(rule: Rule, runOf: FileRuns): EslintRule {
  const { id, type, docs, messages, suggestions = {}, deprecated } = rule
  const recommended = Object.hasOwn(presets["recommended"]?.rules ?? {}, id)
  const replaced = deprecated && { deprecated: true, replacedBy: [...(deprecated.replacedBy ?? [])] }
  return createRule(
    {
      id,
      meta: { type, docs: { description: docs.summary, url: ruleUrl(id) ?? "", recommended }, ...replaced },
      messageIds: Object.keys(messages),
      suggestionIds: Object.keys(suggestions),
      schema: () => (rule.options === undefined ? [] : [ruleOptionsSchema(rule)]),
    },
    runOf,
  )
}

function wrapInternalRule(id: string, summary: string, runOf: FileRuns): EslintRule {
  return createRule(
    {
      id,
      meta: { type: "problem", docs: { description: summary, url: "https://okrlint.dev/directives", recommended: true } },
      messageIds: [nameOf(id)],
      suggestionIds: [],
      schema: () => [],
    },
    runOf,
  )
}

function createPreset(name: string, plugin: OkrPlugin): PresetConfig {
  const config = createConfigArray([{ extends: [name] }]).forFile("plan.md")
  const own = [...(config?.rules ?? [])].filter(([, { rule }]) => !needsHistory(rule))
  return {
    name: `okr/${name}`,
    files: ["**/*.md"],
    plugins: { okr: plugin },
    language: "markdown/gfm",
    languageOptions: { frontmatter: "yaml" },
    settings: { okr: { preset: name } },
    rules: Object.fromEntries<EslintRuleEntry>([
      ...own.map(([id, { severity, options }]): [string, EslintRuleEntry] => [
        `okr/${id}`,
        options === undefined ? severityNames[severity] : [severityNames[severity], options],
      ]),
      ...Object.entries(internalRules).map(([id, [severity]]): [string, EslintRuleEntry] => [`okr/${nameOf(id)}`, severity]),
    ]),
  }
}
