import type { FileConfig } from "@okrlint/config"
import { resolve } from "node:path"
import picomatch from "picomatch"
import type { ConfigResolver } from "../node/config-resolver.ts"
import { createIgnoreFiles } from "../node/ignore-files.ts"
import { isInside, relativePath } from "../node/paths.ts"

/** Tells which files count, whether they are still there or not. */
export interface DocumentFilter {
  /** The config of a document, by its absolute path; undefined when the file does not count. */
  findConfig(path: string): Promise<FileConfig | undefined>
}

/** What a filter goes by. */
export interface DocumentFilterOptions {
  /** Absolute. */
  readonly cwd: string
  readonly configs: ConfigResolver
  /** Files, folders and globs, relative to `cwd`; all documents when empty. */
  readonly paths: readonly string[]
}

/** Takes what a lint run would take: what configs and ignore files of the working tree leave in. Answers are kept. */
export function createDocumentFilter({ cwd, configs, paths }: DocumentFilterOptions): DocumentFilter {
  const ignoreFiles = createIgnoreFiles({ cwd, patterns: [] })
  const known = new Map<string, Promise<FileConfig | undefined>>()
  const limits = paths.map(path => createLimit(path, cwd))
  const find = async (path: string): Promise<FileConfig | undefined> => {
    if (limits.length > 0 && !limits.some(isWithin => isWithin(path))) return undefined
    if (ignoreFiles.findReason(path, false) !== undefined || !(await configs.isLinted(path))) return undefined
    return configs.forFile(path)
  }
  return {
    findConfig: path => {
      const found = known.get(path) ?? find(path)
      known.set(path, found)
      return found
    },
  }
}

/** A name counts before a glob. */
function createLimit(pattern: string, cwd: string): (path: string) => boolean {
  const named = resolve(cwd, pattern)
  const { base, isGlob, glob } = picomatch.scan(pattern)
  const folder = resolve(cwd, base)
  const matches = isGlob ? picomatch(glob, { dot: true }) : () => false
  return path => path === named || isInside(relativePath(named, path)) || matches(relativePath(folder, path))
}
