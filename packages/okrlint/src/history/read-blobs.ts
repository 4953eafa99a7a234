import { HistoryError } from "./history-error.ts"
import type { Repository } from "./repository.ts"
import { readGit, runGit } from "./run-git.ts"

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
export async function listFiles({ root }: Repository, commit: string): Promise<TreeFile[]> {
  const output = await readGit(["ls-tree", "-r", "-z", "--full-tree", commit], root)
  return output.split("\0").flatMap(line => {
    const tab = line.indexOf("\t")
    const [mode = "", , blob = ""] = line.slice(0, Math.max(tab, 0)).split(" ")
    return regular.has(mode) ? [{ path: line.slice(tab + 1), blob }] : []
  })
}

/** Whether a file or folder, by its path from the repository's top folder, is in the last commit. */
export async function isInCommit({ root }: Repository, path: string): Promise<boolean> {
  const { code, stdout } = await runGit(["ls-tree", "--name-only", "-z", "--full-tree", "HEAD", "--", path], root)
  return code === 0 && stdout.length > 0
}

/** Contents read at once; bounds what is held in memory beside them. */
const batch = 500

/**
 * The contents by their names, as they were committed: no filter runs on them, and the working tree is not touched.
 *
 * @throws {HistoryError} when one is not in the clone.
 */
export async function readBlobs(repository: Repository, blobs: Iterable<string>): Promise<ReadonlyMap<string, Uint8Array>> {
  const names = [...new Set(blobs)]
  const contents = new Map<string, Uint8Array>()
  for (let start = 0; start < names.length; start += batch) {
    const part = names.slice(start, start + batch)
    const { stdout } = await runGit(["cat-file", "--batch"], repository.root, `${part.join("\n")}\n`)
    takeContents(stdout, contents)
  }
  const missing = names.find(name => !contents.has(name))
  if (missing !== undefined)
    throw new HistoryError(
      `Content ${missing.slice(0, 12)} is not in this clone. A partial clone fetches it with \`git fetch --refetch --no-filter\`.`,
    )
  return contents
}

/** Each answer is `NAME blob SIZE`, a line break, the content, and a line break; or `NAME missing`. */
function takeContents(output: Buffer, contents: Map<string, Uint8Array>): void {
  for (let at = 0; at < output.length;) {
    const end = output.indexOf(10, at)
    if (end < 0) return
    const [name = "", type, size = "0"] = output.toString("utf8", at, end).split(" ")
    at = end + 1
    if (type !== "blob") continue
    const length = Number(size)
    contents.set(name, output.subarray(at, at + length))
    at += length + 1
  }
}
