import { stat } from "node:fs/promises"
import { resolve } from "node:path"
import picomatch from "picomatch"
import { findCommit } from "../git/find-commit.ts"
import { isInside, relativePath } from "../node/paths.ts"
import { isInCommit } from "../history/commit-files.ts"
import { findMergeBase, resolveRevision, type Repository, type Revision } from "../history/repository.ts"
import { HistoryError } from "../history/history-error.ts"

/** What is compared: two commits, a commit and the working tree, or two folders. */
export type Sides =
  | {
      readonly type: "revisions"
      readonly repository: Repository
      readonly base: Revision
      readonly head: Revision | undefined
      readonly paths: readonly string[]
    }
  | { readonly type: "folders"; readonly base: string; readonly head: string }

/** How the working folder's repository is found, if it is asked for. */
export type OpenRepository = () => Promise<Repository>

/**
 * Understands what stands behind `diff`, as git does: none, one or two revisions (`main`, `main HEAD`, `main..HEAD`, `main...HEAD`), and
 * paths to look at; or two paths to compare with each other.
 *
 * @throws {HistoryError} when something is neither a revision nor a path, or may be both.
 */
export async function chooseSides(operands: readonly string[], cwd: string, open: OpenRepository): Promise<Sides> {
  const paths = await Promise.all(operands.map(operand => isPath(operand, cwd)))
  if (operands.length === 2 && paths.every(Boolean)) return chooseFolders(operands, open)
  const repository = await open()
  const revisions: string[] = []
  for (const [index, operand] of operands.entries()) {
    if (!(await isRevision(repository, operand))) break
    if (paths[index] === true) throw ambiguous(operand)
    revisions.push(operand)
  }
  const rest = operands.slice(revisions.length)
  const known = await Promise.all(
    rest.map(async (path, index) => paths[revisions.length + index] === true || (await wasPath(repository, path, cwd))),
  )
  const unknown = rest.find((_, index) => known[index] !== true)
  // An unknown revision is told of as such, with what a shallow clone has to do with it.
  if (unknown !== undefined) await resolveRange(repository, unknown)
  if (revisions.length > 2) throw new HistoryError(`Unexpected revision \`${revisions[2]}\`: two can be compared.`)
  return { type: "revisions", repository, ...(await resolveRevisions(repository, revisions)), paths: rest }
}

async function chooseFolders(operands: readonly string[], open: OpenRepository): Promise<Sides> {
  const [base = "", head = ""] = operands
  const repository = await open().catch(() => undefined)
  for (const operand of operands) {
    if (repository === undefined || /[/\\.]/.test(operand) || !(await isRevision(repository, operand))) continue
    throw ambiguous(operand)
  }
  return { type: "folders", base, head }
}

function ambiguous(operand: string): HistoryError {
  return new HistoryError(
    `\`${operand}\` is a revision and a path. Write \`./${operand}\` for the path, or \`${operand}~0\` for the revision.`,
  )
}

async function isPath(operand: string, cwd: string): Promise<boolean> {
  return stat(resolve(cwd, operand)).then(
    () => true,
    () => false,
  )
}

/** Whether a path that is gone was there in the last commit; a glob may lead anywhere. */
async function wasPath(repository: Repository, operand: string, cwd: string): Promise<boolean> {
  if (picomatch.scan(operand).isGlob) return true
  const path = relativePath(repository.root, resolve(cwd, operand))
  return isInside(path) && (await isInCommit(repository, path))
}

async function isRevision(repository: Repository, operand: string): Promise<boolean> {
  const names = operand.split(/\.{2,3}/).map(name => name || "HEAD")
  const commits = await Promise.all(names.map(name => findCommit(name, repository.place)))
  return operand !== "" && names.length <= 2 && commits.every(commit => commit !== undefined)
}

interface RevisionPair {
  readonly base: Revision
  /** Undefined for the working tree. */
  readonly head: Revision | undefined
}

async function resolveRevisions(repository: Repository, [first = "HEAD", second]: readonly string[]): Promise<RevisionPair> {
  if (second !== undefined) return { base: await resolveRevision(repository, first), head: await resolveRevision(repository, second) }
  return resolveRange(repository, first)
}

async function resolveRange(repository: Repository, range: string): Promise<RevisionPair> {
  const dots = /\.{2,3}/.exec(range)?.[0]
  if (dots === undefined) return { base: await resolveRevision(repository, range), head: undefined }
  const [from = "", to = ""] = range.split(dots)
  const [base, head] = [await resolveRevision(repository, from || "HEAD"), await resolveRevision(repository, to || "HEAD")]
  return { base: dots === "..." ? await findMergeBase(repository, base, head) : base, head }
}
