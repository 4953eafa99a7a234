import { runGit, type GitPlace } from "./run-git.ts"

/** The commit that a revision names; undefined when it names none. */
export async function findCommit(revision: string, place: GitPlace): Promise<string | undefined> {
  // What begins with a dash would be an option to git, and no process can be given a NUL.
  if (revision === "" || revision.startsWith("-") || revision.includes("\0")) return undefined
  return runGit(["rev-parse", "--verify", "--quiet", `${revision}^{commit}`], place).then(
    output => output.toString("utf8").trim(),
    () => undefined,
  )
}
