import { ConfigError } from "@okrlint/config"
import { dirname, join, resolve } from "node:path"
import { writeAtomically } from "../fix/write-atomically.ts"
import { readFile, stat } from "../node/disk.ts"
import { relativePath } from "../node/paths.ts"
import {
  formatSuppressions,
  parseSuppressions,
  suppressionsFileName,
  type SuppressionEntry,
  type Suppressions,
} from "./suppressions-file.ts"

/** A suppressions file as it was read. */
export interface LoadedSuppressions {
  /** Absolute. */
  readonly path: string
  /** Entries of a file; the path is absolute. */
  entriesOf(filePath: string): readonly SuppressionEntry[]
}

/** Where a suppressions file is looked for. */
export interface SuppressionsPlace {
  /** Absolute. */
  readonly cwd: string
  /** A file, or a folder that holds one; relative to `cwd`. */
  readonly location?: string | undefined
  /** The config file that applies to `cwd`. */
  readonly configFile?: string | undefined
}

/** The suppressions file: where it is told to be, else in the working folder when it is there, else beside the config. */
export async function findSuppressionsPath({ cwd, location, configFile }: SuppressionsPlace): Promise<string> {
  if (location !== undefined) {
    const path = resolve(cwd, location)
    const isFolder = /[/\\]$/.test(location) || (await stat(path).catch(() => undefined))?.isDirectory() === true
    return isFolder ? join(path, suppressionsFileName) : path
  }
  const inFolder = join(cwd, suppressionsFileName)
  return configFile === undefined || (await isThere(inFolder)) ? inFolder : join(dirname(configFile), suppressionsFileName)
}

/**
 * Reads a suppressions file; without one nothing is accepted.
 *
 * @throws {ConfigError} when the file cannot be read or has a fault.
 */
export async function loadSuppressions(path: string): Promise<LoadedSuppressions> {
  const suppressions = await readSuppressions(path)
  return { path, entriesOf: filePath => suppressions.get(relativePath(dirname(path), filePath)) ?? [] }
}

/** New entries of files, by absolute path; files that are not named keep theirs. */
export type SuppressionChanges = ReadonlyMap<string, readonly SuppressionEntry[]>

/**
 * Writes entries anew, in one step; entries of files that are gone are dropped with `dropMissing`. Nothing is written when
 * nothing changes.
 *
 * @throws {ConfigError} when the present file has a fault.
 * @throws {Error} of the file system.
 */
export async function updateSuppressions(path: string, changes: SuppressionChanges, { dropMissing = false } = {}): Promise<void> {
  const folder = dirname(path)
  const present = await readSuppressions(path)
  const next = new Map(present)
  for (const [filePath, entries] of changes) next.set(relativePath(folder, filePath), entries)
  if (dropMissing) for (const file of present.keys()) if (!(await isThere(resolve(folder, file)))) next.delete(file)
  const text = formatSuppressions(next)
  if (text !== formatSuppressions(present)) await writeAtomically(path, text)
}

async function readSuppressions(path: string): Promise<Suppressions> {
  const text = await readFile(path).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === "ENOENT") return undefined
    throw new ConfigError(`Cannot read the suppressions ${path}: ${cause.message}`, { source: path, cause })
  })
  return text === undefined ? new Map<string, readonly SuppressionEntry[]>() : parseSuppressions(text.toString(), path)
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
