import { join } from "node:path"
import { readBlobs } from "./read-blobs.ts"
import { findWorkTree, runGit, splitNul, type GitPlace } from "./run-git.ts"

/** What a commit made now would hold. Paths are absolute. */
export interface StagedFiles {
  /** Files that the commit adds or changes. */
  readonly staged: ReadonlySet<string>
  /** What tracked files hold in the index, where the working tree differs or has no such file. */
  readonly contents: ReadonlyMap<string, Uint8Array>
  /** Files in the working tree that the commit would not hold. */
  readonly untracked: ReadonlySet<string>
}

/**
 * Compares the index with the last commit and with the working tree; neither is changed.
 *
 * @throws {GitError} when there is no repository.
 */
export async function listStagedFiles(place: GitPlace): Promise<StagedFiles> {
  const root = await findWorkTree(place)
  const inTree = { ...place, cwd: root }
  const [staged, unstaged, gone, untracked] = await Promise.all(
    [
      [...diff, "--cached", "--diff-filter=d"],
      [...diff, "--diff-filter=d"],
      ["ls-files", "-z", "--deleted"],
      ["ls-files", "-z", "--others", "--exclude-standard"],
    ].map(async args => splitNul(await runGit(args, inTree))),
  )
  // Submodules have no content here, and neither have files in conflict.
  const blobs = await readBlobs(
    [...new Set([...unstaged!, ...gone!])].map(path => ({ path, name: `:0:${path}` })),
    inTree,
  )
  const toAbsolute = (path: string): string => join(root, path)
  return {
    staged: new Set(staged!.map(toAbsolute)),
    contents: new Map([...blobs].map(([path, content]) => [toAbsolute(path), content])),
    untracked: new Set(untracked!.map(toAbsolute)),
  }
}

const diff: readonly string[] = ["diff", "--name-only", "-z", "--no-renames", "--no-ext-diff"]
