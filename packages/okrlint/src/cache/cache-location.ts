import { stat } from "node:fs/promises"
import { createHash } from "node:crypto"
import { join, resolve } from "node:path"

/** Name of the cache in the working folder. */
export const cacheFileName = ".okrlintcache"

/**
 * Where the cache lies, as in ESLint: the file given; in a folder given, which exists or is written with a slash at its end, a file
 * for each working folder.
 */
export async function findCachePath(cwd: string, location = cacheFileName): Promise<string> {
  const path = resolve(cwd, location)
  const isFolder = /[/\\]$/.test(location) || (await stat(path).catch(() => undefined))?.isDirectory() === true
  return isFolder ? join(path, `.cache_${createHash("sha256").update(cwd).digest("hex").slice(0, 8)}`) : path
}
