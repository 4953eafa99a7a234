import { spawn } from "node:child_process"
import { HistoryError } from "./history-error.ts"

/** What git said. */
export interface GitAnswer {
  readonly code: number
  readonly stdout: Buffer
  /** Trimmed. */
  readonly stderr: string
}

/** Keep git from running what a repository's configuration names, in whatever command. */
const guards = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "log.showSignature=false"]

/**
 * Runs git for reading: it takes no locks, asks nothing, fetches nothing, and runs no hook, monitor or filter of the repository.
 *
 * @throws {HistoryError} when git is not there or cannot be started.
 */
export function runGit(args: readonly string[], cwd: string, input: string = ""): Promise<GitAnswer> {
  return new Promise((resolve, reject) => {
    const child = spawn("git", [...guards, ...args], { cwd, env: readingEnvironment(), stdio: "pipe", windowsHide: true })
    const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []]
    child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk))
    child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk))
    child.on("error", error => reject(describeStart(error)))
    child.on("close", code =>
      resolve({ code: code ?? 1, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString("utf8").trim() }),
    )
    // git may end before it has read everything; its exit code tells then.
    child.stdin.on("error", () => undefined)
    child.stdin.end(input)
  })
}

/** As `runGit`, for commands that have to work: their output as text. */
export async function readGit(args: readonly string[], cwd: string, input: string = ""): Promise<string> {
  const { code, stdout, stderr } = await runGit(args, cwd, input)
  if (code !== 0) throw new HistoryError(`git ${args[0]} failed: ${stderr === "" ? `exit code ${code}` : stderr}`)
  return stdout.toString("utf8")
}

function readingEnvironment(): NodeJS.ProcessEnv {
  const { GIT_EXTERNAL_DIFF: _diff, ...env } = process.env
  return { ...env, LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0", GIT_NO_LAZY_FETCH: "1", GIT_ALLOW_PROTOCOL: "none" }
}

function describeStart(error: Error): Error {
  const isMissing = "code" in error && error.code === "ENOENT"
  return new HistoryError(
    isMissing ? "git was not found. Install it, or give two folders to compare." : `git cannot be started: ${error.message}`,
  )
}
