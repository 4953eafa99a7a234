import { join } from "node:path"
import { findCommit } from "./find-commit.ts"
import { GitError } from "./git-error.ts"
import { findWorkTree, runGit, splitNul, type GitPlace } from "./run-git.ts"

/**
 * The files, by absolute path, that differ from a revision: in commits since the branch left it, in the index, in the working tree, and
 * new files that are not ignored. A file that was moved counts under its new name, one that was deleted not at all.
 *
 * @param since A revision; the last commit when absent.
 * @throws {GitError} when there is no repository or no such revision.
 */
export async function listChangedFiles(since: string | undefined, place: GitPlace): Promise<ReadonlySet<string>> {
  const root = await findWorkTree(place)
  const inTree = { ...place, cwd: root }
  const base = await findBase(since, inTree)
  const [tracked, untracked] = await Promise.all([
    base === undefined ? runGit(["ls-files", "-z"], inTree) : runGit([...diffNames, "--end-of-options", base, "--"], inTree),
    runGit(["ls-files", "-z", "--others", "--exclude-standard"], inTree),
  ])
  return new Set([...splitNul(tracked), ...splitNul(untracked)].map(path => join(root, path)))
}

/** Deleted files have no content to lint; a moved file is an added one. */
const diffNames: readonly string[] = ["diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--diff-filter=d"]

/** Where the branch left the revision; the revision itself when history does not say; undefined before the first commit. */
export async function findBase(since: string | undefined, place: GitPlace): Promise<string | undefined> {
  if (since === undefined) return (await findCommit("HEAD", place)) === undefined ? undefined : "HEAD"
  const commit = await findCommit(since, place)
  if (commit === undefined) throw new GitError(`No revision \`${since}\` was found; in CI, the checkout may have to fetch more history.`)
  const bases = await runGit(["merge-base", commit, "HEAD"], place).catch(() => undefined) // none: unrelated, or history is cut off
  return bases?.toString("utf8").split("\n")[0] || commit
}
