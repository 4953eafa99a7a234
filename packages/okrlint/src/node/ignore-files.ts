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
  const folders = new Map<string, IgnoreFolder>()
  const folderAt = (directory: string): IgnoreFolder => {
    const known = folders.get(directory) ?? readIgnoreFolder(directory)
    folders.set(directory, known)
    return known
  }
  const findReason = (path: string, isDirectory: boolean): string | undefined => {
    const fromCwd = relativePath(cwd, path)
    const never = fromCwd.split("/").find(name => neverLinted.has(name))
    if (never !== undefined) return `it lies in \`${never}\``
    if (fromCwd === "" || !isInside(fromCwd)) return findIgnoring(path, isDirectory, { folderAt, cwd })
    if (patterns.length > 0 && byOption.ignores(isDirectory ? `${fromCwd}/` : fromCwd)) return "a pattern given to this run matches it"
    return findIgnoring(path, isDirectory, { folderAt, cwd })
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
  try {
    return readFileSync(path, "utf8")
  } catch {
    return undefined // absent, or a folder of that name
  }
}

interface IgnoreLookup {
  readonly folderAt: (directory: string) => IgnoreFolder
  readonly cwd: string
}

/** Asks the folders from the root down, so that an ignored folder settles it for everything below. */
function findIgnoring(path: string, isDirectory: boolean, lookup: IgnoreLookup): string | undefined {
  const folders = foldersAbove(path, lookup)
  for (let depth = 1; depth < folders.length; depth++) {
    const reason = decide(folders[depth]!, true, { folders: folders.slice(0, depth), folderAt: lookup.folderAt })
    if (reason !== undefined) return reason
  }
  return decide(path, isDirectory, { folders, folderAt: lookup.folderAt })
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
  readonly folders: readonly string[]
  readonly folderAt: (directory: string) => IgnoreFolder
}

function decide(path: string, isDirectory: boolean, { folders, folderAt }: Deciding): string | undefined {
  for (const folder of folders.toReversed()) {
    const relative = relativePath(folder, path) + (isDirectory ? "/" : "")
    for (const { name, ignore } of folderAt(folder).rules.toReversed()) {
      const { ignored, unignored } = ignore.test(relative)
      if (ignored) return `\`${name}\` matches it`
      if (unignored) return undefined
    }
  }
  return undefined
}
