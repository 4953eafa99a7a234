import { join } from "node:path"
import { findBase } from "./changed-files.ts"
import { readBlobs } from "./read-blobs.ts"
import { findWorkTree, runGit, splitNul, type GitPlace } from "./run-git.ts"

/** What files held before they were changed. Paths are absolute. */
export interface BaseFiles {
  /** By present path, also of a file that was moved; a deleted one by the path it had. */
  readonly contents: ReadonlyMap<string, Uint8Array>
  /** Files that were not there. */
  readonly added: ReadonlySet<string>
}

/**
 * Reads the files that differ from a revision as they were when the branch left it.
 *
 * @param since A revision; the last commit when absent.
 * @throws {GitError} when there is no repository or no such revision.
 */
export async function readBaseFiles(since: string | undefined, place: GitPlace): Promise<BaseFiles> {
  const root = await findWorkTree(place)
  const inTree = { ...place, cwd: root }
  const base = await findBase(since, inTree)
  const untracked = splitNul(await runGit(["ls-files", "-z", "--others", "--exclude-standard"], inTree))
  const changes = base === undefined ? [] : readChanges(splitNul(await runGit([...diffStatus, "--end-of-options", base, "--"], inTree)))
  const present = changes.flatMap(({ before, path }) => (before === undefined ? [] : [{ path, name: `${base}:${before}` }]))
  const added = base === undefined ? splitNul(await runGit(["ls-files", "-z"], inTree)) : changes.filter(isAdded).map(({ path }) => path)
  const toAbsolute = (path: string): string => join(root, path)
  return {
    contents: new Map([...(await readBlobs(present, inTree))].map(([path, content]) => [toAbsolute(path), content])),
    added: new Set([...added, ...untracked].map(toAbsolute)),
  }
}

const diffStatus: readonly string[] = ["diff", "--name-status", "-z", "--find-renames", "--no-ext-diff"]

interface Change {
  /** Present path, or the one a deleted file had. */
  readonly path: string
  readonly before: string | undefined
}

function isAdded({ before }: Change): boolean {
  return before === undefined
}

/** A letter for what happened, then the path; two paths where a file was moved. */
function readChanges(parts: readonly string[]): Change[] {
  const changes: Change[] = []
  for (let index = 0; index < parts.length;) {
    const status = parts[index]!
    const isMove = status.startsWith("R") || status.startsWith("C")
    const [first, second] = [parts[index + 1]!, parts[index + 2]!]
    changes.push(isMove ? { path: second, before: first } : { path: first, before: status === "A" ? undefined : first })
    index += isMove ? 3 : 2
  }
  return changes
}
