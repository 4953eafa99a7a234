import { findCommit } from "../git/find-commit.ts"
import { GitError } from "../git/git-error.ts"
import { findWorkTree, runGit, splitNul, type GitPlace } from "../git/run-git.ts"
import { HistoryError } from "./history-error.ts"

/** A git repository with a working tree. */
export interface Repository {
  /** Absolute; the top folder of the working tree. */
  readonly root: string
  /** Where git is asked. */
  readonly place: GitPlace
  /** Whether older commits were left out when it was cloned. */
  readonly isShallow: boolean
}

/** A commit, and what it was asked for by. */
export interface Revision {
  /** As given: `main`, `HEAD~2`. */
  readonly name: string
  /** The commit's full name. */
  readonly commit: string
}

/**
 * Finds the repository that a folder lies in.
 *
 * @throws {HistoryError} when there is none, or git refuses to work with it.
 */
export async function openRepository(folder: string): Promise<Repository> {
  const env = process.env
  try {
    const root = await findWorkTree({ cwd: folder, env })
    const place = { cwd: root, env }
    return { root, place, isShallow: (await readText(["rev-parse", "--is-shallow-repository"], place)) === "true" }
  } catch (error) {
    throw error instanceof GitError ? new HistoryError(describeRefusal(folder, error.message)) : error
  }
}

async function readText(args: readonly string[], place: GitPlace): Promise<string> {
  return (await runGit(args, place)).toString("utf8").trim()
}

function describeRefusal(folder: string, stderr: string): string {
  if (stderr.startsWith("git was not found")) return `${stderr} Two folders are compared without it.`
  if (stderr.includes("not a git repository"))
    return `Folder \`${folder}\` is in no git repository. Give two folders to compare, or run it in a clone.`
  if (stderr.includes("work tree")) return `The repository of \`${folder}\` has no working tree. Run it in a clone that has one.`
  return `git cannot read the repository of \`${folder}\`: ${stderr}`
}

/**
 * The commit that a revision names.
 *
 * @throws {HistoryError} when it is not there; in a shallow clone with the way to get it.
 */
export async function resolveRevision(repository: Repository, name: string): Promise<Revision> {
  const commit = await findCommit(name, repository.place)
  if (commit === undefined) throw new HistoryError(`${await describeMissing(repository, name)}${shallowHint(repository)}`)
  return { name, commit }
}

async function describeMissing(repository: Repository, name: string): Promise<string> {
  if ((await findCommit("HEAD", repository.place)) === undefined) return "The repository has no commit yet."
  return `Revision \`${name}\` is not in the repository.`
}

/**
 * Where two revisions parted.
 *
 * @throws {HistoryError} when they have no commit in common.
 */
export async function findMergeBase(repository: Repository, base: Revision, head: Revision): Promise<Revision> {
  const commit = await readText(["merge-base", base.commit, head.commit], repository.place).catch(() => undefined)
  if (commit === undefined)
    throw new HistoryError(`\`${base.name}\` and \`${head.name}\` have no commit in common.${shallowHint(repository)}`)
  return { name: `${base.name}...${head.name}`, commit }
}

/** What to do about commits that a shallow clone left out; empty for a whole clone. */
export function shallowHint({ isShallow }: Pick<Repository, "isShallow">): string {
  return isShallow
    ? " This is a shallow clone, which leaves older commits out: `git fetch --unshallow` gets them (in GitHub Actions `fetch-depth: 0`)."
    : ""
}

/** Present paths of documents by their former ones between two commits, by git's own rename detection; from the top folder. */
export async function findRenames({ place }: Repository, base: string, head: string): Promise<ReadonlyMap<string, string>> {
  const options = ["-r", "-z", "-M", "--diff-filter=R", "--name-status", "--no-ext-diff", "--no-textconv"]
  const parts = splitNul(await runGit(["diff-tree", ...options, base, head], place))
  const renames = new Map<string, string>()
  for (let at = 0; at + 2 < parts.length; at += 3) renames.set(parts[at + 1]!, parts[at + 2]!)
  return renames
}

/** The days of the commits between two, as ISO days, the earliest first. */
export async function listDays({ place }: Repository, base: string, head: string): Promise<readonly string[]> {
  const output = await readText(["log", "--no-color", "--format=%cs", `${base}..${head}`, "--"], place)
  return output.split("\n").filter(Boolean).toSorted()
}
