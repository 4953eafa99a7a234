import { spawn } from "node:child_process"

/** Where git is asked, and what it may know of the process. */
export interface GitPlace {
  /** Absolute. */
  readonly cwd: string
  /** A hook's variables say which index a commit is made of. */
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Git is not there, the folder is in no repository, or git refuses; the message is ready to print. */
export class GitError extends Error {
  override readonly name = "GitError"
}

/** Programs that a repository's own settings name are not started, and nothing is written on the way. */
const settings: readonly string[] = ["--no-optional-locks", "-c", "core.fsmonitor=false", "-c", "core.quotePath=false"]

/**
 * Runs git and gives what it prints.
 *
 * @throws {GitError} when git cannot be started or fails; the message holds what git said.
 */
export function runGit(args: readonly string[], { cwd, env }: GitPlace, input?: string): Promise<Buffer> {
  return new Promise((fulfil, reject) => {
    const child = spawn("git", [...settings, ...args], { cwd, env: { ...env, LC_ALL: "C" }, stdio: ["pipe", "pipe", "pipe"] })
    const out: Buffer[] = []
    const problems: Buffer[] = []
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk))
    child.stderr.on("data", (chunk: Buffer) => problems.push(chunk))
    child.stdin.on("error", () => undefined) // git went away; its exit says why
    child.on("error", error => reject(new GitError(describeStart(error))))
    child.on("close", code => {
      if (code === 0) fulfil(Buffer.concat(out))
      else reject(new GitError(Buffer.concat(problems).toString("utf8").trim() || `git ${args[0]} ended with ${code}.`))
    })
    child.stdin.end(input)
  })
}

function describeStart(error: NodeJS.ErrnoException): string {
  return error.code === "ENOENT" ? "git was not found; it has to be installed and in the path." : `git cannot be started: ${error.message}`
}

/** The parts of what git prints with `-z`. */
export function splitNul(output: Buffer): string[] {
  const parts = output.toString("utf8").split("\0")
  return parts.at(-1) === "" ? parts.slice(0, -1) : parts
}

/**
 * The folder of the repository's working tree, absolute.
 *
 * @throws {GitError} when the place is in no repository.
 */
export async function findWorkTree(place: GitPlace): Promise<string> {
  return (await runGit(["rev-parse", "--show-toplevel"], place)).toString("utf8").replace(/\r?\n$/, "")
}
