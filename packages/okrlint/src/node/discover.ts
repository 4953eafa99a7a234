import { join, resolve } from "node:path"
import picomatch from "picomatch"
import type { ConfigResolver } from "./config-resolver.ts"
import { stat } from "./disk.ts"
import type { IgnoreFiles } from "./ignore-files.ts"
import { isInside, relativePath } from "./paths.ts"
import { walk } from "./walk.ts"

/** A path to lint, or one given that cannot be. Paths are absolute. */
export interface FoundFile {
  readonly path: string
  /** Whether it was given by name, not found in a folder. */
  readonly isNamed: boolean
  /** Why it is left out; only files given by name are told of. */
  readonly ignoredBecause?: string
  /** Why a folder could not be opened. */
  readonly unreadable?: string
}

/** What patterns led to. */
export interface Discovered {
  /** Each path once, sorted. */
  readonly files: readonly FoundFile[]
  /** Patterns that are no path and match none, as given. */
  readonly unmatched: readonly string[]
}

/** What discovery asks about paths. */
export interface DiscoverContext {
  readonly cwd: string
  readonly configs: ConfigResolver
  readonly ignoreFiles: IgnoreFiles
  /** Files, by absolute path, that count as being there even when they are not on disk. */
  readonly contents?: ReadonlyMap<string, unknown> | undefined
  /** False to take every pattern as a path. */
  readonly globs?: boolean
}

/** Finds the files that names, folders and globs stand for; a `!pattern` takes away from the others. */
export async function discoverFiles(patterns: readonly string[], context: DiscoverContext): Promise<Discovered> {
  const found = new Map<string, FoundFile>()
  const unmatched: string[] = []
  const isExclusion = (pattern: string): boolean => context.globs !== false && pattern.startsWith("!") && pattern.length > 1
  const excluded = patterns.filter(isExclusion).map(pattern => globOf(pattern.slice(1), context.cwd))
  for (const pattern of patterns) {
    if (isExclusion(pattern)) continue
    const files = await findByPattern(pattern, context)
    if (files === undefined) unmatched.push(pattern)
    for (const file of files ?? []) {
      if (excluded.some(({ matches }) => matches(file.path))) continue
      if (!found.has(file.path) || file.isNamed) found.set(file.path, file)
    }
  }
  return { files: [...found.values()].toSorted((a, b) => comparePaths(a.path, b.path)), unmatched }
}

/** By UTF-16 units, so that the order is the same on every machine. */
function comparePaths(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** A name counts before a glob, and a backslash escapes before it separates folders as on Windows. */
async function findByPattern(pattern: string, context: DiscoverContext): Promise<readonly FoundFile[] | undefined> {
  const forms = pattern.includes("\\") ? [pattern, pattern.replaceAll("\\", "/")] : [pattern]
  for (const find of [findByPath, findByGlob]) {
    for (const form of forms) {
      const files = await find(form, context)
      if (files !== undefined) return files
    }
  }
  return undefined
}

async function findByPath(name: string, context: DiscoverContext): Promise<readonly FoundFile[] | undefined> {
  const path = resolve(context.cwd, name)
  const status = await stat(path).catch(() => undefined)
  const isFolder = status === undefined ? holdsContents(path, context) : status.isDirectory()
  if (status === undefined && !isFolder && context.contents?.has(path) !== true) return undefined
  if (isFolder) return findInFolder(path, context, () => true)
  const reason = context.ignoreFiles.findReason(path, false) ?? (await context.configs.findIgnoreReason(path))
  return [{ path, isNamed: true, ...(reason !== undefined && { ignoredBecause: reason }) }]
}

/** Whether files that need not be on disk lie below a folder. */
function holdsContents(directory: string, { contents = new Map() }: DiscoverContext): boolean {
  return [...contents.keys()].some(path => path !== directory && isInside(relativePath(directory, path)))
}

async function findInFolder(
  directory: string,
  { configs, ignoreFiles, contents = new Map() }: DiscoverContext,
  matches: (path: string) => boolean,
): Promise<readonly FoundFile[]> {
  if (ignoreFiles.findReason(directory, true) !== undefined) return []
  const takesFile = async (path: string): Promise<boolean> =>
    matches(path) && ignoreFiles.findReason(path, false) === undefined && (await configs.isLinted(path))
  const takesDirectory = (path: string): boolean => ignoreFiles.findReason(path, true) === undefined
  const isOnDisk = (await stat(directory).catch(() => undefined)) !== undefined
  const { files, unreadable } = isOnDisk ? await walk(directory, { takesDirectory, takesFile }) : { files: [], unreadable: [] }
  const onDisk = new Set(files)
  const others = [...contents.keys()].filter(path => !onDisk.has(path) && isInside(relativePath(directory, path)))
  const taken = await Promise.all(others.map(takesFile))
  return [
    ...[...files, ...others.filter((_, index) => taken[index])].map(path => ({ path, isNamed: false })),
    ...unreadable.map(({ path, reason }) => ({ path, isNamed: false, unreadable: reason })),
  ]
}

async function findByGlob(pattern: string, context: DiscoverContext): Promise<readonly FoundFile[] | undefined> {
  const { base, isGlob, matches } = globOf(pattern, context.cwd)
  if (!isGlob || context.globs === false) return undefined
  const status = await stat(base).catch(() => undefined)
  if (status?.isDirectory() !== true && !holdsContents(base, context)) return undefined
  const files = await findInFolder(base, context, matches)
  return files.length === 0 ? undefined : files
}

interface Glob {
  /** The folder below which matches can lie. */
  readonly base: string
  readonly isGlob: boolean
  matches(path: string): boolean
}

function globOf(pattern: string, cwd: string): Glob {
  const scanned = picomatch.scan(pattern)
  const base = resolve(cwd, scanned.base)
  if (!scanned.isGlob) {
    const named = resolve(cwd, pattern)
    return { base: named, isGlob: false, matches: path => path === named || path.startsWith(join(named, "/")) }
  }
  const isMatch = picomatch(scanned.glob, { dot: true })
  return { base, isGlob: true, matches: path => isMatch(relativePath(base, path)) }
}
