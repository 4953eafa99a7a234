import { realpathSync } from "node:fs"
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path"

/** The folders that tools may look into. */
export interface AllowedFolders {
  /** What relative paths start from; absolute. */
  readonly base: string
  /**
   * The real path behind a path; it need not exist.
   *
   * @throws {Error} when it leads out of the folders, by links, too.
   */
  resolve(path: string): string
  /** Whether a file that was found, perhaps by a link, lies in them. */
  contains(path: string): boolean
}

/** Makes the folders given (absolute) answer for paths; none of them may be the whole disk. */
export function createAllowedFolders(folders: readonly string[], cwd: string): AllowedFolders {
  const roots = folders.map(findRealPath).filter(folder => dirname(folder) !== folder)
  const isInside = (path: string): boolean => roots.some(root => leadsInside(relative(root, path)))
  const current = findRealPath(cwd)
  const base = roots.length === 0 || isInside(current) ? current : roots[0]!
  return {
    base,
    resolve: path => {
      const real = findRealPath(resolve(base, path))
      if (isInside(real)) return real
      const known =
        roots.length === 0 ? "none; start `okrlint --mcp` with the folders to read" : roots.map(root => `\`${root}\``).join(", ")
      throw new Error(`Path \`${path}\` leads out of the folders that may be read: ${known}.`)
    },
    contains: path => isInside(findRealPath(path)),
  }
}

/** Of what does not exist, the real path of the nearest folder that does, and the rest as it is written. */
function findRealPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    const parent = dirname(path)
    return parent === path ? path : join(findRealPath(parent), basename(path))
  }
}

function leadsInside(path: string): boolean {
  return path !== ".." && !path.startsWith(`..${sep}`) && !isAbsolute(path)
}
