import type { Repository } from "./repository.ts"
import { runGit } from "../git/run-git.ts"

/** A file that a commit changed; paths from the repository's top folder. */
export interface FileChange {
  /** Undefined for a file that the commit added. */
  readonly before: { readonly path: string; readonly blob: string } | undefined
  /** Undefined for a file that the commit deleted. */
  readonly after: { readonly path: string; readonly blob: string } | undefined
}

/** A commit on the way to a revision. */
export interface CommitStep {
  readonly commit: string
  /** ISO day of the commit. */
  readonly day: string
  readonly author: string
  /** First line of its message. */
  readonly subject: string
  readonly files: readonly FileChange[]
}

/** Separates fields and commits in git's output; no message holds it. */
const mark = "\x01"

/**
 * The commits that lead to a revision, the oldest first, with the files each changed and git's own renames. A merge is one step: what it
 * brought to the branch it was made on.
 */
export async function walkCommits({ place }: Repository, commit: string): Promise<CommitStep[]> {
  const format = `--format=${mark}%H${mark}%cs${mark}%an${mark}%s`
  const diff = ["--raw", "-r", "-M", "-z", "--no-abbrev", "--root", "--diff-merges=first-parent", "--no-ext-diff", "--no-textconv"]
  const args = ["log", "--first-parent", "--reverse", "--no-color", ...diff, format, commit, "--"]
  const output = (await runGit(args, place)).toString("utf8")
  const steps: (CommitStep & { files: FileChange[] })[] = []
  const parts = output.split("\0").map(part => part.replace(/^\n/, ""))
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]!
    if (part.startsWith(mark)) {
      const [, commit = "", day = "", author = "", ...subject] = part.split(mark)
      steps.push({ commit, day, author, subject: subject.join(mark), files: [] })
    }
    if (!part.startsWith(":")) continue
    const isPair = /[RC]\d+$/.test(part)
    steps.at(-1)?.files.push(readChange(part, parts[at + 1] ?? "", isPair ? (parts[at + 2] ?? "") : undefined))
    at += isPair ? 2 : 1
  }
  return steps
}

/** Regular files; links and submodules are none. */
const regular = /^100/

function readChange(line: string, path: string, renamed: string | undefined): FileChange {
  const [modeBefore = "", modeAfter = "", blobBefore = "", blobAfter = "", status = ""] = line.slice(1).split(" ")
  const isCopy = status.startsWith("C")
  return {
    before: regular.test(modeBefore) && !isCopy ? { path, blob: blobBefore } : undefined,
    after: regular.test(modeAfter) ? { path: renamed ?? path, blob: blobAfter } : undefined,
  }
}
