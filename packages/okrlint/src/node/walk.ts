import type { Dirent } from "node:fs"
import { join } from "node:path"
import { readdir, stat } from "./disk.ts"

/** What a walk takes. Paths are absolute. */
export interface WalkFilter {
  takesDirectory(path: string): boolean
  takesFile(path: string): Promise<boolean>
}

/** What a walk found. */
export interface Walked {
  readonly files: readonly string[]
  /** Folders that could not be opened, with the system's reason. */
  readonly unreadable: readonly { readonly path: string; readonly reason: string }[]
}

/**
 * Lists the files below a folder. Links to files are taken, links to folders are not followed (as in git), so that a loop
 * of links cannot trap the walk and nothing is seen twice.
 */
export async function walk(directory: string, filter: WalkFilter): Promise<Walked> {
  const files: string[] = []
  const unreadable: { path: string; reason: string }[] = []
  const open = [directory]
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    const entries = await listFolder(folder)
    if (typeof entries === "string") {
      unreadable.push({ path: folder, reason: entries })
      continue
    }
    for (const entry of entries) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) {
        if (filter.takesDirectory(path)) open.push(path)
      } else if ((await filter.takesFile(path)) && (entry.isFile() || (await isLinkToFile(entry, path)))) files.push(path)
    }
  }
  return { files, unreadable }
}

async function listFolder(folder: string): Promise<Dirent[] | string> {
  try {
    return await readdir(folder)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

async function isLinkToFile(entry: Dirent, path: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return false
  return stat(path).then(
    target => target.isFile(),
    () => false,
  )
}
