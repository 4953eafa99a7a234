import ignore, { type Ignore } from "ignore"
import { existsSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { isInside, relativePath } from "./paths.ts"

/** Tells what is left out of a run before any config is asked. */
export interface IgnoreFiles {
  /** Why a path is left out, for people ("`.gitignore` matches it"); undefined when it is not. */
  findReason(path: string, isDirectory: boolean): string | undefined
}

/** What decides about ignored paths. */
export interface IgnoreOptions {
  /** Absolute; patterns given by option are relative to it. */
  readonly cwd: string
  /** Patterns in the form of `.gitignore`. */
  readonly patterns: readonly string[]
}

const ignoreFileNames = [".gitignore", ".okrlintignore"]
const neverLinted: ReadonlySet<string> = new Set(["node_modules", ".git"])

/**
 * Reads `.gitignore` and `.okrlintignore` of each folder between the repository's root and a path, when first met.
 * As in git, the file nearest to a path decides, and what lies in an ignored folder stays ignored.
 */
export function createIgnoreFiles({ cwd, patterns }: IgnoreOptions): IgnoreFiles {
  const byOption = ignore().add([...patterns])
  const find = createIgnoreLookup(cwd)
  const findReason = (path: string, isDirectory: boolean): string | undefined => {
    const fromCwd = relativePath(cwd, path)
    const never = fromCwd.split("/").find(name => neverLinted.has(name))
    if (never !== undefined) return `it lies in \`${never}\``
    if (fromCwd === "" || !isInside(fromCwd)) return find(path, isDirectory)
    if (patterns.length > 0 && byOption.ignores(isDirectory ? `${fromCwd}/` : fromCwd)) return "a pattern given to this run matches it"
    return find(path, isDirectory)
  }
  return { findReason }
}

/** No file is ignored, `node_modules` and `.git` aside. */
export function createNoIgnoreFiles({ cwd }: Pick<IgnoreOptions, "cwd">): IgnoreFiles {
  return {
    findReason: path => {
      const never = relativePath(cwd, path)
        .split("/")
        .find(name => neverLinted.has(name))
      return never === undefined ? undefined : `it lies in \`${never}\``
    },
  }
}

interface IgnoreFolder {
  readonly rules: readonly { readonly name: string; readonly ignore: Ignore }[]
  readonly isRepositoryRoot: boolean
}

function readIgnoreFolder(directory: string): IgnoreFolder {
  const rules = ignoreFileNames.flatMap(name => {
    const text = readIfPresent(join(directory, name))
    return text === undefined ? [] : [{ name, ignore: ignore().add(text) }]
  })
  return { rules, isRepositoryRoot: existsSync(join(directory, ".git")) }
}

function readIfPresent(path: string): string | undefined {
  if (!existsSync(path)) return undefined // most folders have none, and an error costs more than asking
  try {
    return readFileSync(path, "utf8")
  } catch {
    return undefined // a folder of that name, or one that may not be read
  }
}

interface IgnoreLookup {
  readonly folderAt: (directory: string) => IgnoreFolder
  readonly cwd: string
}

/** What leaves out what lies in a folder. */
interface FolderAbove {
  /** The folders with ignore files that bear on it, from the nearest. */
  readonly deciding: readonly string[]
  /** Why all of it is left out; undefined when it is not. */
  readonly reason: string | undefined
}

/** Looks at each folder once, as it may hold thousands of files; an ignored folder settles it for everything below. */
function createIgnoreLookup(cwd: string): (path: string, isDirectory: boolean) => string | undefined {
  const folders = new Map<string, IgnoreFolder>()
  const folderAt = (directory: string): IgnoreFolder => {
    const known = folders.get(directory) ?? readIgnoreFolder(directory)
    folders.set(directory, known)
    return known
  }
  const above = new Map<string, FolderAbove>()
  return (path, isDirectory) => {
    const directory = dirname(path)
    // Without a repository, nothing above the working folder bears on it.
    const known = (path === cwd ? undefined : above.get(directory)) ?? lookAbove(path, { folderAt, cwd })
    if (path !== cwd) above.set(directory, known)
    return known.reason ?? decide(path, isDirectory, { deciding: known.deciding, folderAt })
  }
}

/** Asks the folders from the root down. */
function lookAbove(path: string, lookup: IgnoreLookup): FolderAbove {
  const { folderAt } = lookup
  const folders = foldersAbove(path, lookup)
  const listDeciding = (depth: number): string[] =>
    folders
      .slice(0, depth)
      .filter(folder => folderAt(folder).rules.length > 0)
      .toReversed()
  for (let depth = 1; depth < folders.length; depth++) {
    const reason = decide(folders[depth]!, true, { deciding: listDeciding(depth), folderAt })
    if (reason !== undefined) return { deciding: [], reason }
  }
  return { deciding: listDeciding(folders.length), reason: undefined }
}

/** The folders whose ignore files bear on a path, from the outermost: the repository's, or without one those from the working folder on. */
function foldersAbove(path: string, { folderAt, cwd }: IgnoreLookup): string[] {
  const folders: string[] = []
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    folders.unshift(folder)
    if (folderAt(folder).isRepositoryRoot) return folders
    if (folder === dirname(folder)) break
  }
  if (path === cwd) return []
  const atCwd = folders.indexOf(cwd)
  return atCwd < 0 ? folders.slice(-1) : folders.slice(atCwd)
}

interface Deciding {
  readonly deciding: readonly string[]
  readonly folderAt: (directory: string) => IgnoreFolder
}

/** The nearest file that says something decides. */
function decide(path: string, isDirectory: boolean, { deciding, folderAt }: Deciding): string | undefined {
  for (const folder of deciding) {
    const relative = relativePath(folder, path) + (isDirectory ? "/" : "")
    for (const { name, ignore } of folderAt(folder).rules.toReversed()) {
      const { ignored, unignored } = ignore.test(relative)
      if (ignored) return `\`${name}\` matches it`
      if (unignored) return undefined
    }
  }
  return undefined
}
