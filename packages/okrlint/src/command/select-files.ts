import type { FileChoice } from "../node/okrlint.ts"
import type { OKRLintOptions } from "../node/okrlint-options.ts"
import type { Host } from "./host.ts"
import type { Arguments } from "./parse-arguments.ts"
import { UsageError } from "./usage-error.ts"

/** Which files of a run are reported, and what counts as their content. */
export interface FileSelection {
  readonly choose: (path: string) => FileChoice
  readonly contents?: NonNullable<OKRLintOptions["contents"]>
}

/**
 * The files that git says are staged or changed; undefined when all are wanted.
 *
 * @throws {UsageError} when git or the revision is not there.
 */
export async function selectFiles(args: Arguments, { cwd, env }: Host): Promise<FileSelection | undefined> {
  if (!args.staged && !args.changed) return undefined
  try {
    return args.staged ? await selectStaged({ cwd, env }) : await selectChanged(args.since, { cwd, env })
  } catch (error) {
    const { GitError } = await import("../git/git-error.ts")
    if (!(error instanceof GitError)) throw error
    throw new UsageError(`Option \`${args.staged ? "--staged" : "--changed"}\` needs git: ${error.message}`)
  }
}

type GitHost = Pick<Host, "cwd" | "env">

async function selectStaged(host: GitHost): Promise<FileSelection> {
  const { listStagedFiles } = await import("../git/staged-files.ts")
  const { staged, contents, untracked } = await listStagedFiles(host)
  return { contents, choose: path => (staged.has(path) ? "lint" : untracked.has(path) ? "skip" : "see") }
}

async function selectChanged(since: string | undefined, host: GitHost): Promise<FileSelection> {
  const { listChangedFiles } = await import("../git/changed-files.ts")
  const changed = await listChangedFiles(since, host)
  return { choose: path => (changed.has(path) ? "lint" : "see") }
}
