import { readBlobs } from "../git/read-blobs.ts"
import { runGit, splitNul } from "../git/run-git.ts"
import { HistoryError } from "./history-error.ts"
import type { Repository } from "./repository.ts"

/** A file of a commit. */
export interface TreeFile {
  /** From the repository's top folder, with `/`. */
  readonly path: string
  /** The name of its content. */
  readonly blob: string
}

/** Regular files; links and submodules are none. */
const regular: ReadonlySet<string> = new Set(["100644", "100755"])

/** The regular files of a commit, in git's order. */
export async function listFiles({ place }: Repository, commit: string): Promise<TreeFile[]> {
  const lines = splitNul(await runGit(["ls-tree", "-r", "-z", "--full-tree", commit], place))
  return lines.flatMap(line => {
    const tab = line.indexOf("\t")
    const [mode = "", , blob = ""] = line.slice(0, Math.max(tab, 0)).split(" ")
    return regular.has(mode) ? [{ path: line.slice(tab + 1), blob }] : []
  })
}

/** Whether a file or folder, by its path from the repository's top folder, is in the last commit. */
export async function isInCommit({ place }: Repository, path: string): Promise<boolean> {
  const found = runGit(["ls-tree", "--name-only", "-z", "--full-tree", "HEAD", "--", path], place)
  return found.then(
    output => output.length > 0,
    () => false,
  )
}

/** Contents read at once; bounds what is held in memory beside them. */
const batch = 500

/**
 * The contents by their names, as they were committed: no filter runs on them, and the working tree is not touched.
 *
 * @throws {HistoryError} when one is not in the clone.
 */
export async function readContents({ place }: Repository, blobs: Iterable<string>): Promise<ReadonlyMap<string, Uint8Array>> {
  const names = [...new Set(blobs)]
  const contents = new Map<string, Uint8Array>()
  for (let start = 0; start < names.length; start += batch) {
    const part = names.slice(start, start + batch).map(name => ({ path: name, name }))
    for (const [name, content] of await readBlobs(part, place)) contents.set(name, content)
  }
  const missing = names.find(name => !contents.has(name))
  if (missing !== undefined)
    throw new HistoryError(
      `Content ${missing.slice(0, 12)} is not in this clone. A partial clone fetches it with \`git fetch --refetch --no-filter\`.`,
    )
  return contents
}
