import { spawn } from "node:child_process"
import { GitError } from "./git-error.ts"

/** Where git is asked, and what it may know of the process. */
export interface GitPlace {
  /** Absolute. */
  readonly cwd: string
  /** A hook's variables say which index a commit is made of. */
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Programs that a repository's own settings name are not started, and nothing is written on the way. */
const settings: readonly string[] = [
  "--no-optional-locks",
  ...["core.fsmonitor=false", "core.hooksPath=/dev/null", "log.showSignature=false", "core.quotePath=false"].flatMap(one => ["-c", one]),
]

/** Nothing is asked for, and nothing fetched for a partial clone. */
const environment = { LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_NO_LAZY_FETCH: "1", GIT_ALLOW_PROTOCOL: "none" } as const

/**
 * Runs git and gives what it prints.
 *
 * @throws {GitError} when git cannot be started or fails; the message holds what git said.
 */
export function runGit(args: readonly string[], { cwd, env }: GitPlace, input?: string): Promise<Buffer> {
  return new Promise((fulfil, reject) => {
    const child = spawn("git", [...settings, ...args], { cwd, env: { ...env, ...environment }, stdio: ["pipe", "pipe", "pipe"] })
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
