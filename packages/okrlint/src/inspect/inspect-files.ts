import { defaultFileConfig, type Config } from "@okrlint/config"
import { createReader } from "@okrlint/core"
import { parseMarkdown, type FastParser } from "@okrlint/markdown"
import { resolve } from "node:path"
import { parseOptions } from "../linter/check-text.ts"
import { createConfigResolver, type ConfigResolver } from "../node/config-resolver.ts"
import { discoverFiles, type FoundFile } from "../node/discover.ts"
import { createIgnoreFiles, createNoIgnoreFiles } from "../node/ignore-files.ts"
import { loadFastParser } from "../node/native-parser/load-fast-parser.ts"
import { displayPath } from "../node/paths.ts"
import { decodeSource, readSource, type Source } from "../node/read-source.ts"
import { takeTurn } from "../node/run-in-turns.ts"
import type { ReadProblem } from "../results/file-message.ts"
import type { UnderstoodDocument } from "./inspect-document.ts"

/** A document that was understood, or why it could not be read. */
export type InspectedFile = UnderstoodDocument | { readonly filePath: string; readonly problem: ReadProblem }

/** What an inspection goes by. */
export interface InspectOptions {
  /** Absolute. */
  readonly cwd: string
  /** ISO day that counts as today. */
  readonly now: string
  /** A config file to use instead of looking one up, or true to use none. */
  readonly configFile?: string | true | undefined
  /** What comes after the entries of the config files. */
  readonly override?: Config | undefined
  /** True to run no code of configs and plugins. */
  readonly safe?: boolean | undefined
  /** Whether a file that a path leads to is read (absolute); every one when absent. */
  readonly accepts?: ((path: string) => boolean) | undefined
}

/** Understands every file that paths, folders and globs stand for, ignored ones too when they are named. */
export async function inspectPaths(paths: readonly string[], options: InspectOptions): Promise<InspectedFile[]> {
  const documents: InspectedFile[] = []
  for await (const document of inspectPathsInTurn(paths, options)) documents.push(document)
  return documents
}

/**
 * As `inspectPaths`, one file after another, so that nobody need hold what is known of all of them.
 *
 * @throws {ConfigError} before the first file, when a config has a fault.
 */
export async function* inspectPathsInTurn(paths: readonly string[], options: InspectOptions): AsyncGenerator<InspectedFile, void> {
  const { cwd, now, accepts } = options
  const configs = createConfigResolver({ ...options, file: options.configFile })
  const given = await discoverGiven(paths, cwd, configs)
  const files = given.files.filter(({ path }) => accepts?.(path) !== false)
  for (const { path, unreadable } of files) if (unreadable === undefined) await configs.forFile(path)
  const context = { now, configs, fast: await loadFastParser() }
  for (const [index, { path, unreadable }] of files.entries()) {
    await takeTurn(index)
    const source = unreadable === undefined ? await readSource(path) : missing(`Folder cannot be read: ${unreadable}.`)
    yield understand({ filePath: displayPath(cwd, path), path, source }, context)
  }
  for (const pattern of given.unmatched)
    yield { filePath: pattern, problem: missing(`No files matching \`${pattern}\` were found.`).problem }
}

/** Understands the text on the standard input. */
export async function inspectBytes(bytes: Uint8Array, filePath: string | undefined, options: InspectOptions): Promise<InspectedFile> {
  const configs = createConfigResolver({ ...options, file: options.configFile })
  const path = resolve(options.cwd, filePath ?? "text.md")
  const context = { now: options.now, configs, fast: await loadFastParser() }
  return understand({ filePath: filePath ?? "<text>", path, source: decodeSource(bytes) }, context)
}

/** A path that is named counts, also when an ignore file leaves it out of a lint run. */
async function discoverGiven(
  paths: readonly string[],
  cwd: string,
  configs: ConfigResolver,
): Promise<{ files: readonly FoundFile[]; unmatched: readonly string[] }> {
  const ignoreFiles = createIgnoreFiles({ cwd, patterns: [] })
  const isIgnored = (path: string): boolean => ignoreFiles.findReason(resolve(cwd, path), true) !== undefined
  const seen = await discoverFiles(
    paths.filter(path => !isIgnored(path)),
    { cwd, configs, ignoreFiles },
  )
  const ignored = await discoverFiles(paths.filter(isIgnored), { cwd, configs, ignoreFiles: createNoIgnoreFiles({ cwd }) })
  const known = new Set(seen.files.map(({ path }) => path))
  return {
    files: [...seen.files, ...ignored.files.filter(({ path }) => !known.has(path))],
    unmatched: [...seen.unmatched, ...ignored.unmatched],
  }
}

function missing(message: string): { readonly problem: ReadProblem } {
  return { problem: { ruleId: "okrlint/parse-error", message, help: "Check that it is there and may be read." } }
}

interface FileToUnderstand {
  readonly filePath: string
  readonly path: string
  readonly source: Source
}

interface Understanding extends Pick<InspectOptions, "now"> {
  readonly configs: ConfigResolver
  readonly fast: FastParser | undefined
}

async function understand({ filePath, path, source }: FileToUnderstand, { configs, fast, now }: Understanding): Promise<InspectedFile> {
  if ("problem" in source) return { filePath, problem: source.problem }
  const config = (await configs.forFile(path)) ?? defaultFileConfig()
  const document = parseMarkdown(source.text, { ...parseOptions({ filePath: path, config }), ...(fast && { fast }) })
  return { filePath, document, read: createReader(document, { now, settings: { ...config.settings } }) }
}
