import { ConfigError, createConfigArray, defaultConfig, lintDocument, type ConfigEntry, type FileConfig } from "@okrlint/config"
import { validateConfig, validateOptions } from "@okrlint/config/validate"
import { createGoalKeeper, isDay, today } from "@okrlint/core"
import type { GoalDocument } from "@okrlint/core/model"
import { parseMarkdown } from "@okrlint/markdown"
import type { Root } from "mdast"
import remarkMessageControl from "remark-message-control"
import type { Plugin } from "unified"
import type { VFile } from "vfile"
import { reportFinding } from "./report-finding.ts"

/** An entry of an okrlint config, such as `{ extends: ["strict"] }`; without any, the preset `recommended` applies. */
export interface RemarkLintOkrOptions extends ConfigEntry {
  /** An okrlint config file, relative to the working folder; what else is given comes after its entries. Needs Node. */
  readonly configFile?: string
  /** Calendar day that counts as today, `YYYY-MM-DD`; the present day in UTC when absent. */
  readonly now?: string
}

/** Where faults of the options are, for people. */
const source = "the options of remark-lint-okr"

/** What applies to a path, relative to the working folder; undefined when the config leaves it out. */
type ConfigLookup = (path: string) => FileConfig | undefined

/**
 * Lints goal documents: `remark().use(remarkLintOkr, { extends: ["strict"] })`. Findings become messages of the file.
 *
 * @throws {ConfigError} when the config has a fault; with `configFile`, processing a file rejects.
 */
export const remarkLintOkr: Plugin<[RemarkLintOkrOptions?], Root> = function remarkLintOkr({ configFile, now, ...entry } = {}) {
  const own = Object.keys(entry).length === 0 ? [] : validateConfig(entry, source)
  if (now !== undefined && !isDay(now))
    throw new ConfigError(`Unexpected \`${now}\` as \`now\` in ${source}, expected a day such as \`2026-12-31\`.`, { source, path: "now" })
  const control = remarkMessageControl({ name: "lint", source: "okrlint" })
  if (configFile === undefined) {
    const { forFile } = createConfigArray(own.length === 0 ? defaultConfig : own)
    return (tree, file) => {
      lintFile(file, forFile, now ?? today())
      control(tree, file)
    }
  }
  let loading: Promise<ConfigLookup> | undefined
  return async (tree, file) => {
    lintFile(file, await (loading ??= loadLookup(configFile, own)), now ?? today())
    control(tree, file)
  }
}

async function loadLookup(configFile: string, override: readonly ConfigEntry[]): Promise<ConfigLookup> {
  const { loadConfigFile } = await import("@okrlint/config/load") // only for who names a file, since browsers have none
  return createConfigArray(await loadConfigFile(configFile), { source: configFile, override }).forFile
}

/** The text is read anew: the findings then hang neither on the syntax that remark was given nor on what changed the tree before. */
function lintFile(file: VFile, lookUp: ConfigLookup, now: string): void {
  const text = String(file).replace(/^\uFEFF/, "")
  const path = file.path?.replaceAll("\\", "/")
  const config = lookUp(relativePath(path ?? "text.md", file.cwd))
  if (config === undefined) return
  const parse = (other: string): GoalDocument => parseMarkdown(other, { ...config.settings, ...(path !== undefined && { filePath: path }) })
  const { findings } = lintDocument(parse(text), config, { now, validate: validateOptions, keepsGoals: createGoalKeeper(text, parse) })
  for (const finding of findings) reportFinding(file, finding, text)
}

function relativePath(path: string, folder: string): string {
  const base = `${folder.replaceAll("\\", "/").replace(/\/$/, "")}/`
  return path.startsWith(base) ? path.slice(base.length) : path
}
